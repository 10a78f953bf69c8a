door-pair-name = 配对这台设备
door-home-title = 你已经在家了
door-home-lead = 日志就保存在这台机器上，所以不需要配对。
door-home-phone = 要让手机进来，请在这里输入 <code>retrowalk pair</code>，然后扫描显示的内容。
door-pair-title = 让这台设备进来
door-pair-lead = 日志是你的，只在你允许的地方打开。一次就够了。
door-pair-code = 你电脑上的代码
door-pair-let-in = 让它进来
door-pair-hint = 一个代码只能用一次，十分钟内有效。要新的代码，请在电脑上输入 <code>retrowalk pair</code>。
door-trust-name = 安全的连接
door-alone-title = 只在这台机器上
door-alone-lead = 目前只有这台机器能打开 Retrowalk。
door-alone-phone = 要在同一 Wi-Fi 的手机上打开，请先在这里退出，再用 <code>retrowalk serve --lan</code> 启动。之后这个页面会告诉你其余的步骤。
door-proxy-title = 请走安全的路
door-proxy-lead = 这个连接在途中可能被人读取，所以你的日志不会经过它。
door-proxy-open = 打开安全地址
door-proxy-hint = 如果又回到这里，说明前面的服务器没有表明它使用 HTTPS：它应当发送 <code>X-Forwarded-Proto: https</code>。
door-trust-title = 让手机信任你的电脑
door-trust-lead = 手机只把运动传感器交给信任的页面。只需两分钟，做一次就好。
door-missing-title = 在这部手机上
door-missing-trusted = 信任你的电脑
door-missing-safe = 这个页面是安全送达的
door-missing-motion = 运动传感器，用来数步
door-missing-awake = 走路时屏幕常亮
door-missing-offline = 没有网络也能打开
door-missing-not-yet = 还没有
door-missing-there = 已有
door-no-script = 没有 JavaScript，这个页面无法查看手机上缺少什么。下面的步骤是一样的。
door-ios = iPhone 和 iPad
door-get-certificate = 获取证书
door-ios-allow = 允许
door-settings = 设置
door-ios-your-name = 你的名字
door-ios-downloaded = 已下载描述文件
door-wi-fi = 无线局域网
door-ios-about = 通用 › 关于本机
door-ios-about-name = 名称
door-ios-about-version = iOS 版本
door-ios-trust-settings = 证书信任设置
door-ios-trust-settings-drawn = 证书信任设置
door-ios-go-to-trust = 进入“通用”，再进“关于本机”。在最下面点<b>{ $settings }</b>。
door-ios-trust = 证书信任
door-ios-switch-on = 打开<b>{ $certificate }</b>的开关。然后回到这个页面。
door-android-search = 搜索：CA 证书
door-android-install = 安装证书
door-android-settings = 打开“设置”，搜索<b>CA 证书</b>。它在“安全”的“加密与凭据”里的“安装证书”下面。
door-android-ca = CA 证书
door-android-anyway = 仍然安装
door-android-warning = 点<b>{ $ca }</b>，再点<b>{ $anyway }</b>。这个警告是对的：只对你自己的证书这样做。
door-android-downloads = 下载内容
door-android-choose = 选择 <b>{ $file }</b>。然后回到这个页面。
door-then = 然后继续
door-then-code = 你的电脑会显示第二个要扫描的代码：它让这部手机进来。
door-then-open = 打开安全页面
door-what = 我信任的是什么？
door-what-is-it = 是你自己的电脑制作的证书。它只对家庭网络的地址有效，对互联网上的任何网站都无效。你可以在同一个地方把它从手机上删除。
door-what-compare = 要确认它是你的，请把它的 SHA-256指纹与电脑上的对比：

### home: 在主屏幕上

door-app-first = 在 iPhone 或 iPad 上，请先把 Retrowalk 放<a href="{ $to }">到主屏幕上</a>：代码要在那里输入。
door-app-by-name = 这个地址可能会变，而图标只认自己的地址。你的电脑有一个不变的名字：<a href="{ $to }">请从那里放图标</a>。它会要一次代码。
# 这里和下面的按钮名称与手机上显示的一致。

### trust: how each phone and browser takes the certificate, and how it is taken off again

door-profile-what = 让这台设备信任你电脑上的 Retrowalk。它只能为家庭网络的地址作担保。
door-elsewhere-ios = 请用 Safari 打开这个页面
door-elsewhere-ios-why = 在 iPhone 上，只有 Safari 一定会把描述文件交给“设置”。
door-elsewhere-android = 请用 Chrome 或三星浏览器打开这个页面
door-elsewhere-firefox-why = Firefox 不使用你添加到手机上的证书，所以无法安全地连到你的电脑。走路时也请用另一个浏览器。
door-elsewhere-app-why = 在别的应用里打开的页面无法使用这个证书。
door-elsewhere-address = 这个页面的地址
door-elsewhere-copy = 复制地址
door-elsewhere-copied = 已复制。请粘贴到另一个浏览器的顶部。
door-elsewhere-selected = 已选中：按住它，再点“拷贝”或“复制”。
door-get-profile = 获取描述文件
door-ios-profile = 在 Safari 中获取描述文件，点<b>{ $allow }</b>。
door-ios-soon = 八分钟内打开“设置”。在靠上的位置点<b>{ $downloaded }</b>。
door-ios-management = VPN 与设备管理
door-ios-not-there = 没有看到？请到“通用”的“{ $management }”里找。
door-ios-install-profile = 安装描述文件
door-ios-not-signed = 未签名
door-ios-not-verified = 未验证
door-install = 安装
door-ios-unsigned = 点<b>{ $install }</b>，输入你的密码。红字会显示<b>{ $unsigned }</b>或<b>{ $unverified }</b>：它是你的电脑做的，不是哪家公司做的。再点一次<b>{ $install }</b>。
door-ios-remove = 要删除它：进入“通用”，再进“{ $management }”，点 { $certificate }，再点“移除描述文件”。
door-android-lock = 安卓手机要先设有屏幕锁（PIN 码、图案或密码）才接受证书。如果还没有，请先设置一个。
door-android-keep = 保留
door-android-get-it = 获取证书。如果浏览器对下载发出警告，点<b>{ $keep }</b>。它存在下载内容里。
door-android-monitored = 此后安卓可能会提示网络可能受到监控。凡是自己添加的证书，它都会这样说。这个证书只能为家庭网络的地址作担保，管不到你的银行或邮箱。
door-android-remove = 要删除它：在“设置”里搜索<b>用户证书</b>或<b>信任的凭据</b>，在那里移除。
door-computer = 另一台电脑
door-computer-how = 获取证书并打开它，让它用于网站：Mac 上在“钥匙串访问”里，Windows 上作为受信任的根证书颁发机构，Firefox 和 Linux 上在浏览器自己的设置里的“证书”下面。要删除也在同一个地方。
door-fixed-address = 还有一件以后要做的事：在路由器里给你的电脑一个固定地址。它的地址一变，这部手机可能就找不到它了。

### home: 在主屏幕上

door-app-name = 在主屏幕上
door-app-title = 把 Retrowalk 放到主屏幕
door-app-lead = 点一下就能打开今天的练习，整个屏幕都留给它。
door-app-offer = 在 iPhone 上，Retrowalk 最好放在主屏幕上。<a href="{ $to }">怎么放</a>
door-app-understood = 知道了
door-app-here = 你已经在里面了：这就是主屏幕上的 Retrowalk。
door-app-from-safari = 之前在 Safari 里记录的练习还留在那里。在 Safari 里打开一次 Retrowalk，它们就会记入你的日志。
door-app-waiting = 这个浏览器里还有练习在等待，主屏幕上的图标看不到它们。请让这个页面开着，直到这一行消失：那时它们就在你的日志里了。
door-app-install = 添加到主屏幕
door-app-newer = iPhone 和 iPad，iOS 18.4 或更新
door-app-before = iPhone 和 iPad，早于 iOS 18.4
door-app-own = 先生成一个代码。图标有自己的存储空间，所以要再让它进来一次。
door-app-make = 生成代码
door-app-code = 代码
door-app-counts = 只能用一次，还有 { $minutes } 分钟有效。
door-app-copy = 复制代码
door-app-copied = 已复制
door-app-enough-codes = 已经生成了很多代码。请用最新的一个，或者等几分钟。
# 这里和下面的按钮名称与手机上显示的一致。
door-app-share-name = 共享
door-app-bookmark-name = 添加书签
door-app-add-name = 添加到主屏幕
door-app-print-name = 打印
door-app-web-app-name = 作为网页 App 打开
door-app-add-button = 添加
door-app-share = 在 Safari 里点<b>{ $share }</b>，它可能在 <b>•••</b> 里面。然后点<b>{ $add }</b>。
door-app-add = 如果显示<b>{ $open }</b>，让它保持打开。点<b>{ $add }</b>。
door-app-open-own = 打开图标。如果它要代码，就输入上面的那个。
door-app-open-new = 打开图标，输入电脑上显示的代码。要新的代码，请在电脑上输入 <code>retrowalk pair</code>。
door-app-then = 从此就从图标开始练习。它和 Safari 看不到对方保存的内容。
door-app-older = 这部 iPhone 请继续用 Safari。
door-app-older-visit = 已知在 iOS 18.4 之前，从主屏幕打开 Retrowalk 时，屏幕会在走路途中变暗。请把它放进个人收藏，每周打开一次：使用七天而没有访问，Safari 就会清除页面保存的内容。
door-app-android = 在 Chrome 里打开菜单 <b>⋮</b>，点<b>添加到主屏幕</b>。
door-app-android-same = 它可能只是一个打开标签页的图标。没关系：你的练习和这次配对在那里是同一份。
door-app-why = 为什么还要一个代码？
door-app-why-apart = 在 iPhone 上，主屏幕上的图标有自己的 Cookie 和存储空间。它不知道 Safari 已经进来了，也看不到还在那里等待的练习。
door-app-why-week = 在标签页里，使用七天而没有访问，Safari 就会清除页面保存的内容。主屏幕上不是这样计算的。
door-app-code-here = Safari 或电脑上显示的代码
door-app-code-where = 如果这部手机的 Safari 已经进来过，那里会显示代码：在 Safari 里打开 Retrowalk，然后打开“在主屏幕上”。
door-app-inside = 这个页面是在另一个 App 里打开的，它有自己的存储空间。请在浏览器里打开：在 iPhone 上用 Safari。
door-records-delivered = 这些练习现在已记入你的日志。
door-records-refused = 有些练习没有被接受：日志里没有它们。
door-records-later = 这些练习已存在这个浏览器里，一连上日志就会记入。

