# Work that is done behind the pages.
job-unknown = There is no job { $id } here.
job-given-up = It was begun { $tries } times and never came to its end. What was done by then is kept.
job-fault = Something went wrong here that is not your fault. It is in the log of this machine.
