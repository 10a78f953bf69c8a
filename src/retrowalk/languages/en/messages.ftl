# Words between a walker and who looks after them.

messages-name = Messages
messages-nobody-watches = Nobody watches in real time. In an emergency call for help, and don’t write here.
messages-not-agreed = The walker has not agreed to messages, or no longer does.
messages-write = Write to those who look after you
messages-write-to = Write to { $name }
messages-send = Send
messages-read = I have read this
messages-new = New
messages-new-count =
    { $count ->
        [one] A message for you
       *[other] { $count } messages for you
    }
messages-open = Read and answer
messages-all = All messages
messages-none = Nothing was written yet.
messages-mine = You
# $role is "walker", "professional" or "carer"
messages-by =
    { $role ->
        [walker] The walker
        [professional] { $who }, professional
       *[carer] { $who }
    }
messages-unfit = Please write a message of at most { $most } characters.
