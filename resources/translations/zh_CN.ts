<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Message Channel Wizard is open on this data folder already; its window is in front now.</source>
        <translation>Message Channel Wizard 已在使用此数据文件夹；其窗口现已置于最前。</translation>
    </message>
    <message>
        <source>Message Channel Wizard is open on this data folder already (process {number}) and does not answer. Wait until it does, or end it and start again. This start has changed nothing.</source>
        <translation>Message Channel Wizard 已在使用此数据文件夹（进程 {number}），但没有响应。请等待其响应，或结束它后重新启动。本次启动未作任何更改。</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>关于 {name}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>From source</source>
        <translation>源代码运行</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>数据文件夹：{folder}</translation>
    </message>
    <message>
        <source>Open data &amp;folder</source>
        <translation>打开数据文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>检查更新(&amp;U)</translation>
    </message>
    <message>
        <source>Licences of what this program is made of</source>
        <translation>本程序所用组件的许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>They are listed in the packages: packaging/notices.py makes the list.</source>
        <translation>列于安装包中：由 packaging/notices.py 生成。</translation>
    </message>
    <message>
        <source>Copied. No address, name or key is in it.</source>
        <translation>已复制，不含任何地址、名称或密钥。</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>正在查询 {address} …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>已是最新版本。</translation>
    </message>
    <message>
        <source>Version {version} is out: {notes}</source>
        <translation>新版本 {version} 已发布：{notes}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Your account at the provider</source>
        <translation>您在供应商处的账户</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>频道名称(&amp;M)</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>显示在 PBX 门户中，其用户也会看到。</translation>
    </message>
    <message>
        <source>What {provider} gave you. Demo: nothing is stored.</source>
        <translation>{provider} 提供给您的内容。演示：不保存任何内容。</translation>
    </message>
    <message>
        <source>What {provider} gave you. On this computer keys are stored only in the keyring.</source>
        <translation>{provider} 提供给您的内容。在此电脑上，密钥只保存在密钥环中。</translation>
    </message>
    <message>
        <source>Your account at {provider}</source>
        <translation>您在 {provider} 的账户</translation>
    </message>
    <message>
        <source>{pbx} already has a channel of this name (ID {id}). Choose another.</source>
        <translation>{pbx} 已有同名频道（ID {id}）。请另选名称。</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>使用“{name}”</translation>
    </message>
    <message>
        <source>This name is free on {pbx}.</source>
        <translation>此名称在 {pbx} 上可用。</translation>
    </message>
    <message>
        <source>The keys that were typed for the provider before are deleted from this computer&apos;s keyring. While this window is open, they come back when you choose it again.</source>
        <translation>为之前的提供商输入的密钥将从本机的密钥环中删除。在此窗口关闭之前，再次选择该提供商即可恢复。</translation>
    </message>
    <message>
        <source>The keys are being read from this computer&apos;s keyring; then it goes on.</source>
        <translation>正在从本机的密钥环读取密钥，完成后将继续。</translation>
    </message>
    <message>
        <source>Leave it empt&amp;y</source>
        <translation>留空(&amp;Y)</translation>
    </message>
    <message>
        <source>It is kept for this run only.</source>
        <translation>仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>Another program changed this value in the keyring. Type it again.</source>
        <translation>另一个程序更改了密钥环中的此值。请重新输入。</translation>
    </message>
    <message>
        <source>It was typed here, and is not in the keyring any more. Type it again.</source>
        <translation>此值曾在此输入，但已不在密钥环中。请重新输入。</translation>
    </message>
    <message>
        <source>What was typed here could not be read. Type it again.</source>
        <translation>无法读取此处输入过的内容。请重新输入。</translation>
    </message>
    <message>
        <source>The provider did not take these keys ({reason}). Channel {id} exists already: compare them with the provider&apos;s portal and correct them in the PBX&apos;s portal.</source>
        <translation>服务商未接受这些密钥（{reason}）。通道 {id} 已存在：请与服务商门户核对，并在 PBX 门户中更正。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This is the built-in demo PBX: try everything, nothing here reaches a real PBX.</source>
        <translation>这是内置的演示 PBX：可随意尝试，任何操作都不会影响真实的 PBX。</translation>
    </message>
    <message>
        <source>What you began is not created yet; everything you typed is still here.</source>
        <translation>您开始的通道尚未创建；已输入的内容都还在。</translation>
    </message>
    <message>
        <source>The channel “{name}” was not created yet; what you typed is still here.</source>
        <translation>通道“{name}”尚未创建；您输入的内容仍保留在此。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>CardLine</name>
    <message>
        <source>Copy webhook</source>
        <translation>复制 Webhook</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>&amp;Do not connect</source>
        <translation>不连接(&amp;D)</translation>
    </message>
    <message>
        <source>The certificate was &amp;renewed…</source>
        <translation>证书已更新(&amp;R)…</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust it</source>
        <translation>指纹一致：信任(&amp;R)</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>复制给管理员</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Something else may be answering for {pbx}</source>
        <translation>可能有其他设备冒充 {pbx}</translation>
    </message>
    <message>
        <source>Is this still {pbx}?</source>
        <translation>这仍然是 {pbx} 吗？</translation>
    </message>
    <message>
        <source>First connection: is this really {pbx}?</source>
        <translation>首次连接：这真的是 {pbx} 吗？</translation>
    </message>
    <message>
        <source>It cannot be confirmed that this is the certificate that was trusted: {why}. Compare this fingerprint with the one that the PBX&apos;s administrator sees in the browser. Nothing was sent.</source>
        <translation>无法确认这是曾经信任的证书：{why}。请将此指纹与 PBX 管理员在浏览器中所见的进行比对。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nobody can say whether another certificate is trusted for it already: {unasked}. The one shown is not one that this computer trusts ({why}). Compare this fingerprint with the one that the PBX&apos;s administrator sees in the browser before you trust it. Nothing was sent.</source>
        <translation>无法判断是否已为它信任了另一个证书：{unasked}。所显示的证书不受此计算机信任（{why}）。信任之前，请将此指纹与 PBX 管理员在浏览器中看到的指纹进行比较。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The certificate is not one that this computer trusts ({why}). Compare this fingerprint with the one that the PBX&apos;s administrator sees in the browser, then trust exactly this certificate. Nothing was sent.</source>
        <translation>本计算机不信任此证书 ({why})。请将此指纹与 PBX 管理员在浏览器中所见的进行比对，然后只信任这一证书。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}: one of them was changed. Nothing was sent.</source>
        <translation>本计算机的数据文件夹与密钥环为 {host} 记录了不同的证书：其中之一被更改过。没有发送任何内容。</translation>
    </message>
    <message>
        <source>{host} was vouched for by an authority that this computer trusts, and is not any more ({why}). Nothing was sent.</source>
        <translation>以前有本计算机信任的机构为 {host} 担保，现在没有了 ({why})。没有发送任何内容。</translation>
    </message>
    <message>
        <source>{host} shows another certificate than the one that was trusted. Nothing was sent.</source>
        <translation>{host} 显示的证书与曾经信任的不同。没有发送任何内容。</translation>
    </message>
    <message>
        <source>{host} shows another certificate than the one trusted on {day}. Nothing was sent.</source>
        <translation>{host} 显示的证书与 {day} 所信任的不同。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>You trusted</source>
        <translation>您曾信任</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>现在显示</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>Issued to: {subject}</source>
        <translation>颁发给：{subject}</translation>
    </message>
    <message>
        <source>Valid: {start} to {end}</source>
        <translation>有效期：{start} 至 {end}</translation>
    </message>
    <message>
        <source>If the PBX was replaced or got a new certificate, compare the fingerprint with the one its administrator sees.</source>
        <translation>如果 PBX 已更换或获得了新证书，请将指纹与管理员所见的进行比对。</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust and send</source>
        <translation>指纹一致：信任并发送(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ChannelActions</name>
    <message>
        <source>&amp;New channel</source>
        <translation>新建通道(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>创建副本(&amp;D)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Create all that wait</source>
        <translation>创建所有待创建通道(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>完成此项后停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export with &amp;keys…</source>
        <translation>连同密钥导出(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ChannelFiles</name>
    <message>
        <source>Import channel files</source>
        <translation>导入通道文件</translation>
    </message>
    <message>
        <source>Channel files</source>
        <translation>通道文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Reading the channel files…</source>
        <translation>正在读取通道文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>1 channel file was written.</source>
        <translation>已写入 1 个通道文件。</translation>
    </message>
    <message>
        <source>{count} channel files were written.</source>
        <translation>已写入 {count} 个通道文件。</translation>
    </message>
    <message>
        <source>Keys that do not look right: {count}; the account page says why.</source>
        <translation>看起来不正确的密钥：{count} 个；账户页会说明原因。</translation>
    </message>
    <message>
        <source>1 channel was imported.</source>
        <translation>已导入 1 个通道。</translation>
    </message>
    <message>
        <source>{count} channels were imported.</source>
        <translation>已导入 {count} 个通道。</translation>
    </message>
    <message>
        <source>Export channels</source>
        <translation>导出通道</translation>
    </message>
    <message>
        <source>History of created channels</source>
        <translation>已创建通道的历史</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>The history was written.</source>
        <translation>历史已写入。</translation>
    </message>
</context>
<context>
    <name>ChannelPane</name>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook 地址</translation>
    </message>
    <message>
        <source>Cop&amp;y webhook URL</source>
        <translation>复制 Webhook 地址(&amp;Y)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>its PBX</source>
        <translation>其 PBX</translation>
    </message>
</context>
<context>
    <name>ChannelStatus</name>
    <message>
        <source>Connecting with the provider</source>
        <translation>正在连接服务商</translation>
    </message>
    <message>
        <source>Look at the &amp;keys</source>
        <translation>查看密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>Connecting with the provider…</source>
        <translation>正在连接服务商…</translation>
    </message>
</context>
<context>
    <name>ChannelTypePage</name>
    <message>
        <source>Which kind of channel?</source>
        <translation>哪种通道？</translation>
    </message>
    <message>
        <source>The provider cannot be changed once the channel has been created.</source>
        <translation>通道创建后无法更换服务商。</translation>
    </message>
    <message>
        <source>Search for a type or provider</source>
        <translation>搜索类型或服务商</translation>
    </message>
    <message>
        <source>Enter takes {name}.</source>
        <translation>按 Enter 选择 {name}。</translation>
    </message>
    <message>
        <source>{count} fit. Type on, or choose one with the arrows.</source>
        <translation>{count} 个匹配。请继续输入，或用方向键选择。</translation>
    </message>
    <message>
        <source>No provider is called “{typed}”. Providers with an SMS API of their own fit General.</source>
        <translation>没有名为“{typed}”的服务商。自带短信 API 的服务商请选 General。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入名称</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>服务商(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ChannelWizard</name>
    <message>
        <source>New channel</source>
        <translation>新建通道</translation>
    </message>
    <message>
        <source>Back to re&amp;view</source>
        <translation>返回核对(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ChannelsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近更改</translation>
    </message>
</context>
<context>
    <name>ChannelsTable</name>
    <message>
        <source>Channels of this computer</source>
        <translation>本计算机上的通道</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Ticks are kept.</source>
        <translation>勾选会被保存。</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>已完成 {done}/{count}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>ClientSecret</name>
    <message>
        <source>Emptied, because the address is another one now: a Client Secret belongs to its PBX alone.</source>
        <translation>由于地址已更改，已清空：Client Secret 只属于它的 PBX。</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up.</source>
        <translation>无法查找 Client Secret。</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>Taken from this computer&apos;s keyring.</source>
        <translation>取自本计算机的密钥环。</translation>
    </message>
    <message>
        <source>The Client Secret is kept for this run only.</source>
        <translation>Client Secret 仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>Another program changed the Client Secret in this computer&apos;s keyring. Test it as it is now, or type the right one.</source>
        <translation>另一个程序更改了本机密钥环中的 Client Secret。请测试当前的值，或输入正确的值。</translation>
    </message>
    <message>
        <source>It was kept here, and is not in this computer&apos;s keyring any more. Type it again.</source>
        <translation>它曾保存在此，但已不在本机的密钥环中。请重新输入。</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up. Type it.</source>
        <translation>无法查找 Client Secret。请输入。</translation>
    </message>
    <message>
        <source>The Client Secret of the Client ID before ({ids}) was deleted from the keyring.</source>
        <translation>之前的 Client ID（{ids}）的 Client Secret 已从密钥环中删除。</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Bare numbers are ids of the PBX</source>
        <translation>单独的数字是 PBX 的 ID</translation>
    </message>
    <message>
        <source>Otherwise a bare number in the destination column is an extension&apos;s number.</source>
        <translation>否则，目的地列中单独的数字是分机号。</translation>
    </message>
    <message>
        <source>A row names the columns</source>
        <translation>有一行是列名</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>此表中没有</translation>
    </message>
</context>
<context>
    <name>ConnectionOutcome</name>
    <message>
        <source>Send the &amp;keys unencrypted</source>
        <translation>以未加密方式发送密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Prepare &amp;without the PBX</source>
        <translation>脱离 PBX 准备(&amp;W)</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Model {model}, firmware {firmware}, serial number {serial}</source>
        <translation>型号 {model}，固件 {firmware}，序列号 {serial}</translation>
    </message>
    <message>
        <source>the PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>✓ Connected to {name}</source>
        <translation>✓ 已连接到 {name}</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>⚠ Nothing was sent: the certificate has to be looked at first.</source>
        <translation>⚠ 没有发送任何内容：须先查看证书。</translation>
    </message>
    <message>
        <source>The channel can be prepared all the same: press Next again, and create it when the PBX is reachable.</source>
        <translation>仍可先准备通道：再次点击“下一步”，待 PBX 可访问时再创建。</translation>
    </message>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>未连接。没有发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Log in all the same</source>
        <translation>仍然登录(&amp;L)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>发生意外错误</translation>
    </message>
    <message>
        <source>The application met a fault of its own. What you typed is kept, and you can go on.</source>
        <translation>应用程序自身出现故障。您输入的内容已保留，可以继续操作。</translation>
    </message>
    <message>
        <source>If a channel was being created at this moment, look in the PBX&apos;s portal under Messaging &gt; Message Channel whether it is there before you create it again. If it happens again, copy the report and send it to support: it tells where in the program it happened and holds nothing that you typed.</source>
        <translation>如果此时正在创建通道，请先在 PBX 门户的 Messaging &gt; Message Channel 中查看该通道是否已存在，再决定是否重新创建。如果再次出现此错误，请复制报告并发送给技术支持：报告只说明程序出错的位置，不含您输入的任何内容。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>复制报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>CreatingView</name>
    <message>
        <source>Creating the channel</source>
        <translation>正在创建通道</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Connecting to {pbx}</source>
        <translation>正在连接 {pbx}</translation>
    </message>
    <message>
        <source>Connected to {pbx}</source>
        <translation>已连接 {pbx}</translation>
    </message>
    <message>
        <source>Looking for a channel of this name</source>
        <translation>正在查找同名渠道</translation>
    </message>
    <message>
        <source>No channel of this name there yet</source>
        <translation>尚无同名渠道</translation>
    </message>
    <message>
        <source>Creating “{name}” with {numbers}</source>
        <translation>正在创建“{name}”，含 {numbers}</translation>
    </message>
    <message>
        <source>The PBX took “{name}”</source>
        <translation>PBX 已接受“{name}”</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>正在读回</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>已读回</translation>
    </message>
    <message>
        <source>1 channel looked at</source>
        <translation>已查看 1 个渠道</translation>
    </message>
    <message>
        <source>{count} channels looked at</source>
        <translation>已查看 {count} 个渠道</translation>
    </message>
    <message>
        <source>still waiting, {seconds} s</source>
        <translation>仍在等待，{seconds} 秒</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待进行</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>(no name yet)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>“{name}” was deleted on this computer.</source>
        <translation>已从本计算机删除“{name}”。</translation>
    </message>
    <message>
        <source>{count} channels were deleted on this computer.</source>
        <translation>已从本计算机删除 {count} 个通道。</translation>
    </message>
    <message>
        <source>On the PBX nothing was changed.</source>
        <translation>PBX 上未作任何更改。</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>Duplicate the channel</source>
        <translation>复制通道</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (副本)</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>副本名称(&amp;N)</translation>
    </message>
    <message>
        <source>Take the &amp;keys along (same account at the provider)</source>
        <translation>一并复制密钥（使用同一服务商账户）(&amp;K)</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>No numbers yet</source>
        <translation>暂无号码</translation>
    </message>
    <message>
        <source>Paste them from a spreadsheet or a mail, import a file, or type them one by one. The table may also stay empty: numbers can be added on the PBX later.</source>
        <translation>可从表格或邮件中粘贴、导入文件，或逐个输入。表格也可以留空：号码可以以后在 PBX 上添加。</translation>
    </message>
</context>
<context>
    <name>FailurePart</name>
    <message>
        <source>Everything you typed is still here.</source>
        <translation>您输入的所有内容仍保留在此。</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>立即查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;None of these is it</source>
        <translation>都不是(&amp;N)</translation>
    </message>
    <message>
        <source>Back to re&amp;view</source>
        <translation>返回核对(&amp;V)</translation>
    </message>
    <message>
        <source>Sent to {pbx}</source>
        <translation>已发送到 {pbx}</translation>
    </message>
    <message>
        <source>No clear answer came back</source>
        <translation>未收到明确答复</translation>
    </message>
    <message>
        <source>Looked through {count} channels</source>
        <translation>已查看 {count} 个渠道</translation>
    </message>
    <message>
        <source>It is “{name}”, ID {id}</source>
        <translation>是“{name}”，ID {id}</translation>
    </message>
    <message>
        <source>It is the one with the ID {id}</source>
        <translation>是 ID 为 {id} 的那个</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>The value stood on {count} lines; they were joined.</source>
        <translation>该值占了 {count} 行；已合并为一行。</translation>
    </message>
    <message>
        <source>{count} of {wanted} characters</source>
        <translation>{count} / {wanted} 个字符</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>看起来正确。</translation>
    </message>
    <message>
        <source>White space that was pasted around the value has been removed.</source>
        <translation>已去除粘贴内容首尾的空白字符。</translation>
    </message>
    <message>
        <source>Use the &amp;decoded value</source>
        <translation>使用解码后的值(&amp;D)</translation>
    </message>
    <message>
        <source>It is &amp;right as it is</source>
        <translation>保持原值(&amp;R)</translation>
    </message>
    <message>
        <source>The decoded value is used.</source>
        <translation>使用解码后的值。</translation>
    </message>
    <message>
        <source>The value is used exactly as it is.</source>
        <translation>按原样使用该值。</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>  (optional)</source>
        <translation>  （可选）</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>Where is {field} found?</source>
        <translation>{field} 在哪里？</translation>
    </message>
    <message>
        <source>There are typographic quotation marks in this value, as mails and word processors make them. Compare it with the portal.</source>
        <translation>此值中有弯引号，邮件和文字处理软件会这样写。请与门户网站核对。</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Find by number, destination or member</source>
        <translation>按号码、目的地或成员查找</translation>
    </message>
    <message>
        <source>Find lines</source>
        <translation>查找行</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep ready</source>
        <translation>备好待建(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Try to create now</source>
        <translation>立即尝试创建(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over of “{name}”, id {id}</source>
        <translation>“{name}”的交接，ID {id}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>For the customer&apos;s file: what was set up, where messages go, and what is to be done. No key, password or token stands on it.</source>
        <translation>供客户存档：设置了什么、消息发往何处、还需做什么。不含任何密钥、密码或令牌。</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>客户(&amp;U)</translation>
    </message>
    <message>
        <source>Installed b&amp;y</source>
        <translation>安装人员(&amp;Y)</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>在 {provider} 还需完成的步骤</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>&amp;Save hand-over sheet…</source>
        <translation>保存交接单(&amp;S)…</translation>
    </message>
    <message>
        <source>Save hand-over sheet</source>
        <translation>保存交接单</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ 已保存为 {file}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助内容</translation>
    </message>
    <message>
        <source>Where is “{field}” at {provider}?</source>
        <translation>“{field}”在 {provider} 的什么位置？</translation>
    </message>
    <message>
        <source>F1 opens this window, Escape closes it; it follows the wizard&apos;s pages.</source>
        <translation>按 F1 打开本窗口，按 Esc 关闭；内容随向导页面变化。</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>&amp;Channels</source>
        <translation>通道(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;PBXs</source>
        <translation>PBX(&amp;P)</translation>
    </message>
    <message>
        <source>Find a channel or number</source>
        <translation>查找通道或号码</translation>
    </message>
    <message>
        <source>Find channels</source>
        <translation>查找通道</translation>
    </message>
    <message>
        <source>Find by name, number, provider, PBX or state (Ctrl+F)</source>
        <translation>按名称、号码、服务商、PBX 或状态查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>新建通道(&amp;N)</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>新建通道</translation>
    </message>
    <message>
        <source>New channel (Ctrl+N)</source>
        <translation>新建通道 (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>HomeBoard</name>
    <message>
        <source>{count} secret(s) that were deleted are still in the keyring: {why}</source>
        <translation>{count} 个已删除的机密仍在密钥环中：{why}</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>The keys are kept for this run only.</source>
        <translation>密钥仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>Your channels could not be read. Nothing was changed.</source>
        <translation>无法读取您的通道。未作任何更改。</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>“{name}” is not ready to send, and stays a draft: {why} Open it and keep it ready again once that is mended; nothing was sent.</source>
        <translation>“{name}”尚未准备好发送，仍是草稿：{why} 解决后请打开它并再次设为待发送；没有发送任何内容。</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>“{name}” is kept as a draft.</source>
        <translation>“{name}”已保存为草稿。</translation>
    </message>
    <message>
        <source>“{name}” was made as a copy.</source>
        <translation>已创建副本“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is being sent just now: delete it when the outcome is known.</source>
        <translation>正在发送“{name}”：请在得知结果后再删除。</translation>
    </message>
    <message>
        <source>“{name}” is being created in the wizard: nothing was done to it here.</source>
        <translation>“{name}”正在向导中创建：此处未对其做任何操作。</translation>
    </message>
    <message>
        <source>A channel is being created. Wait for the outcome, or close the window again: what became of it is looked up on the PBX at the next start then, and nothing is sent twice.</source>
        <translation>正在创建通道。请等待结果，或再次关闭窗口：下次启动时会在 PBX 上查明结果，不会重复发送。</translation>
    </message>
</context>
<context>
    <name>HomeMenus</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the computer&apos;s</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>通道(&amp;H)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Order in each customer</source>
        <translation>每个客户内的排序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About, diagnostics…</source>
        <translation>关于、诊断(&amp;A)…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;History of created channels as CSV…</source>
        <translation>导出已创建通道的历史 (CSV)(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;What this computer knows…</source>
        <translation>本机保存的内容(&amp;W)…</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>帮助(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help for this window</source>
        <translation>本窗口的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Message Channel Wizard</source>
        <translation>消息通道向导</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Import from {source}</source>
        <translation>从 {source} 导入</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>粘贴号码</translation>
    </message>
    <message>
        <source>Numbers are from</source>
        <translation>号码来自</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>全部转到</translation>
    </message>
    <message>
        <source>Destination type</source>
        <translation>目的地类型</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>none: leave as written</source>
        <translation>无：保持原样</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名称或号码</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Lines that are not good</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>略过的行</translation>
    </message>
    <message>
        <source>Numbers written anew</source>
        <translation>已改写的号码</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>添加到表格</translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>替换表格</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the whole paste.</source>
        <translation>按 Ctrl+Z 可全部撤销。</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>正在检查各行…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>正在读取工作表…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Take hidden rows as well</source>
        <translation>也采用隐藏的行</translation>
    </message>
    <message>
        <source>Take rows that are struck through as well</source>
        <translation>也采用带删除线的行</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Add those with a problem as well, to correct them in the table: {count}</source>
        <translation>同时添加有问题的行，以便在表中更正：{count}</translation>
    </message>
    <message>
        <source>{count} with a problem stay out</source>
        <translation>{count} 个有问题，不添加</translation>
    </message>
    <message>
        <source>without destination</source>
        <translation>没有目的地</translation>
    </message>
    <message>
        <source>{count} written anew</source>
        <translation>{count} 个已改写</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个号码</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 个号码</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>略去 1 行</translation>
    </message>
    <message>
        <source>{count} lines left out</source>
        <translation>略去 {count} 行</translation>
    </message>
    <message>
        <source>1 line to decide</source>
        <translation>1 行待决定</translation>
    </message>
    <message>
        <source>{count} lines to decide</source>
        <translation>{count} 行待决定</translation>
    </message>
    <message>
        <source>{count} numbers have no country code.</source>
        <translation>{count} 个号码没有国家代码。</translation>
    </message>
    <message>
        <source>Proposed, because all other numbers are from there.</source>
        <translation>建议值：其他号码都来自那里。</translation>
    </message>
    <message>
        <source>Lines that name their own destination keep it: {count}.</source>
        <translation>自带目的地的行保持不变：{count}。</translation>
    </message>
    <message>
        <source>&amp;Add {count}, leave {open} out</source>
        <translation>添加 {count} 个，略去 {open} 个(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add 1 number</source>
        <translation>添加 1 个号码(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add {count} numbers</source>
        <translation>添加 {count} 个号码(&amp;A)</translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>What this computer knows</source>
        <translation>本机保存的内容</translation>
    </message>
    <message>
        <source>Nothing. No secret is stored on this computer.</source>
        <translation>没有。本机未保存任何机密。</translation>
    </message>
    <message>
        <source>Delete a channel&apos;s &amp;keys from this computer once it is created</source>
        <translation>通道创建后，从本机删除其密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>查找名称</translation>
    </message>
    <message>
        <source>Find a secret</source>
        <translation>查找机密</translation>
    </message>
    <message>
        <source>Secrets of this computer</source>
        <translation>本机的机密</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Delete &amp;everything…</source>
        <translation>全部删除(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Secrets: {secrets}. Certificates: {certificates}. None can be read here; each can be deleted.</source>
        <translation>机密：{secrets}。证书：{certificates}。此处无法读取任何一项；每一项都可以删除。</translation>
    </message>
    <message>
        <source>&amp;Unlock the keyring and delete {count}</source>
        <translation>解锁密钥环并删除 {count} 项(&amp;U)</translation>
    </message>
    <message>
        <source>No PBX yet</source>
        <translation>尚无 PBX</translation>
    </message>
    <message>
        <source>Channels: {count}</source>
        <translation>通道：{count}</translation>
    </message>
    <message>
        <source>Delete these {count}</source>
        <translation>删除这 {count} 项</translation>
    </message>
    <message>
        <source>Delete all of {name}</source>
        <translation>删除 {name} 的全部内容</translation>
    </message>
    <message>
        <source>Delete {what} of {of}</source>
        <translation>删除 {of} 的 {what}</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>{name} (deleted)</source>
        <translation>{name}（已删除）</translation>
    </message>
    <message>
        <source>Delete from this computer: {name}? It cannot be brought back. Nothing changes on the PBX; a channel that was not sent yet needs it typed again.</source>
        <translation>从本机删除：{name}？无法恢复。PBX 上不会有任何更改；尚未发送的通道需要重新输入。</translation>
    </message>
    <message>
        <source>Delete every secret and every trusted certificate from this computer? They cannot be brought back. Nothing changes on the PBXs; channels that were not sent yet need their keys typed again.</source>
        <translation>从本机删除所有机密和所有受信任的证书？无法恢复。PBX 上不会有任何更改；尚未发送的通道需要重新输入密钥。</translation>
    </message>
    <message>
        <source>Delete secrets</source>
        <translation>删除机密</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NoChannels</name>
    <message>
        <source>Set up your first message channel</source>
        <translation>设置您的第一个消息通道</translation>
    </message>
    <message>
        <source>Prepare it anywhere, create it on site, hand it over with a clean sheet.</source>
        <translation>随处准备，现场创建，附交接单交付。</translation>
    </message>
    <message>
        <source>or drop channel files here</source>
        <translation>或将通道文件拖放到此处</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>新建通道(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Type or paste what the provider gave you. No PBX needed.</source>
        <translation>键入或粘贴服务商提供的内容。无需 PBX。</translation>
    </message>
    <message>
        <source>Create on site</source>
        <translation>现场创建</translation>
    </message>
    <message>
        <source>When the customer&apos;s PBX answers, everything that waits is one click away.</source>
        <translation>客户的 PBX 一有应答，只需单击一次即可创建所有待创建通道。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>The steps at the provider, and a sheet for the customer without any key.</source>
        <translation>服务商处的步骤，以及不含任何密钥的客户交接单。</translation>
    </message>
    <message>
        <source>Keys stay in this computer&apos;s keyring until you send them.</source>
        <translation>密钥保存在本机的密钥环中，直到您发送它们。</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clea&amp;r</source>
        <translation>清除(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>没有与“{text}”匹配的内容。</translation>
    </message>
</context>
<context>
    <name>OnSite</name>
    <message>
        <source>{pbx} answers. 1 channel waits.</source>
        <translation>{pbx} 有应答。1 个通道待创建。</translation>
    </message>
    <message>
        <source>{pbx} answers. {count} channels wait.</source>
        <translation>{pbx} 有应答。{count} 个通道待创建。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Certificate as before</source>
        <translation>证书与之前相同</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>found just now</source>
        <translation>刚刚发现</translation>
    </message>
    <message>
        <source>Creating channel {number} of {count}</source>
        <translation>正在创建第 {number} 个通道，共 {count} 个</translation>
    </message>
    <message>
        <source>Creating channel {number} of {count} on {pbx}</source>
        <translation>正在 {pbx} 上创建第 {number} 个通道，共 {count} 个</translation>
    </message>
    <message>
        <source>You can go on working. What has been sent is finished, also if you stop.</source>
        <translation>您可以继续工作。已发送的会完成，即使您停止。</translation>
    </message>
    <message>
        <source>Not sent. It waits.</source>
        <translation>未发送，等待中。</translation>
    </message>
    <message>
        <source>Nothing was created</source>
        <translation>未创建任何通道</translation>
    </message>
    <message>
        <source>Nothing was created on {pbx}</source>
        <translation>未在 {pbx} 上创建任何通道</translation>
    </message>
    <message>
        <source>{count} of {channels}</source>
        <translation>{channels}中的 {count} 个</translation>
    </message>
    <message>
        <source>{channels} created</source>
        <translation>已创建 {channels}</translation>
    </message>
    <message>
        <source>{channels} created on {pbx}</source>
        <translation>已在 {pbx} 上创建 {channels}</translation>
    </message>
    <message>
        <source>Next: give each provider its webhook URL. Until then, no messages arrive.</source>
        <translation>下一步：将 Webhook 地址告知各服务商。在此之前收不到消息。</translation>
    </message>
    <message>
        <source>Created · ID {id}</source>
        <translation>已创建 · ID {id}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Refused · {why}</source>
        <translation>被拒绝 · {why}</translation>
    </message>
    <message>
        <source>Fix line {number}</source>
        <translation>修正第 {number} 行</translation>
    </message>
    <message>
        <source>Waits for your trust</source>
        <translation>等待您的信任</translation>
    </message>
    <message>
        <source>&amp;Enter it again</source>
        <translation>重新输入(&amp;E)</translation>
    </message>
    <message>
        <source>Created, not connected · ID {id}</source>
        <translation>已创建，未连接 · ID {id}</translation>
    </message>
    <message>
        <source>Check keys</source>
        <translation>检查密钥</translation>
    </message>
    <message>
        <source>Connected · ID {id}</source>
        <translation>已连接 · ID {id}</translation>
    </message>
</context>
<context>
    <name>OnSiteCard</name>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Save the &amp;sheet…</source>
        <translation>保存交接单(&amp;S)…</translation>
    </message>
    <message>
        <source>Save all {count} &amp;sheets…</source>
        <translation>保存全部 {count} 份交接单(&amp;S)…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>完成此项后停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Create it</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create all {count}</source>
        <translation>全部创建 {count} 个(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create {count}</source>
        <translation>创建 {count} 个(&amp;C)</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Message sending &amp;rate (messages per second)</source>
        <translation>消息发送速率（条/秒）(&amp;R)</translation>
    </message>
    <message>
        <source>Not more than the provider allows, or it drops messages.</source>
        <translation>不要超过服务商允许的上限，否则服务商会丢弃消息。</translation>
    </message>
    <message>
        <source>&amp;Days without a message before a session is closed</source>
        <translation>无消息多少天后关闭会话(&amp;D)</translation>
    </message>
    <message>
        <source>Only used when sessions are closed automatically.</source>
        <translation>仅在自动关闭会话时使用。</translation>
    </message>
    <message>
        <source>&amp;Text that goes with a file</source>
        <translation>随文件发送的文本(&amp;T)</translation>
    </message>
    <message>
        <source>Sent beside a file or a picture, for receivers whose phone cannot show it.</source>
        <translation>随文件或图片一起发送，供手机无法显示该内容的接收方查看。</translation>
    </message>
    <message>
        <source>Domain of the webhook URL, under which the provider reaches the PBX</source>
        <translation>Webhook 地址所用的域名，服务商通过它访问 PBX</translation>
    </message>
    <message>
        <source>Yeastar &amp;FQDN</source>
        <translation>Yeastar FQDN(&amp;F)</translation>
    </message>
    <message>
        <source>The domain name that Yeastar gives the PBX (Remote Access). Right for most, and for Cloud.</source>
        <translation>Yeastar 为 PBX 提供的域名（Remote Access）。适合大多数情况及云 PBX。</translation>
    </message>
    <message>
        <source>Own domain (N&amp;AT)</source>
        <translation>自有域名 (NAT)(&amp;A)</translation>
    </message>
    <message>
        <source>Your own domain name on the public address that is forwarded to the PBX. It needs a valid certificate and no underscore in its name.</source>
        <translation>您自己的域名，其公网地址已转发到 PBX。须有有效证书，且域名中不能含下划线。</translation>
    </message>
    <message>
        <source>As the PBX does by default</source>
        <translation>使用 PBX 默认设置</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Close them automatically</source>
        <translation>自动关闭</translation>
    </message>
    <message>
        <source>Sessions &amp;without new messages</source>
        <translation>无新消息的会话(&amp;W)</translation>
    </message>
    <message>
        <source>Allow a &amp;second session</source>
        <translation>允许第二个会话(&amp;S)</translation>
    </message>
    <message>
        <source>With the same sender and receiver; it takes over from the member who had the first, with the whole conversation.</source>
        <translation>发送方与接收方相同；由新成员接管原成员的会话及全部对话内容。</translation>
    </message>
    <message>
        <source>the PBX decides</source>
        <translation>由 PBX 决定</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>Paste everything</source>
        <translation>全部粘贴</translation>
    </message>
    <message>
        <source>{key} on this page: keys, addresses and numbers find their fields.</source>
        <translation>在此页按 {key}：密钥、地址和号码会自动填入各自的字段。</translation>
    </message>
    <message>
        <source>You see what was taken from where.</source>
        <translation>您会看到哪些内容取自何处。</translation>
    </message>
    <message>
        <source>Have it all in an e-mail? Paste it whole.</source>
        <translation>都在一封邮件里？整封粘贴即可。</translation>
    </message>
    <message>
        <source>&amp;Paste everything</source>
        <translation>全部粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>or open a file…</source>
        <translation>或打开文件…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>显示来源</translation>
    </message>
</context>
<context>
    <name>PasteEverything</name>
    <message>
        <source>There is no text in the clipboard. Copy the e-mail first.</source>
        <translation>剪贴板中没有文本。请先复制邮件。</translation>
    </message>
    <message>
        <source>Open an e-mail or a text</source>
        <translation>打开邮件或文本</translation>
    </message>
    <message>
        <source>E-mails and texts</source>
        <translation>邮件和文本</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>This is too long for a mail; nothing was taken. Copy only the part with the keys.</source>
        <translation>对邮件来说太长；未取用任何内容。请只复制含密钥的部分。</translation>
    </message>
    <message>
        <source>Nothing for this page was found in it; nothing was changed.</source>
        <translation>其中没有适用于此页的内容；未作任何更改。</translation>
    </message>
    <message>
        <source>The keys in it are hidden behind dots: have the portal show them, and copy them again.</source>
        <translation>其中的密钥被圆点遮住：请在门户中显示后重新复制。</translation>
    </message>
    <message>
        <source>{found} of {wanted} found in what you pasted</source>
        <translation>在粘贴的内容中找到 {found} / {wanted} 项</translation>
    </message>
    <message>
        <source>{told}. Missing: {names}</source>
        <translation>{told}。缺少：{names}</translation>
    </message>
    <message>
        <source>{told}. To check: {names}</source>
        <translation>{told}。需检查：{names}</translation>
    </message>
    <message>
        <source>{lines} · kept for the Numbers page</source>
        <translation>{lines} · 留给号码页</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个号码</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 个号码</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>{where} · look at it below</source>
        <translation>{where} · 请在下方查看</translation>
    </message>
    <message>
        <source>{count} different values, in lines {places}; none was taken</source>
        <translation>{count} 个不同的值，位于第 {places} 行；均未取用</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>第 {first}–{last} 行</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 个网址</translation>
    </message>
    <message>
        <source>{count} addresses</source>
        <translation>{count} 个网址</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 个值</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} 个值</translation>
    </message>
    <message>
        <source>1 hidden behind dots</source>
        <translation>1 个被圆点遮住</translation>
    </message>
    <message>
        <source>{count} hidden behind dots</source>
        <translation>{count} 个被圆点遮住</translation>
    </message>
    <message>
        <source>1 old or for tests</source>
        <translation>1 个旧的或测试用</translation>
    </message>
    <message>
        <source>{count} old or for tests</source>
        <translation>{count} 个旧的或测试用</translation>
    </message>
    <message>
        <source>Not used: {parts}</source>
        <translation>未使用：{parts}</translation>
    </message>
</context>
<context>
    <name>PbxDialog</name>
    <message>
        <source>Add a PBX</source>
        <translation>添加 PBX</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>PBX 地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name of the customer or site</source>
        <translation>客户或站点名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>Client ID(&amp;C)</translation>
    </message>
    <message>
        <source>Client &amp;Secret</source>
        <translation>Client Secret(&amp;S)</translation>
    </message>
</context>
<context>
    <name>PbxLine</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change PBX, now {name}</source>
        <translation>更改 PBX，当前为 {name}</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未连通</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>certificate to compare</source>
        <translation>证书待核对</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查询</translation>
    </message>
</context>
<context>
    <name>PbxList</name>
    <message>
        <source>&amp;Add a PBX…</source>
        <translation>添加 PBX(&amp;A)…</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>测试(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>PBXs</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Lists last seen</source>
        <translation>列表最近获取时间</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Rename the PBX</source>
        <translation>重命名 PBX</translation>
    </message>
    <message>
        <source>Name of the customer or site</source>
        <translation>客户或站点名称</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>“{before}” is called “{name}” now.</source>
        <translation>“{before}”现名为“{name}”。</translation>
    </message>
    <message>
        <source>Remove the PBX</source>
        <translation>移除 PBX</translation>
    </message>
    <message>
        <source>Remove {pbx}, its certificate, its lists and its Client Secret? Channels stay, here and on it.</source>
        <translation>移除 {pbx} 及其证书、列表和 Client Secret？本机和该 PBX 上的通道均会保留。</translation>
    </message>
    <message>
        <source>Connecting to {pbx}…</source>
        <translation>正在连接 {pbx}…</translation>
    </message>
    <message>
        <source>✓ Connected to {name}.</source>
        <translation>✓ 已连接到 {name}。</translation>
    </message>
    <message>
        <source>⚠ Nothing was sent: the certificate has to be looked at first.</source>
        <translation>⚠ 没有发送任何内容：须先查看证书。</translation>
    </message>
    <message>
        <source>Log in once more?</source>
        <translation>再登录一次？</translation>
    </message>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>未连接。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This PBX was in the list already: its Client ID {before} was replaced.</source>
        <translation>此 PBX 已在列表中：其 Client ID {before} 已被替换。</translation>
    </message>
    <message>
        <source>This PBX was in the list already: its login was replaced.</source>
        <translation>此 PBX 已在列表中：其登录信息已被替换。</translation>
    </message>
    <message>
        <source>The Client Secret of the Client ID before ({ids}) was deleted from the keyring.</source>
        <translation>之前的 Client ID（{ids}）的 Client Secret 已从密钥环中删除。</translation>
    </message>
    <message>
        <source>The Client Secret is kept for this run only.</source>
        <translation>Client Secret 仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>Its Client Secret is still in the keyring and will be deleted as soon as that is possible.</source>
        <translation>其 Client Secret 仍在密钥环中，一旦可行即会删除。</translation>
    </message>
    <message>
        <source>Keys over http</source>
        <translation>通过 http 发送密钥</translation>
    </message>
</context>
<context>
    <name>PbxPage</name>
    <message>
        <source>New channel</source>
        <translation>新建通道</translation>
    </message>
    <message>
        <source>Which PBX?</source>
        <translation>哪台 PBX？</translation>
    </message>
    <message>
        <source>Client ID and Client Secret stand in the PBX&apos;s portal under Integrations &gt; API.</source>
        <translation>Client ID 和 Client Secret 位于 PBX 门户的 Integrations &gt; API 中。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>As in the browser, for instance https://192.168.5.150:8088 or office.ras.yeastar.com</source>
        <translation>与浏览器中使用的相同，例如 https://192.168.5.150:8088 或 office.ras.yeastar.com</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client ID(&amp;I)</translation>
    </message>
    <message>
        <source>Client &amp;Secret</source>
        <translation>Client Secret(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Connecting to the PBX</source>
        <translation>正在连接 PBX</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>With http:// anybody in this network can read the keys. Use https:// if the PBX offers it.</source>
        <translation>使用 http:// 时，此网络中的任何人都可读取密钥。如果 PBX 支持，请使用 https://。</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>{who}, {place} of {count}</source>
        <translation>{who}，第 {place} 项，共 {count} 项</translation>
    </message>
    <message>
        <source>{name} added, {count} chosen</source>
        <translation>已添加 {name}，已选 {count} 项</translation>
    </message>
    <message>
        <source>{name} removed, {count} chosen</source>
        <translation>已移除 {name}，已选 {count} 项</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名称或号码</translation>
    </message>
    <message>
        <source>take</source>
        <translation>选取</translation>
    </message>
    <message>
        <source>remove last</source>
        <translation>移除最后一项</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Type to search. Enter takes, Backspace removes the last one, Escape closes.</source>
        <translation>输入即可搜索。Enter 选取，Backspace 移除最后一项，Esc 关闭。</translation>
    </message>
    <message>
        <source>Not checked yet: kept as typed</source>
        <translation>尚未核对：按输入保留</translation>
    </message>
    <message>
        <source>Third-party platform</source>
        <translation>第三方平台</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>{found} of {count}</source>
        <translation>{found} / {count}</translation>
    </message>
    <message>
        <source>{count} more: type on</source>
        <translation>还有 {count} 项：请继续输入</translation>
    </message>
    <message>
        <source>No one matches “{text}”.</source>
        <translation>没有与“{text}”匹配的项。</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not known yet. Type a number or name; it is looked up later.</source>
        <translation>尚未获得 PBX 的列表。请输入号码或名称，稍后核对。</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not known yet. Type numbers or names; they are looked up later.</source>
        <translation>尚未获得 PBX 的列表。请输入号码或名称，稍后核对。</translation>
    </message>
</context>
<context>
    <name>PickerDelegate</name>
    <message>
        <source>line {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Messages to {number} go to</source>
        <translation>发往 {number} 的消息转到</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>谁可以用 {number} 发送</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>As pasted</source>
        <translation>粘贴原文</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>来自文本</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>Add a range of numbers</source>
        <translation>添加号码段</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>起始号码(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation>结束号码(&amp;L)</translation>
    </message>
    <message>
        <source>Its final digits are enough: …50 to 99 are 50 numbers.</source>
        <translation>只需输入末尾几位：…50 到 99 即 50 个号码。</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>请选择目的地</translation>
    </message>
    <message>
        <source>&amp;Messages go to</source>
        <translation>消息转到(&amp;M)</translation>
    </message>
    <message>
        <source>{count} numbers: {first} … {last}</source>
        <translation>{count} 个号码：{first} … {last}</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>不提供(&amp;L)</translation>
    </message>
    <message>
        <source>The file asks for a key of another channel or PBX here ({reference}). It is not given.</source>
        <translation>此文件索取这里另一通道或 PBX 的密钥 ({reference})。不会提供。</translation>
    </message>
    <message>
        <source>The file asks for {reference} of this computer. It would go to {pbx}, which uses it at {host}.</source>
        <translation>此文件向本计算机索取 {reference}。它会发送到 {pbx}，并由其用于 {host}。</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>获取(&amp;F)</translation>
    </message>
    <message>
        <source>the PBX that you choose</source>
        <translation>您选择的 PBX</translation>
    </message>
    <message>
        <source>Fetched from this computer.</source>
        <translation>已从本计算机获取。</translation>
    </message>
</context>
<context>
    <name>RefusalBand</name>
    <message>
        <source>What the PBX said</source>
        <translation>PBX 的原话</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>The certificate was renewed</source>
        <translation>证书已更新</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator for the fingerprint of the new certificate and compare all of it. Then type its last {count} characters as the administrator sees them.</source>
        <translation>请向 PBX 管理员询问新证书的指纹并完整比对，然后输入管理员所见的最后 {count} 个字符。</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>现在显示</translation>
    </message>
    <message>
        <source>&amp;Last {count} characters</source>
        <translation>最后 {count} 个字符(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Replace the trusted certificate</source>
        <translation>替换受信任的证书(&amp;R)</translation>
    </message>
    <message>
        <source>⚠ These are not its last characters: do not trust it.</source>
        <translation>⚠ 这不是它的最后几个字符：请不要信任。</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Creating the channel</source>
        <translation>正在创建通道</translation>
    </message>
    <message>
        <source>This usually takes two or three seconds.</source>
        <translation>通常需要两三秒。</translation>
    </message>
    <message>
        <source>If you close this window, what happened is looked up on the PBX, and the start page tells you.</source>
        <translation>如果关闭此窗口，程序会在 PBX 上查明结果，并在起始页告知您。</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个号码</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 个号码</translation>
    </message>
    <message>
        <source>The channel is being created. Wait for the outcome, or close the window again: what became of it is looked up on the PBX at the next start then, and nothing is sent twice.</source>
        <translation>正在创建通道。请等待结果，或再次关闭窗口：下次启动时会在 PBX 上查询结果，不会重复发送。</translation>
    </message>
    <message>
        <source>This channel is being created. Another one can be opened as soon as the outcome is known.</source>
        <translation>正在创建此通道。得知结果后即可打开其他通道。</translation>
    </message>
    <message>
        <source>ID of the channel on the PBX</source>
        <translation>PBX 上的通道 ID</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation>再创建一个(&amp;A)</translation>
    </message>
    <message>
        <source>Channel created. Next, tell {provider}.</source>
        <translation>渠道已创建。接下来告知 {provider}。</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{pbx} 上的 {name}</translation>
    </message>
    <message>
        <source>Create &amp;another on {pbx}</source>
        <translation>在 {pbx} 上再创建一个(&amp;A)</translation>
    </message>
    <message>
        <source>Channel created, ID {id}</source>
        <translation>渠道已创建，ID {id}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Searching the PBX for “{name}”. It may carry the request out late, so this takes up to a minute; nothing is sent again meanwhile.</source>
        <translation>正在 PBX 上查找“{name}”。PBX 可能延迟执行请求，因此最长需要一分钟；在此期间不会重复发送。</translation>
    </message>
    <message>
        <source>Finding out what happened</source>
        <translation>正在查明发生了什么</translation>
    </message>
    <message>
        <source>The connection broke after sending. Nothing is sent again until this is clear.</source>
        <translation>发送后连接中断。查明之前不会再次发送。</translation>
    </message>
    <message>
        <source>It is not known whether the channel was created</source>
        <translation>无法确定通道是否已创建</translation>
    </message>
    <message>
        <source>The channel was not created</source>
        <translation>通道未创建</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Nothing was created; everything you typed is kept.</source>
        <translation>未创建任何内容；您输入的内容均已保留。</translation>
    </message>
    <message>
        <source>{pbx} refused line {line}.</source>
        <translation>{pbx} 拒绝了第 {line} 行。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The request as JSON, secrets masked</source>
        <translation>JSON 格式的请求，敏感信息已隐藏</translation>
    </message>
    <message>
        <source>The keys are being read from this computer&apos;s keyring; then it goes on.</source>
        <translation>正在从本机的密钥环读取密钥，完成后将继续。</translation>
    </message>
    <message>
        <source>Cop&amp;y as JSON</source>
        <translation>复制为 JSON(&amp;Y)</translation>
    </message>
    <message>
        <source>Check and create</source>
        <translation>检查并创建</translation>
    </message>
    <message>
        <source>Nothing has been created yet.</source>
        <translation>尚未创建任何内容。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit PBX</source>
        <translation>编辑 PBX</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Edit channel</source>
        <translation>编辑渠道</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>编辑账户</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Edit numbers</source>
        <translation>编辑号码</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>更改选项</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>Show as &amp;JSON</source>
        <translation>显示为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>Secrets and the token are variables, never their values.</source>
        <translation>密钥和令牌以变量表示，绝不包含其值。</translation>
    </message>
    <message>
        <source>Keys are never shown or copied in clear.</source>
        <translation>密钥绝不以明文显示或复制。</translation>
    </message>
    <message>
        <source>The numbers are being read through…</source>
        <translation>正在检查号码…</translation>
    </message>
    <message>
        <source>Ready. Press Create.</source>
        <translation>已就绪。请按“创建”。</translation>
    </message>
    <message>
        <source>Fold in</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Hide &amp;JSON</source>
        <translation>隐藏 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>{kind} through {provider}</source>
        <translation>{kind}，通过 {provider}</translation>
    </message>
    <message>
        <source>Webhook through the Yeastar FQDN</source>
        <translation>Webhook 通过 Yeastar FQDN</translation>
    </message>
    <message>
        <source>Webhook through your own domain (NAT)</source>
        <translation>Webhook 通过您自己的域名（NAT）</translation>
    </message>
    <message>
        <source>sessions stay open</source>
        <translation>会话保持打开</translation>
    </message>
    <message>
        <source>sessions are closed automatically</source>
        <translation>会话自动关闭</translation>
    </message>
    <message>
        <source>after {days} days without a message</source>
        <translation>{days} 天无消息后</translation>
    </message>
    <message>
        <source>a second session is allowed</source>
        <translation>允许第二个会话</translation>
    </message>
    <message>
        <source>text with files: “{text}”</source>
        <translation>随文件发送的文本：“{text}”</translation>
    </message>
    <message>
        <source>As the PBX decides</source>
        <translation>由 PBX 决定</translation>
    </message>
    <message>
        <source>and {count} more numbers with {groups} other destinations or members</source>
        <translation>另有 {count} 个号码，分属其他 {groups} 组目的地或成员</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>暂无号码</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个号码</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 个号码</translation>
    </message>
    <message>
        <source>May write: {names}</source>
        <translation>可发消息：{names}</translation>
    </message>
    <message>
        <source>The keys look right</source>
        <translation>密钥看起来正确</translation>
    </message>
    <message>
        <source>{pbx} refused the login.</source>
        <translation>{pbx} 拒绝了登录。</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first.</source>
        <translation>须先比对 {pbx} 的证书。</translation>
    </message>
    <message>
        <source>{pbx} is not reachable from here.</source>
        <translation>从这里无法连接到 {pbx}。</translation>
    </message>
    <message>
        <source>Keep the channel ready. As soon as you are on site, the start page offers to create it.</source>
        <translation>请将渠道备好。您到达现场后，起始页会提示创建它。</translation>
    </message>
    <message>
        <source>Channel {id} exists already; Create would make another one.</source>
        <translation>渠道 {id} 已存在；“创建”会再建一个。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 个</translation>
    </message>
    <message>
        <source>Everything typed is kept for this run only; the channel can be created all the same.</source>
        <translation>输入的所有内容仅在本次运行期间保留；仍可创建通道。</translation>
    </message>
    <message>
        <source>The keys are kept for this run only; the channel can be created all the same.</source>
        <translation>密钥仅在本次运行期间保留；仍可创建通道。</translation>
    </message>
    <message>
        <source>Who is written by number or name is looked up on the PBX before anything is sent.</source>
        <translation>以号码或名称写的人会在发送之前在 PBX 上查找。</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{rate} messages per second</source>
        <translation>每秒 {rate} 条消息</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
</context>
<context>
    <name>RoutingButtons</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>RoutingClipboard</name>
    <message>
        <source>{count} line(s) copied.</source>
        <translation>已复制 {count} 行。</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>正在读取剪贴板…</translation>
    </message>
    <message>
        <source>Paste {count} line(s)</source>
        <translation>粘贴 {count} 行</translation>
    </message>
    <message>
        <source>{count} line(s) pasted.</source>
        <translation>已粘贴 {count} 行。</translation>
    </message>
    <message>
        <source>{count} number(s) were written anew, for instance {before} as {after}. Ctrl+Z takes all of it back.</source>
        <translation>已改写 {count} 个号码，例如 {before} 改为 {after}。按 Ctrl+Z 可全部撤销。</translation>
    </message>
    <message>
        <source>Paste into {count} line(s)</source>
        <translation>粘贴到 {count} 行</translation>
    </message>
    <message>
        <source>{count} line(s) were changed.</source>
        <translation>已更改 {count} 行。</translation>
    </message>
</context>
<context>
    <name>RoutingEditing</name>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Add {count} numbers</source>
        <translation>添加 {count} 个号码</translation>
    </message>
    <message>
        <source>Lines can be moved while all are shown in their own order (Ctrl+0).</source>
        <translation>仅当按原有顺序显示所有行时才能移动行 (Ctrl+0)。</translation>
    </message>
    <message>
        <source>Move {count} line(s)</source>
        <translation>移动 {count} 行</translation>
    </message>
    <message>
        <source>Sort {count} lines</source>
        <translation>排序 {count} 行</translation>
    </message>
    <message>
        <source>Clear {count} line(s)</source>
        <translation>清空 {count} 行</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it, then fill down.</source>
        <translation>请选中要复制的单元格及其下方的单元格，然后向下填充。</translation>
    </message>
    <message>
        <source>Fill {count} line(s)</source>
        <translation>填充 {count} 行</translation>
    </message>
    <message>
        <source>Messages of {count} numbers go to</source>
        <translation>{count} 个号码的消息转到</translation>
    </message>
    <message>
        <source>Who may write from {count} numbers</source>
        <translation>谁可以用 {count} 个号码发送</translation>
    </message>
    <message>
        <source>Set the destination of {count} line(s)</source>
        <translation>设置 {count} 行的目的地</translation>
    </message>
    <message>
        <source>Set the members of {count} line(s)</source>
        <translation>设置 {count} 行的成员</translation>
    </message>
    <message>
        <source>Choose the country of the national numbers above; numbers with a + are written anew.</source>
        <translation>请在上方选择国内号码所属国家/地区；带 + 的号码会被改写。</translation>
    </message>
    <message>
        <source>E.164 form in {count} line(s)</source>
        <translation>将 {count} 行改为 E.164 格式</translation>
    </message>
    <message>
        <source>Changing lines…</source>
        <translation>正在更改各行…</translation>
    </message>
    <message>
        <source>{count} line(s) were changed.</source>
        <translation>已更改 {count} 行。</translation>
    </message>
</context>
<context>
    <name>RoutingModel</name>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>消息发往</translation>
    </message>
    <message>
        <source>Who may write from it</source>
        <translation>谁可以用它发送</translation>
    </message>
    <message>
        <source>Edit of line {line}</source>
        <translation>编辑第 {line} 行</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove {count} line(s)</source>
        <translation>移除 {count} 行</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>请选择目的地</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Line {row}, {column}, {text}</source>
        <translation>第 {row} 行，{column}，{text}</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Which numbers, and who gets their messages?</source>
        <translation>哪些号码，谁接收其消息？</translation>
    </message>
    <message>
        <source>Which pages, and who gets their messages?</source>
        <translation>哪些主页，谁接收其消息？</translation>
    </message>
    <message>
        <source>The lines are still being checked; then it goes on.</source>
        <translation>仍在检查各行，完成后将继续。</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个号码</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 个号码</translation>
    </message>
    <message>
        <source>From the PBX: {extensions} extensions, {queues} message queues, {groups} groups.</source>
        <translation>来自 PBX：{extensions} 个分机、{queues} 个消息队列、{groups} 个组。</translation>
    </message>
    <message>
        <source>The PBX has not been reached: type numbers or names, they are looked up later. A queue is a message queue here, not a call queue.</source>
        <translation>尚未连接 PBX：请输入号码或名称，稍后核对。此处的队列是消息队列，而不是呼叫队列。</translation>
    </message>
    <message>
        <source>As seen on {date}: {extensions} extensions, {queues} message queues.</source>
        <translation>截至 {date}：{extensions} 个分机，{queues} 个消息队列。</translation>
    </message>
</context>
<context>
    <name>RoutingStatus</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>none: leave as written</source>
        <translation>无：保持原样</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>国内号码所属国家/地区</translation>
    </message>
    <message>
        <source>{count} complete</source>
        <translation>{count} 个完整</translation>
    </message>
    <message>
        <source>Go to line {row}</source>
        <translation>转到第 {row} 行</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 个主页</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个号码</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} 个主页</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 个号码</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>显示 {count} 个</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 个</translation>
    </message>
    <message>
        <source>{count} without destination</source>
        <translation>{count} 个没有目的地</translation>
    </message>
    <message>
        <source>{count} with a problem</source>
        <translation>{count} 个有问题</translation>
    </message>
    <message>
        <source>{count} twice</source>
        <translation>{count} 个重复</translation>
    </message>
</context>
<context>
    <name>RoutingTransfer</name>
    <message>
        <source>Import numbers</source>
        <translation>导入号码</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>Import {count} line(s)</source>
        <translation>导入 {count} 行</translation>
    </message>
    <message>
        <source>{count} line(s) imported. Ctrl+Z takes them back.</source>
        <translation>已导入 {count} 行。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>导出号码</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>{count} line(s) exported to {file}.</source>
        <translation>已将 {count} 行导出到 {file}。</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>DID routing table</source>
        <translation>DID 路由表</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>粘贴号码</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>添加一个</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>正在检查各行…</translation>
    </message>
    <message>
        <source>No line has a problem.</source>
        <translation>所有行均无问题。</translation>
    </message>
    <message>
        <source>“{before}” became {after}. Ctrl+Z takes it back.</source>
        <translation>“{before}”已改为 {after}。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>“{text}” was not taken: it fits nobody, or more than one.</source>
        <translation>未采用“{text}”：无匹配项，或匹配不止一项。</translation>
    </message>
    <message>
        <source>Line {row}: {text}</source>
        <translation>第 {row} 行：{text}</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>⚠ Kept for this run only</source>
        <translation>⚠ 仅在本次运行中保留</translation>
    </message>
    <message>
        <source>Demo: nothing is stored</source>
        <translation>演示：不保存任何内容</translation>
    </message>
    <message>
        <source>✓ Saved as you type</source>
        <translation>✓ 输入时自动保存</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show or hide what was typed</source>
        <translation>显示或隐藏输入的内容</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation>显示 {field}</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Looking on the PBX…</source>
        <translation>正在 PBX 上查找…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Save hand-over sheets</source>
        <translation>保存交接单</translation>
    </message>
    <message>
        <source>1 sheet was saved.</source>
        <translation>已保存 1 份交接单。</translation>
    </message>
    <message>
        <source>{count} sheets were saved.</source>
        <translation>已保存 {count} 份交接单。</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>交接单</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}，已完成</translation>
    </message>
    <message>
        <source>{step}, current step</source>
        <translation>{step}，当前步骤</translation>
    </message>
    <message>
        <source>{step}, to come</source>
        <translation>{step}，待完成</translation>
    </message>
    <message>
        <source>Go back to this step; what is typed stays.</source>
        <translation>返回此步骤；已输入的内容保留。</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>{name}, {section}, needs {needs}, {place} of {count}</source>
        <translation>{name}，{section}，需要 {needs}，第 {place} 个，共 {count} 个</translation>
    </message>
</context>
<context>
    <name>TileRows</name>
    <message>
        <source>Best match</source>
        <translation>最佳匹配</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他全部</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{labels} and {count} more</source>
        <translation>{labels} 等，另有 {count} 项</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close; Ctrl+Z still undoes it</source>
        <translation>关闭；仍可按 Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>重新打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>{what} (Ctrl+Z)</source>
        <translation>{what} (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>TrustAtHome</name>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>未连接。没有发送任何内容。</translation>
    </message>
</context>
<context>
    <name>WebhookView</name>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook 地址</translation>
    </message>
    <message>
        <source>Goes into the provider&apos;s portal, as the address for messages.</source>
        <translation>填入服务商门户，作为接收消息的地址。</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>验证令牌</translation>
    </message>
    <message>
        <source>For providers that ask for one beside the webhook URL; Meta does.</source>
        <translation>适用于除 Webhook 地址外还要求验证令牌的服务商，例如 Meta。</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Reading the webhook URL from the PBX…</source>
        <translation>正在从 PBX 读取 Webhook 地址…</translation>
    </message>
    <message>
        <source>The PBX gave no webhook URL.</source>
        <translation>PBX 未返回 Webhook 地址。</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>通道已存在，但无法读取其 Webhook 地址。</translation>
    </message>
    <message>
        <source>The verify token could not be read from the PBX.</source>
        <translation>无法从 PBX 读取验证令牌。</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>复制 {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Labels in the portal may differ.</source>
        <translation>门户中的文字可能不同。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Text messages through an SMS provider (ITSP), on your own numbers.</source>
        <translation>通过短信服务商（ITSP），使用您自己的号码收发短信。</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>DID 号码</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>A WhatsApp Business number, through Meta&apos;s Cloud API.</source>
        <translation>通过 Meta 的 Cloud API 接入的 WhatsApp Business 号码。</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>WhatsApp 号码</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Messenger conversations of a Facebook page.</source>
        <translation>Facebook 主页的 Messenger 会话。</translation>
    </message>
    <message>
        <source>Page ID</source>
        <translation>主页 ID</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>API Key</translation>
    </message>
    <message>
        <source>The key or token the provider issued for its SMS API.</source>
        <translation>服务商为其短信 API 颁发的密钥或令牌。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Signs what the provider sends to the PBX; leave it empty if the provider gave none.</source>
        <translation>用于对服务商发往 PBX 的内容签名；如果服务商未提供，请留空。</translation>
    </message>
    <message>
        <source>API Address for Verifying Authentication</source>
        <translation>API Address for Verifying Authentication</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation; leave it empty if there is none.</source>
        <translation>服务商 API 文档中的 https:// 地址；如果没有，请留空。</translation>
    </message>
    <message>
        <source>API Address for Sending Messages</source>
        <translation>API Address for Sending Messages</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation.</source>
        <translation>服务商 API 文档中的 https:// 地址。</translation>
    </message>
    <message>
        <source>Access Key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>Provider&apos;s portal, API settings: the access key.</source>
        <translation>服务商门户的 API 设置中的 Access Key。</translation>
    </message>
    <message>
        <source>Secret Key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Shown beside the access key, often only once.</source>
        <translation>显示在 Access Key 旁边，通常只显示一次。</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Access Token</translation>
    </message>
    <message>
        <source>Meta for Developers: a token that does not expire, of a system user, not the 24-hour test token.</source>
        <translation>Meta for Developers：系统用户的永不过期令牌，而不是 24 小时测试令牌。</translation>
    </message>
    <message>
        <source>App Secret</source>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic &gt; App secret.</source>
        <translation>Meta for Developers，您的应用：App settings &gt; Basic &gt; App secret。</translation>
    </message>
    <message>
        <source>Apidaze portal: the API key of your application.</source>
        <translation>Apidaze 门户：您的应用的 API Key。</translation>
    </message>
    <message>
        <source>Apidaze portal: the API secret beside the key.</source>
        <translation>Apidaze 门户：API Key 旁边的 API Secret。</translation>
    </message>
    <message>
        <source>Userkey</source>
        <translation>Userkey</translation>
    </message>
    <message>
        <source>ASPSMS portal: the Userkey of your account.</source>
        <translation>ASPSMS 门户：您账户的 Userkey。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>ASPSMS portal: the API password that belongs to the Userkey.</source>
        <translation>ASPSMS 门户：与 Userkey 对应的 API 密码。</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Application ID</translation>
    </message>
    <message>
        <source>Bandwidth dashboard: the ID of your messaging application.</source>
        <translation>Bandwidth 控制台：您的消息应用的 ID。</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Bandwidth dashboard: the number of your account.</source>
        <translation>Bandwidth 控制台：您的账户编号。</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>The Bandwidth user that may use the API.</source>
        <translation>有权使用 API 的 Bandwidth 用户。</translation>
    </message>
    <message>
        <source>The password of that Bandwidth user.</source>
        <translation>该 Bandwidth 用户的密码。</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Skyetel portal, API keys: the SID.</source>
        <translation>Skyetel 门户，API keys：SID。</translation>
    </message>
    <message>
        <source>Shown beside the SID when the key is made.</source>
        <translation>生成密钥时显示在 SID 旁边。</translation>
    </message>
    <message>
        <source>Telnyx portal, API keys: a V2 key, begins with KEY.</source>
        <translation>Telnyx 门户，API keys：V2 密钥，以 KEY 开头。</translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation>Public Key</translation>
    </message>
    <message>
        <source>Telnyx portal, Keys &amp; Credentials: the account&apos;s public key.</source>
        <translation>Telnyx 门户，Keys &amp; Credentials：账户的公钥。</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Twilio Console: begins with AC; of the account or sub-account that bought the number.</source>
        <translation>Twilio Console：以 AC 开头；购买该号码的账户或子账户的 SID。</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Twilio Console, beside the Account SID: reveal and copy it.</source>
        <translation>Twilio Console，Account SID 旁边：显示后复制。</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the user name of your account.</source>
        <translation>VoiceMeUp 门户：您账户的用户名。</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the token of your account&apos;s API.</source>
        <translation>VoiceMeUp 门户：您账户的 API 令牌。</translation>
    </message>
    <message>
        <source>Phone Number ID</source>
        <translation>Phone Number ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: WhatsApp &gt; API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers，您的应用：WhatsApp &gt; API Setup。填写 ID，而不是号码本身。</translation>
    </message>
    <message>
        <source>WhatsApp Business Account ID</source>
        <translation>WhatsApp Business Account ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: WhatsApp &gt; API Setup, below the Phone Number ID.</source>
        <translation>Meta for Developers，您的应用：WhatsApp &gt; API Setup，位于 Phone Number ID 下方。</translation>
    </message>
    <message>
        <source>Page Name</source>
        <translation>Page Name</translation>
    </message>
    <message>
        <source>The name of the Facebook page, as its About section shows it.</source>
        <translation>Facebook 主页的名称，与其“简介”部分显示的一致。</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f</source>
        <translation>32 个字符，0 到 9 和 a 到 f</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f, in five groups with hyphens</source>
        <translation>32 个字符，0 到 9 和 a 到 f，以连字符分为五组</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>仅数字</translation>
    </message>
    <message>
        <source>44 characters, the last one an equals sign</source>
        <translation>44 个字符，最后一个是等号</translation>
    </message>
    <message>
        <source>“AC” and after it 32 characters, 0 to 9 and a to f</source>
        <translation>“AC”和其后的 32 个字符，0 到 9 和 a 到 f</translation>
    </message>
    <message>
        <source>“KEY” at its beginning, and letters and digits after it</source>
        <translation>开头为“KEY”，其后为字母和数字</translation>
    </message>
    <message>
        <source>8 letters and digits</source>
        <translation>8 个字母和数字</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 个字母和数字</translation>
    </message>
    <message>
        <source>“EAA” at its beginning, and a hundred and more letters and digits after it</source>
        <translation>开头为“EAA”，其后为一百个以上的字母和数字</translation>
    </message>
    <message>
        <source>15 to 17 digits and nothing else</source>
        <translation>15 到 17 位数字，别无其他</translation>
    </message>
    <message>
        <source>an API Key SID of Twilio</source>
        <translation>Twilio 的 API Key SID</translation>
    </message>
    <message>
        <source>an Account SID of Twilio</source>
        <translation>Twilio 的 Account SID</translation>
    </message>
    <message>
        <source>an ID of Twilio, and no key</source>
        <translation>Twilio 的 ID，不是密钥</translation>
    </message>
    <message>
        <source>an API key of Telnyx</source>
        <translation>Telnyx 的 API 密钥</translation>
    </message>
    <message>
        <source>an access token of Meta</source>
        <translation>Meta 的访问令牌</translation>
    </message>
    <message>
        <source>a key of Stripe</source>
        <translation>Stripe 的密钥</translation>
    </message>
    <message>
        <source>a key of OpenAI or Anthropic</source>
        <translation>OpenAI 或 Anthropic 的密钥</translation>
    </message>
    <message>
        <source>a token of Slack</source>
        <translation>Slack 的令牌</translation>
    </message>
    <message>
        <source>a token of GitHub</source>
        <translation>GitHub 的令牌</translation>
    </message>
    <message>
        <source>an API key of Google</source>
        <translation>Google 的 API 密钥</translation>
    </message>
    <message>
        <source>an access key of Amazon</source>
        <translation>Amazon 的访问密钥</translation>
    </message>
    <message>
        <source>an API key of SendGrid</source>
        <translation>SendGrid 的 API 密钥</translation>
    </message>
    <message>
        <source>There is more here than the {label}.</source>
        <translation>这里不止有 {label}。</translation>
    </message>
    <message>
        <source>This is a text in JSON. Only the {label} itself is meant.</source>
        <translation>这是一段 JSON 文本。这里只需要 {label} 本身。</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} is a longer number that Meta shows beside it.</source>
        <translation>这看起来是电话号码。{label} 是 Meta 在其旁边显示的更长的数字。</translation>
    </message>
    <message>
        <source>Put each into its field</source>
        <translation>分别放入各自字段</translation>
    </message>
    <message>
        <source>There are several values in this field.</source>
        <translation>此字段中有多个值。</translation>
    </message>
    <message>
        <source>Keep the {label} alone</source>
        <translation>仅保留 {label}</translation>
    </message>
    <message>
        <source>This looks Base64-encoded, with the = at its end lost. The application encodes it itself.</source>
        <translation>这看起来已用 Base64 编码，且末尾的 = 丢失。应用程序会自行编码。</translation>
    </message>
    <message>
        <source>This looks Base64-encoded already. The application encodes it itself.</source>
        <translation>这看起来已用 Base64 编码。应用程序会自行编码。</translation>
    </message>
    <message>
        <source>Use the decoded value</source>
        <translation>使用解码后的值</translation>
    </message>
    <message>
        <source>The {label} has {form}; this has {length} of {wanted} characters.</source>
        <translation>{label} 应为：{form}；这里有 {length} 个字符，应有 {wanted} 个。</translation>
    </message>
    <message>
        <source>The {label} has {form}; this looks different.</source>
        <translation>{label} 应为：{form}；这里看起来不同。</translation>
    </message>
    <message>
        <source>This is a whole answer in JSON, with the value inside.</source>
        <translation>这是一整段 JSON 应答，值在其中。</translation>
    </message>
    <message>
        <source>Take the value out</source>
        <translation>取出该值</translation>
    </message>
    <message>
        <source>This looks like the {label}.</source>
        <translation>这看起来是 {label}。</translation>
    </message>
    <message>
        <source>This is a web address. The {label} is meant.</source>
        <translation>这是网址。这里需要 {label}。</translation>
    </message>
    <message>
        <source>This is the name of the value and not the value itself.</source>
        <translation>这是值的名称，而不是值本身。</translation>
    </message>
    <message>
        <source>This was pasted more than once.</source>
        <translation>这被粘贴了不止一次。</translation>
    </message>
    <message>
        <source>Keep one copy</source>
        <translation>保留一份</translation>
    </message>
    <message>
        <source>This is an e-mail address. The {label} is meant.</source>
        <translation>这是电子邮件地址。这里需要 {label}。</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>互换两者</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>移到那里</translation>
    </message>
    <message>
        <source>This looks like {foreign}. The {label} is meant.</source>
        <translation>这看起来是{foreign}。这里需要 {label}。</translation>
    </message>
    <message>
        <source>Not everybody whom the numbers go to was found on the PBX. Nothing was sent.</source>
        <translation>在 PBX 上未找到号码的全部目的地。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Open the channel and choose anew in these lines: {lines}.</source>
        <translation>打开该通道，并在以下各行重新选择：{lines}。</translation>
    </message>
    <message>
        <source>There is no phone number in “{value}”.</source>
        <translation>“{value}”中没有电话号码。</translation>
    </message>
    <message>
        <source>“{value}” begins with a minus sign or a point; no number does. A spreadsheet may have calculated it.</source>
        <translation>“{value}”以减号或小数点开头；号码不会这样。可能是电子表格计算出来的。</translation>
    </message>
    <message>
        <source>It is not clear which number “{value}” means: letters or other digits touch it. Write it with digits only.</source>
        <translation>不清楚“{value}”指的是哪个号码：它与字母或其他数字相连。请只用数字书写。</translation>
    </message>
    <message>
        <source>A number with + has 7 to 15 digits; “{value}” has {count}.</source>
        <translation>带 + 的号码有 7 到 15 位数字；“{value}”有 {count} 位。</translation>
    </message>
    <message>
        <source>“{value}” begins with no country&apos;s calling code.</source>
        <translation>“{value}”不以任何国家/地区代码开头。</translation>
    </message>
    <message>
        <source>“{value}” cannot be a number of the chosen country.</source>
        <translation>“{value}”不可能是所选国家/地区的号码。</translation>
    </message>
    <message>
        <source>“{value}” has too many or too few digits for a phone number.</source>
        <translation>“{value}”的位数对电话号码来说过多或过少。</translation>
    </message>
    <message>
        <source>“{value}” is a number with a fraction; a phone number has none.</source>
        <translation>“{value}”是带小数的数；电话号码没有小数。</translation>
    </message>
    <message>
        <source>This text has {count} characters; no phone number is as long: “{value}”.</source>
        <translation>此文本有 {count} 个字符；没有这么长的电话号码：“{value}”。</translation>
    </message>
    <message>
        <source>Which country is “{value}” from?</source>
        <translation>“{value}”是哪个国家/地区的号码？</translation>
    </message>
    <message>
        <source>Has “{value}” lost its +, or is it a national number?</source>
        <translation>“{value}”是丢失了 +，还是一个国内号码？</translation>
    </message>
    <message>
        <source>Is “{value}” a range, a number with an extension, or one number?</source>
        <translation>“{value}”是号段、带分机的号码，还是一个号码？</translation>
    </message>
    <message>
        <source>Is “{value}” a phone number?</source>
        <translation>“{value}”是电话号码吗？</translation>
    </message>
    <message>
        <source>There are more digits in “{value}” than the number has. What are they?</source>
        <translation>“{value}”中的数字多于号码本身。它们是什么？</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with its area code. Is it complete?</source>
        <translation>“{value}”对于带区号的号码来说太短。它完整吗？</translation>
    </message>
    <message>
        <source>The country code may stand twice in “{value}”.</source>
        <translation>“{value}”中的国家代码可能出现了两次。</translation>
    </message>
    <message>
        <source>“{value}” stands below the end of the mail. Does it belong to the channel?</source>
        <translation>“{value}”位于邮件结尾之后。它属于此通道吗？</translation>
    </message>
    <message>
        <source>The cell shows a + or digits that its number does not have (format “{format}”). Is “{value}” right?</source>
        <translation>单元格显示了其数值所没有的 + 或数字（格式“{format}”）。“{value}”正确吗？</translation>
    </message>
    <message>
        <source>“{lead}” stands in a column of its own. Does it belong to “{value}”?</source>
        <translation>“{lead}”单独占一列。它属于“{value}”吗？</translation>
    </message>
    <message>
        <source>Is “{value}” the first number of a range? The next column says “{more}”.</source>
        <translation>“{value}”是号段的第一个号码吗？另一列写的是“{more}”。</translation>
    </message>
    <message>
        <source>There are two columns of numbers. Which is meant here, “{value}” or “{other}”?</source>
        <translation>有两列号码。这里指的是“{value}”还是“{other}”？</translation>
    </message>
    <message>
        <source>Two columns name different people: “{value}” and “{other}”. Who gets the messages?</source>
        <translation>两列写的是不同的人：“{value}”和“{other}”。消息发给谁？</translation>
    </message>
    <message>
        <source>Is “{value}” an id of the PBX, or an extension&apos;s number?</source>
        <translation>“{value}”是 PBX 的 ID，还是分机号？</translation>
    </message>
    <message>
        <source>“{extension}” stands behind the number. Is it where the messages go?</source>
        <translation>“{extension}”位于号码之后。消息是发往那里吗？</translation>
    </message>
    <message>
        <source>“{value}” is a page&apos;s name; its ID has digits only and stands in the About section of the page.</source>
        <translation>“{value}”是主页名称；其 ID 只有数字，位于主页的“简介”部分。</translation>
    </message>
    <message>
        <source>There are angle brackets around this value.</source>
        <translation>该值带有尖括号。</translation>
    </message>
    <message>
        <source>Take the brackets away</source>
        <translation>去掉括号</translation>
    </message>
    <message>
        <source>“{what}” stands before the value; the PBX puts that there itself.</source>
        <translation>值前有“{what}”；PBX 会自行添加。</translation>
    </message>
    <message>
        <source>Take “{what}” away</source>
        <translation>去掉“{what}”</translation>
    </message>
    <message>
        <source>The name “{what}” stands before the value.</source>
        <translation>值前有名称“{what}”。</translation>
    </message>
    <message>
        <source>A quotation mark stands at one end of this value.</source>
        <translation>该值的一端有引号。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>“{what}” stands behind the value; a web page put it there.</source>
        <translation>值后有“{what}”；这是网页附加的。</translation>
    </message>
    <message>
        <source>The value is cut off (…), as portals and mails do with long keys. Copy the whole of it.</source>
        <translation>该值被截断（…），门户和邮件常这样处理长密钥。请完整复制。</translation>
    </message>
    <message>
        <source>This was copied out of a page&apos;s or program&apos;s source; some of its characters stand for others.</source>
        <translation>这是从网页或程序源代码复制的；其中一些字符代表其他字符。</translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>There are invisible characters inside this value.</source>
        <translation>该值中有不可见字符。</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>去掉它们</translation>
    </message>
    <message>
        <source>This value holds characters that only look like letters or digits of a key.</source>
        <translation>该值含有只是看起来像密钥字母或数字的字符。</translation>
    </message>
    <message>
        <source>A line end stands inside this value; a mail may have wrapped it.</source>
        <translation>该值中有换行；可能是邮件折行造成的。</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>合并各行</translation>
    </message>
    <message>
        <source>There are blanks inside this value.</source>
        <translation>该值中有空格。</translation>
    </message>
    <message>
        <source>Take the blanks away</source>
        <translation>去掉空格</translation>
    </message>
    <message>
        <source>This says that the key was taken out. Copy the key itself from the provider&apos;s portal.</source>
        <translation>这表示密钥已被隐去。请从提供商门户复制密钥本身。</translation>
    </message>
    <message>
        <source>These are the dots that a portal shows in place of a key. Have the portal show it, and copy it again.</source>
        <translation>这是门户用来代替密钥显示的圆点。请让门户显示密钥后重新复制。</translation>
    </message>
    <message>
        <source>This is a reference to a value that is kept elsewhere, and not the value. References are read in channel files only, as env:NAME or keyring:SERVICE/USER in small letters.</source>
        <translation>这是对保存在别处的值的引用，而不是值。引用只在通道文件中读取，写作小写的 env:NAME 或 keyring:SERVICE/USER。</translation>
    </message>
    <message>
        <source>This names a variable and is not its value, and nobody fills it in here. Put the value itself; channel files also take env:NAME.</source>
        <translation>这是变量名而不是它的值，这里不会替换它。请填写值本身；通道文件也接受 env:NAME。</translation>
    </message>
    <message>
        <source>This is a placeholder from a manual. Put the value itself in its place.</source>
        <translation>这是手册中的占位符。请换成值本身。</translation>
    </message>
    <message>
        <source>There are quotation marks around this value.</source>
        <translation>该值带有引号。</translation>
    </message>
    <message>
        <source>Take the quotes away</source>
        <translation>去掉引号</translation>
    </message>
    <message>
        <source>There are typographic quotation marks in this value, as mails and word processors make them. Compare it with the portal.</source>
        <translation>该值中有排版引号，邮件和文字处理软件会产生它们。请与门户核对。</translation>
    </message>
    <message>
        <source>A mail filter has put its own address around this one; the PBX would send to the filter.</source>
        <translation>邮件过滤器在此地址外包了自己的地址；PBX 会发送到过滤器。</translation>
    </message>
    <message>
        <source>Use the address inside</source>
        <translation>使用其中的地址</translation>
    </message>
    <message>
        <source>“{what}” is a placeholder from a manual; the PBX fills nothing in. Put the real address.</source>
        <translation>“{what}”是手册中的占位符；PBX 不会替换。请填写真实地址。</translation>
    </message>
    <message>
        <source>There are blanks inside this address.</source>
        <translation>该地址中有空格。</translation>
    </message>
    <message>
        <source>The beginning of this address is misspelt.</source>
        <translation>该地址的开头拼写有误。</translation>
    </message>
    <message>
        <source>Write https://</source>
        <translation>改为 https://</translation>
    </message>
    <message>
        <source>“{what}” at the end belongs to the sentence that the address stood in.</source>
        <translation>末尾的“{what}”属于地址所在的句子。</translation>
    </message>
    <message>
        <source>This is a link with its text around it.</source>
        <translation>这是带有文字的链接。</translation>
    </message>
    <message>
        <source>“{what}” stands before the address.</source>
        <translation>地址前有“{what}”。</translation>
    </message>
    <message>
        <source>There are several addresses here; keep the one that belongs into this field.</source>
        <translation>这里有多个地址；请只保留属于此字段的那个。</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read the key; providers offer https.</source>
        <translation>使用 http 时途中任何人都能读取密钥；提供商都支持 https。</translation>
    </message>
    <message>
        <source>There are two dots in a row in the address.</source>
        <translation>地址中有两个连续的点。</translation>
    </message>
    <message>
        <source>Keep one dot</source>
        <translation>保留一个点</translation>
    </message>
    <message>
        <source>There is a dot before the address.</source>
        <translation>地址前有一个点。</translation>
    </message>
    <message>
        <source>There is a comma in the address.</source>
        <translation>地址中有逗号。</translation>
    </message>
    <message>
        <source>Make it a dot</source>
        <translation>改为点</translation>
    </message>
    <message>
        <source>“https://” is missing before the address.</source>
        <translation>地址前缺少“https://”。</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation>在前面加上 https://</translation>
    </message>
    <message>
        <source>No extension of the PBX has the number {value}.</source>
        <translation>PBX 上没有号码为 {value} 的分机。</translation>
    </message>
    <message>
        <source>The PBX has nothing called “{value}”; close to it: {candidates}.</source>
        <translation>PBX 上没有名为“{value}”的项；相近的有：{candidates}。</translation>
    </message>
    <message>
        <source>“{value}” has not been looked up on the PBX yet; that is done when it is reached.</source>
        <translation>“{value}”尚未在 PBX 上查找；连接到 PBX 后会查找。</translation>
    </message>
    <message>
        <source>The PBX has no extension called “{value}”.</source>
        <translation>PBX 上没有名为“{value}”的分机。</translation>
    </message>
    <message>
        <source>The PBX has no message queue called “{value}”.</source>
        <translation>PBX 上没有名为“{value}”的消息队列。</translation>
    </message>
    <message>
        <source>The PBX has no extension group called “{value}”.</source>
        <translation>PBX 上没有名为“{value}”的分机组。</translation>
    </message>
    <message>
        <source>The PBX has no organization called “{value}”.</source>
        <translation>PBX 上没有名为“{value}”的组织。</translation>
    </message>
    <message>
        <source>The PBX has no extension, extension group or organization called “{value}”.</source>
        <translation>PBX 上没有名为“{value}”的分机、分机组或组织。</translation>
    </message>
    <message>
        <source>“{value}” is an extension on the PBX; choose that type.</source>
        <translation>“{value}”在 PBX 上是分机；请选择该类型。</translation>
    </message>
    <message>
        <source>“{value}” is a message queue on the PBX; choose that type.</source>
        <translation>“{value}”在 PBX 上是消息队列；请选择该类型。</translation>
    </message>
    <message>
        <source>“{value}” is an extension group on the PBX; choose that type.</source>
        <translation>“{value}”在 PBX 上是分机组；请选择该类型。</translation>
    </message>
    <message>
        <source>“{value}” is an organization on the PBX; choose that type.</source>
        <translation>“{value}”在 PBX 上是组织；请选择该类型。</translation>
    </message>
    <message>
        <source>“{value}” can be more than one: {candidates}. Write the number, or choose from the list.</source>
        <translation>“{value}”可能指多个：{candidates}。请写号码，或从列表中选择。</translation>
    </message>
    <message>
        <source>No extension has the number {value}. The id {value} is {candidates}; write id:{value} for it.</source>
        <translation>没有号码为 {value} 的分机。ID {value} 是 {candidates}；如指它，请写 id:{value}。</translation>
    </message>
    <message>
        <source>“{value}” says two things: {candidates}. Write the number or the name alone.</source>
        <translation>“{value}”前后矛盾：{candidates}。请只写号码或只写名称。</translation>
    </message>
    <message>
        <source>This was {value} when it was chosen; on the PBX it is {candidates} now. Choose again.</source>
        <translation>选择时这是 {value}；现在 PBX 上是 {candidates}。请重新选择。</translation>
    </message>
    <message>
        <source>This was {value} when it was chosen; the PBX does not have it any more. Choose again.</source>
        <translation>选择时这是 {value}；PBX 上已不存在。请重新选择。</translation>
    </message>
    <message>
        <source>The PBX gave no list in which “{value}” could be looked up; write its id, as id:137.</source>
        <translation>PBX 没有给出可查找“{value}”的列表；请写 ID，例如 id:137。</translation>
    </message>
    <message>
        <source>This value was typed, and is not in this computer&apos;s keyring any more. Type it again.</source>
        <translation>此值曾输入过，但已不在本机的密钥环中。请重新输入。</translation>
    </message>
    <message>
        <source>“{value}” is a range, or a number with an extension. Write one number; “Add a range of numbers” in the table&apos;s menu adds many.</source>
        <translation>“{value}”是号段或带分机的号码。请只写一个号码；表格菜单中的“添加号段”可添加多个。</translation>
    </message>
    <message>
        <source>“{value}” is a number with an extension; write the number alone.</source>
        <translation>“{value}”是带分机的号码；请只写号码本身。</translation>
    </message>
    <message>
        <source>“{value}” is no id of the PBX; an id is a number such as 137.</source>
        <translation>“{value}”不是 PBX 的 ID；ID 是像 137 这样的数字。</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, and there is no login for that PBX here.</source>
        <translation>它已发送到 {pbx}，而这里没有该 PBX 的登录信息。</translation>
    </message>
    <message>
        <source>Test the connection to that PBX, then look again.</source>
        <translation>请测试与该 PBX 的连接，然后再查找一次。</translation>
    </message>
    <message>
        <source>{pbx} answered with the id {id}, which is not this channel.</source>
        <translation>{pbx} 返回的 ID {id} 不是此通道。</translation>
    </message>
    <message>
        <source>“{name}” is being sent just now, by another window or command. Its outcome is not known yet.</source>
        <translation>“{name}”正由另一个窗口或命令发送。结果尚不清楚。</translation>
    </message>
    <message>
        <source>Wait until that is done; nothing else is sent meanwhile.</source>
        <translation>请等待其完成；在此期间不会发送其他内容。</translation>
    </message>
    <message>
        <source>The channel was created: {pbx} has it under the id {id}.</source>
        <translation>通道已创建：它在 {pbx} 上的 ID 为 {id}。</translation>
    </message>
    <message>
        <source>The channel was not created: {pbx} has none named “{name}”.</source>
        <translation>通道未创建：{pbx} 上没有名为“{name}”的通道。</translation>
    </message>
    <message>
        <source>It cannot be told whether “{name}” was created: {pbx} could not be searched.</source>
        <translation>无法确定“{name}”是否已创建：无法在 {pbx} 上查找。</translation>
    </message>
    <message>
        <source>It cannot be told whether “{name}” was created: it may be the channel that {pbx} has under the id {ids}.</source>
        <translation>无法确定“{name}”是否已创建：它可能是 {pbx} 上 ID 为 {ids} 的通道。</translation>
    </message>
    <message>
        <source>It cannot be told whether “{name}” was created: it may be what {pbx} has under the ids {ids}.</source>
        <translation>无法确定“{name}”是否已创建：它可能是 {pbx} 上 ID 为 {ids} 的通道。</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx}, but no clear answer came back. It may or may not have been created.</source>
        <translation>“{name}”已发送到 {pbx}，但没有收到明确的答复。通道可能已创建，也可能没有。</translation>
    </message>
    <message>
        <source>{pbx} has no channel named “{name}” so far; it may still carry the request out.</source>
        <translation>{pbx} 上目前没有名为“{name}”的通道；它仍可能执行该请求。</translation>
    </message>
    <message>
        <source>Look at it in the PBX&apos;s portal under Messaging &gt; Message Channel, then say whether it is this one.</source>
        <translation>请在 PBX 门户的 Messaging &gt; Message Channel 中查看，然后说明是否就是它。</translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation>还有 {count} 个问题。</translation>
    </message>
    <message>
        <source>This looks Base64-encoded already; write the value as it was before encoding. If it is right as it is, write plain: before it.</source>
        <translation>该值看起来已经过 Base64 编码；请填写编码前的值。如果该值本身无误，请在前面加上 plain:。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; a channel file is not.</source>
        <translation>文件大于 {limit} MB；通道文件不会这么大。</translation>
    </message>
    <message>
        <source>The file takes more memory than a channel file, or is damaged.</source>
        <translation>该文件占用的内存超过通道文件所需，或已损坏。</translation>
    </message>
    <message>
        <source>The file holds {count} objects; put each channel into a file of its own.</source>
        <translation>文件包含 {count} 个对象；请将每个通道放入单独的文件。</translation>
    </message>
    <message>
        <source>The file must hold one object in braces, not {found}.</source>
        <translation>文件必须包含一个用花括号括起的对象，而不是{found}。</translation>
    </message>
    <message>
        <source>The channel file was not written: {reason}.</source>
        <translation>未能写入通道文件：{reason}。</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is this the first number of a range?</source>
        <translation>“{value}”及另外 {more} 个：这是号段的第一个号码吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>“{value}”及另外 {more} 个：有两列号码。哪一列属于该通道？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns name different people. Who gets the messages?</source>
        <translation>“{value}”及另外 {more} 个：两列写的是不同的人。消息发给谁？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these ids of the PBX, or extension numbers?</source>
        <translation>“{value}”及另外 {more} 个：这些是 PBX 的 ID，还是分机号？</translation>
    </message>
    <message>
        <source>“{value}”: is this the first number of a range?</source>
        <translation>“{value}”：这是号段的第一个号码吗？</translation>
    </message>
    <message>
        <source>“{value}”: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>“{value}”：有两列号码。哪一列属于该通道？</translation>
    </message>
    <message>
        <source>“{value}”: two columns name different people. Who gets the messages?</source>
        <translation>“{value}”：两列写的是不同的人。消息发给谁？</translation>
    </message>
    <message>
        <source>“{value}”: is this an id of the PBX, or an extension&apos;s number?</source>
        <translation>“{value}”：这是 PBX 的 ID，还是分机号？</translation>
    </message>
    <message>
        <source>No, this number alone</source>
        <translation>不，只有这个号码</translation>
    </message>
    <message>
        <source>The column “{column}”</source>
        <translation>“{column}”列</translation>
    </message>
    <message>
        <source>The column “{other_column}”</source>
        <translation>“{other_column}”列</translation>
    </message>
    <message>
        <source>Leave the destination empty</source>
        <translation>目的地留空</translation>
    </message>
    <message>
        <source>Extension numbers</source>
        <translation>分机号</translation>
    </message>
    <message>
        <source>Ids of the PBX</source>
        <translation>PBX 的 ID</translation>
    </message>
    <message>
        <source>Yes, a range</source>
        <translation>是，一个号段</translation>
    </message>
    <message>
        <source>This is a JSON file, not a table. Open it as a channel file, or export CSV where it comes from.</source>
        <translation>这是 JSON 文件，不是表格。请将其作为通道文件打开，或在来源处导出 CSV。</translation>
    </message>
    <message>
        <source>A second table begins in line {line}; it is not read. Import it by itself.</source>
        <translation>第 {line} 行开始是另一个表格，未读取。请单独导入。</translation>
    </message>
    <message>
        <source>This row belongs to a second table, which begins in line {line}. Import that one by itself.</source>
        <translation>此行属于从第 {line} 行开始的另一个表格。请单独导入该表格。</translation>
    </message>
    <message>
        <source>Sheets that the workbook hides are not read: {names}.</source>
        <translation>工作簿中隐藏的工作表未读取：{names}。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>请选择其他文件夹，或释放磁盘空间。</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>无法读取文件：{reason}。</translation>
    </message>
    <message>
        <source>This is not the name of a file.</source>
        <translation>这不是文件名。</translation>
    </message>
    <message>
        <source>“{value}” is not a provider; “{near}” may be meant.</source>
        <translation>“{value}”不是服务商；是否指“{near}”？</translation>
    </message>
    <message>
        <source>“{value}” is not a provider; it is one of {choices}.</source>
        <translation>“{value}”不是服务商；可选值为 {choices}。</translation>
    </message>
    <message>
        <source>A channel file has at most {limit} numbers, and this one has {count}.</source>
        <translation>一个通道文件最多有 {limit} 个号码，而此文件有 {count} 个。</translation>
    </message>
    <message>
        <source>This must be an object in braces, not {found}.</source>
        <translation>此处必须是用花括号括起的对象，而不是{found}。</translation>
    </message>
    <message>
        <source>Write &quot;fqdn&quot; or &quot;nat&quot;.</source>
        <translation>请填写 &quot;fqdn&quot; 或 &quot;nat&quot;。</translation>
    </message>
    <message>
        <source>This key stands here more than once.</source>
        <translation>此键在这里出现了多次。</translation>
    </message>
    <message>
        <source>There is no such key; “{near}” may be meant.</source>
        <translation>没有此键；是否指“{near}”？</translation>
    </message>
    <message>
        <source>There is no such key; the keys here are {known}.</source>
        <translation>没有此键；此处可用的键为 {known}。</translation>
    </message>
    <message>
        <source>This must be text in quotes: &quot;{value}&quot;.</source>
        <translation>此处必须是带引号的文本：&quot;{value}&quot;。</translation>
    </message>
    <message>
        <source>This must be text in quotes, not {found}.</source>
        <translation>此处必须是带引号的文本，而不是{found}。</translation>
    </message>
    <message>
        <source>This must be a whole number without quotes, not {found}.</source>
        <translation>此处必须是不带引号的整数，而不是{found}。</translation>
    </message>
    <message>
        <source>This must be a list in square brackets, not {found}.</source>
        <translation>此处必须是用方括号括起的列表，而不是{found}。</translation>
    </message>
    <message>
        <source>Give {one} or {other}, not both.</source>
        <translation>请给出 {one} 或 {other}，不要两者都给。</translation>
    </message>
    <message>
        <source>A number has at most {limit} members.</source>
        <translation>一个号码最多有 {limit} 个成员。</translation>
    </message>
    <message>
        <source>The value stood on {count} lines; they were joined.</source>
        <translation>该值占了 {count} 行；已合并为一行。</translation>
    </message>
    <message>
        <source>References are followed in secret fields only; write the value itself.</source>
        <translation>仅在机密字段中解析引用；请直接写入该值。</translation>
    </message>
    <message>
        <source>A channel file has “credentials” with plain values instead of account_data.</source>
        <translation>通道文件使用 “credentials” 填写明文值，不使用 account_data。</translation>
    </message>
    <message>
        <source>Channels of the kind {kind} have no members; take them out.</source>
        <translation>{kind} 类型的通道没有成员；请删除。</translation>
    </message>
    <message>
        <source>“{value}” is not an extension&apos;s number.</source>
        <translation>“{value}”不是分机号。</translation>
    </message>
    <message>
        <source>This stands beside “credentials”, not inside.</source>
        <translation>此项应与 “credentials” 并列，而不是放在其中。</translation>
    </message>
    <message>
        <source>Channels of the kind {kind} have no such parameter; take it out.</source>
        <translation>{kind} 类型的通道没有此参数；请删除。</translation>
    </message>
    <message>
        <source>White space around the value was taken away.</source>
        <translation>已去除值首尾的空白字符。</translation>
    </message>
    <message>
        <source>This belongs inside “credentials”.</source>
        <translation>此项应放在 “credentials” 中。</translation>
    </message>
    <message>
        <source>If the PBX was replaced or got a new certificate, compare the fingerprint with the one that its administrator sees, and only then replace the trusted certificate.</source>
        <translation>如果 PBX 已更换或获得了新证书，请先将指纹与管理员所见的进行比对，然后再替换受信任的证书。</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: its certificate is not the one that was trusted. Trusted: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>可能有其他设备冒充 {host}：其证书不是曾经信任的证书。曾信任：{expected_text}。现在显示：{found_text}。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: an authority that this computer trusts vouched for it before, and does not for what is shown now ({why}). Seen before: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>可能有其他设备冒充 {host}：以前有本计算机信任的机构为其担保，而现在显示的证书没有 ({why})。以前所见：{expected_text}。现在显示：{found_text}。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}; one of them was changed. Data folder: {stored_text}. Keyring: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>本计算机的数据文件夹与密钥环为 {host} 记录了不同的证书；其中之一被更改过。数据文件夹：{stored_text}。密钥环：{expected_text}。现在显示：{found_text}。没有发送任何内容。</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring has no copy of the fingerprint that you compared</source>
        <translation>本计算机的密钥环没有您比对过的指纹的副本</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring cannot be asked whether it is the one that you compared</source>
        <translation>无法向本计算机的密钥环查询这是否是您比对过的证书</translation>
    </message>
    <message>
        <source>What is trusted for {host} has changed meanwhile. Nothing was replaced.</source>
        <translation>对 {host} 的信任设置其间已改变。没有替换任何内容。</translation>
    </message>
    <message>
        <source>Test the connection again and compare both fingerprints.</source>
        <translation>请再次测试连接并比对两个指纹。</translation>
    </message>
    <message>
        <source>The login was not sent: the PBX has refused this Client ID with this Client Secret before. Failed logins from here in a row: {failures}; at five the PBX blocks this computer.</source>
        <translation>登录没有发送：PBX 以前拒绝过此 Client ID 与此 Client Secret。从这里连续失败的登录：{failures} 次；达到五次时 PBX 会封锁本计算机。</translation>
    </message>
    <message>
        <source>Correct the Client ID or the Client Secret. If the PBX&apos;s administrator has mended it meanwhile, test the connection once.</source>
        <translation>请更正 Client ID 或 Client Secret。如果 PBX 管理员已经修复，请测试一次连接。</translation>
    </message>
    <message>
        <source>Copy Client ID and Client Secret anew from Integrations &gt; API in the PBX&apos;s portal. If you are sure that they are right now, log in all the same; if not, the PBX blocks this computer until its administrator takes it off the list under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>请从 PBX 门户的 Integrations &gt; API 重新复制 Client ID 和 Client Secret。如果确信现在正确，可仍然登录；如果不正确，PBX 会封锁本计算机，直到管理员在 Security &gt; Security Rules &gt; Blocked IPs 中将其移除。</translation>
    </message>
    <message>
        <source>This computer names no home folder in which to keep the data.</source>
        <translation>此计算机未指定可存放数据的主目录。</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir DIR, or set HOME.</source>
        <translation>请用 --data-dir DIR 指定一个文件夹，或设置 HOME。</translation>
    </message>
    <message>
        <source>The lines above line {line}, which names the columns, are left out.</source>
        <translation>第 {line} 行是列名，其上方的行已略去。</translation>
    </message>
    <message>
        <source>The file takes more memory than a table of {limit} rows, or is damaged.</source>
        <translation>此文件占用的内存超过 {limit} 行的表格，或者已损坏。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>The file takes longer to read than a table of {limit} rows.</source>
        <translation>读取此文件所需时间超过 {limit} 行的表格。</translation>
    </message>
    <message>
        <source>The workbook has far more parts than a table has.</source>
        <translation>此工作簿的部件远多于一张表格。</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a table of {limit} rows.</source>
        <translation>此工作簿解压后远大于 {limit} 行的表格。</translation>
    </message>
    <message>
        <source>The workbook is packed far tighter than a table can be.</source>
        <translation>此工作簿的压缩程度远超一张表格可能达到的程度。</translation>
    </message>
    <message>
        <source>The workbook has far more styles, texts or names than a table has.</source>
        <translation>此工作簿的样式、文本或名称远多于一张表格。</translation>
    </message>
    <message>
        <source>Entries of this application itself are given to no channel file.</source>
        <translation>本应用程序自己的条目不会提供给任何通道文件。</translation>
    </message>
    <message>
        <source>“{reference}” was not allowed.</source>
        <translation>未允许 “{reference}”。</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({why}).</source>
        <translation>无法写入数据文件夹（{why}）。</translation>
    </message>
    <message>
        <source>What you type is kept for this run only. Free some space or choose another folder with --data-dir.</source>
        <translation>您输入的内容仅在本次运行期间保留。请释放一些空间，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file of this computer&apos;s channels was damaged and is kept as {file}.</source>
        <translation>本计算机的通道文件已损坏，已另存为 {file}。</translation>
    </message>
    <message>
        <source>There is no copy of it, so the list begins anew. Look at the PBX before you create a channel again.</source>
        <translation>没有副本，因此列表重新开始。再次创建通道之前，请先查看 PBX。</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this application (format {version}).</source>
        <translation>数据文件夹由本应用程序的更新版本写入（格式 {version}）。</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed in it.</source>
        <translation>请安装更新的版本；数据文件夹未作任何更改。</translation>
    </message>
    <message>
        <source>Its copy of {date} is used: what was done since then is missing. Look at the PBX first.</source>
        <translation>现使用其 {date} 的副本：此后所做的操作已丢失。请先查看 PBX。</translation>
    </message>
    <message>
        <source>Look again later; it is not sent again until that is settled.</source>
        <translation>请稍后重新查找；确认结果之前不会重新发送。</translation>
    </message>
    <message>
        <source>There are several numbers in one cell: “{value}”.</source>
        <translation>一个单元格中有多个号码：“{value}”。</translation>
    </message>
    <message>
        <source>The last digits “{tail}” stand in a column of their own. Do they belong to “{value}”?</source>
        <translation>末位数字“{tail}”在单独的一列。它们属于“{value}”吗？</translation>
    </message>
    <message>
        <source>There are several numbers in “{value}”; each needs a line of its own.</source>
        <translation>“{value}”中有多个号码；每个需要单独一行。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Type of channel</source>
        <translation>通道类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook 地址</translation>
    </message>
    <message>
        <source>Sending rate</source>
        <translation>发送速率</translation>
    </message>
    <message>
        <source>Closing of sessions</source>
        <translation>会话关闭</translation>
    </message>
    <message>
        <source>Second session</source>
        <translation>第二个会话</translation>
    </message>
    <message>
        <source>Text with files</source>
        <translation>随文件发送的文本</translation>
    </message>
    <message>
        <source>The PBX has a channel named “{name}” already (id {id}). Nothing was sent.</source>
        <translation>PBX 上已有名为“{name}”的通道（ID {id}）。未发送任何内容。</translation>
    </message>
    <message>
        <source>Give this one another name; if that one is this channel, there is nothing left to do.</source>
        <translation>请为此通道另取名称；如果已有的就是此通道，则无需再做任何操作。</translation>
    </message>
    <message>
        <source>It can be sent again.</source>
        <translation>可以重新发送。</translation>
    </message>
    <message>
        <source>Compare them in the PBX&apos;s portal under Messaging &gt; Message Channel, and delete what is not wanted.</source>
        <translation>请在 PBX 门户的 Messaging &gt; Message Channel 中比较这些通道，并删除不需要的通道。</translation>
    </message>
    <message>
        <source>This file cannot be used as it is. Nothing was sent.</source>
        <translation>此文件目前无法使用。未发送任何内容。</translation>
    </message>
    <message>
        <source>This is not a file, but a folder, a device or a pipe.</source>
        <translation>这不是文件，而是文件夹、设备或管道。</translation>
    </message>
    <message>
        <source>No reference is followed here: it is not clear which host this address is of: {address}</source>
        <translation>此处不解析任何引用：不清楚此地址属于哪台主机：{address}</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: take the comma before the closing bracket away.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：请去掉右括号前的逗号。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: Extra data; a channel file holds one object only.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：多余的数据；通道文件只包含一个对象。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the text that begins here has no closing quote.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：从此处开始的文本缺少结束引号。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a line break or a tab stands inside a text; join the lines.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：文本中有换行或制表符；请合并各行。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a backslash in a text is written twice.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：文本中的反斜杠要写两次。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON has no comments; take it away.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：JSON 没有注释；请去掉。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON has double quotes (&quot;), not single ones.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：JSON 使用双引号 (&quot;)，而不是单引号。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: typographic quotes; JSON has straight ones (&quot;).</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：排版引号；JSON 使用直引号 (&quot;)。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON writes true, false and null, in small letters.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：JSON 中 true、false 和 null 用小写。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: keys stand in double quotes.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：键要放在双引号中。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the file ends too early, a bracket is not closed.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：文件过早结束，有括号未闭合。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: something is missing after the comma.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：逗号后缺少内容。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a comma is missing before this.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：此处之前缺少逗号。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line 1) but UTF-16, as Windows PowerShell writes it; save it as UTF-8.</source>
        <translation>该文件不是 UTF-8 文本（第 1 行），而是 Windows PowerShell 写的 UTF-16；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>This is a document or an archive, and no text in JSON.</source>
        <translation>这是文档或压缩包，而不是 JSON 文本。</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing at line 1, column 1.</source>
        <translation>文件为空：第 1 行第 1 列没有内容。</translation>
    </message>
    <message>
        <source>This is a web page or XML, and no JSON; perhaps the address of a file was saved and not the file.</source>
        <translation>这是网页或 XML，而不是 JSON；可能保存的是文件的网页而不是文件本身。</translation>
    </message>
    <message>
        <source>The lines with ``` around the JSON belong to the text that it was copied from; take them away.</source>
        <translation>JSON 前后带 ``` 的行来自被复制的文本；请去掉。</translation>
    </message>
    <message>
        <source>This is a curl command. Only what stands between the quotes after -d is a channel file.</source>
        <translation>这是 curl 命令。只有 -d 之后引号之间的内容才是通道文件。</translation>
    </message>
    <message>
        <source>This looks like YAML. A channel file is JSON: braces around it, keys and texts in double quotes.</source>
        <translation>这看起来是 YAML。通道文件是 JSON：外面是花括号，键和文本放在双引号中。</translation>
    </message>
    <message>
        <source>Nothing has been created so far. “Create” sends one request to the PBX, once.</source>
        <translation>目前尚未创建任何内容。“创建”只向 PBX 发送一次请求。</translation>
    </message>
    <message>
        <source>How do I choose a destination quickly?</source>
        <translation>如何快速选择目的地？</translation>
    </message>
    <message>
        <source>Type the first letters or the number into its cell. Enter takes the match that is marked, Ctrl+Enter takes it for all selected lines, Escape changes nothing.</source>
        <translation>在单元格中输入前几个字母或号码。按 Enter 选取已标记的匹配项，按 Ctrl+Enter 应用到所有选中的行，按 Esc 则不作更改。</translation>
    </message>
    <message>
        <source>Who may write from a number?</source>
        <translation>谁可以用某个号码发送消息？</translation>
    </message>
    <message>
        <source>Press Edit beside it; Next leads back here. What is typed stays.</source>
        <translation>按旁边的“编辑”；“下一步”会回到这里。已输入的内容会保留。</translation>
    </message>
    <message>
        <source>What are the options?</source>
        <translation>这些选项是什么？</translation>
    </message>
    <message>
        <source>Fill in the wizard without the PBX and keep the channel ready on its review page. On site, as soon as the PBX answers, one card offers to create all that waits for it; nothing is sent before.</source>
        <translation>在没有 PBX 的情况下填写向导，并在检查页将通道设为待创建。到现场后，PBX 一有应答，就会出现一张卡片，可一次创建所有待创建通道；在此之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>What does “Checking what happened” mean?</source>
        <translation>“正在核实结果”是什么意思？</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings it back: the last twenty things done here can be undone. Nothing is ever deleted on the PBX from here.</source>
        <translation>撤销 (Ctrl+Z) 可将其恢复：此处最近的二十项操作均可撤销。绝不会从此处删除 PBX 上的任何内容。</translation>
    </message>
    <message>
        <source>Signs stand around this value that do not belong to it.</source>
        <translation>此值周围有不属于它的符号。</translation>
    </message>
    <message>
        <source>This is what a button of the portal says, and not the value.</source>
        <translation>这是门户网站上按钮的文字，而不是该值。</translation>
    </message>
    <message>
        <source>“{what}” stands behind the value and does not belong to it.</source>
        <translation>“{what}”跟在值的后面，不属于该值。</translation>
    </message>
    <message>
        <source>This is a whole command, with the value inside.</source>
        <translation>这是一整条命令，值在其中。</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>这不是文本文件。</translation>
    </message>
    <message>
        <source>Open it, copy everything in it, and paste that.</source>
        <translation>请打开它，复制其中全部内容，再粘贴。</translation>
    </message>
    <message>
        <source>The file is too large for a mail with keys.</source>
        <translation>该文件对含密钥的邮件来说太大。</translation>
    </message>
    <message>
        <source>There is no text in this mail.</source>
        <translation>此邮件中没有文本。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>A login stands in this address, and would be sent and logged with it.</source>
        <translation>此地址中含有登录信息，会随地址一起被发送并记录。</translation>
    </message>
    <message>
        <source>This is a short link or the link of a mail filter, and not the provider&apos;s address.</source>
        <translation>这是短链接或邮件过滤器的链接，而不是提供商的地址。</translation>
    </message>
    <message>
        <source>This looks like an ID. The {label} is meant.</source>
        <translation>这看起来像一个 ID。此处应填写 {label}。</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} is meant.</source>
        <translation>这看起来像电话号码。此处应填写 {label}。</translation>
    </message>
    <message>
        <source>The same value stands in “{other}”; one of the two is not its own.</source>
        <translation>“{other}”中是同样的值；其中一个填错了。</translation>
    </message>
    <message>
        <source>“{value}” is local: its area code is missing. Write the whole number.</source>
        <translation>“{value}”是本地号码，缺少区号。请写出完整号码。</translation>
    </message>
    <message>
        <source>Where does the country code begin in “{value}”?</source>
        <translation>“{value}”中的国家代码从哪里开始？</translation>
    </message>
    <message>
        <source>Are there several numbers in “{value}”, of which only the last digits are written?</source>
        <translation>“{value}”中是否有多个号码，其中只写了末尾几位？</translation>
    </message>
    <message>
        <source>Correct the marked fields.</source>
        <translation>请更正标出的字段。</translation>
    </message>
    <message>
        <source>Look at the PBX&apos;s portal, and try again.</source>
        <translation>请查看 PBX 门户，然后重试。</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware; message channels also need the Enterprise or Ultimate plan.</source>
        <translation>请更新 PBX 固件；消息通道还需要 Enterprise 或 Ultimate 套餐。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>The PBX reports an error that its manual does not list.</source>
        <translation>PBX 报告了其手册中未列出的错误。</translation>
    </message>
    <message>
        <source>The PBX reports an internal error.</source>
        <translation>PBX 报告内部错误。</translation>
    </message>
    <message>
        <source>The PBX reports a failure without a reason.</source>
        <translation>PBX 报告失败，但未说明原因。</translation>
    </message>
    <message>
        <source>The PBX carried it out only in part.</source>
        <translation>PBX 只执行了一部分。</translation>
    </message>
    <message>
        <source>The PBX is still working on it.</source>
        <translation>PBX 仍在处理中。</translation>
    </message>
    <message>
        <source>This PBX has no API for message channels.</source>
        <translation>此 PBX 没有消息通道的 API。</translation>
    </message>
    <message>
        <source>The PBX no longer serves this API version.</source>
        <translation>PBX 已不再支持此 API 版本。</translation>
    </message>
    <message>
        <source>The PBX does not serve this API version.</source>
        <translation>PBX 不支持此 API 版本。</translation>
    </message>
    <message>
        <source>The PBX no longer accepts the login.</source>
        <translation>PBX 不再接受此登录。</translation>
    </message>
    <message>
        <source>Test the connection, then try again.</source>
        <translation>请测试连接，然后重试。</translation>
    </message>
    <message>
        <source>The PBX&apos;s API application lacks the permission.</source>
        <translation>PBX 的 API 应用缺少该权限。</translation>
    </message>
    <message>
        <source>Grant it in the portal under Integrations &gt; API.</source>
        <translation>请在门户的 Integrations &gt; API 中授予权限。</translation>
    </message>
    <message>
        <source>The feature is switched off on the PBX, or the permission is missing.</source>
        <translation>该功能在 PBX 上已关闭，或缺少权限。</translation>
    </message>
    <message>
        <source>Check the plan and the permissions under Integrations &gt; API.</source>
        <translation>请检查套餐以及 Integrations &gt; API 中的权限。</translation>
    </message>
    <message>
        <source>The PBX could not read the request.</source>
        <translation>PBX 无法读取该请求。</translation>
    </message>
    <message>
        <source>The PBX does not accept a value.</source>
        <translation>PBX 不接受某个值。</translation>
    </message>
    <message>
        <source>Correct the marked fields; a provider that the PBX does not know yet needs newer firmware.</source>
        <translation>请更正标出的字段；如果 PBX 尚不支持该服务商，则需要更新固件。</translation>
    </message>
    <message>
        <source>A value is already used on the PBX.</source>
        <translation>某个值在 PBX 上已被使用。</translation>
    </message>
    <message>
        <source>Choose another one at the marked field.</source>
        <translation>请在标出的字段中改用其他值。</translation>
    </message>
    <message>
        <source>The request is too large for the PBX.</source>
        <translation>请求过大，PBX 无法处理。</translation>
    </message>
    <message>
        <source>Use fewer DIDs.</source>
        <translation>请减少 DID 号码的数量。</translation>
    </message>
    <message>
        <source>The PBX does not find what the request names.</source>
        <translation>PBX 找不到请求中指定的对象。</translation>
    </message>
    <message>
        <source>Check the destinations and members: one may have been deleted.</source>
        <translation>请检查目的地和成员：其中某个可能已被删除。</translation>
    </message>
    <message>
        <source>The PBX is full: eight logins are in use, or no further channel is possible.</source>
        <translation>PBX 已达上限：已有八个登录在使用，或无法再创建通道。</translation>
    </message>
    <message>
        <source>Close other programs that use the PBX&apos;s API, or wait 30 minutes; then try again.</source>
        <translation>请关闭使用 PBX API 的其他程序，或等待 30 分钟，然后重试。</translation>
    </message>
    <message>
        <source>The PBX does not find the role.</source>
        <translation>PBX 找不到该角色。</translation>
    </message>
    <message>
        <source>The PBX has blocked this computer&apos;s address after failed logins.</source>
        <translation>由于登录失败，PBX 已阻止本计算机的地址。</translation>
    </message>
    <message>
        <source>Remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>请在门户的 Security &gt; Security Rules &gt; Blocked IPs 中将其移除。</translation>
    </message>
    <message>
        <source>The PBX is busy with a large task.</source>
        <translation>PBX 正忙于处理大型任务。</translation>
    </message>
    <message>
        <source>The PBX forbids this action.</source>
        <translation>PBX 禁止此操作。</translation>
    </message>
    <message>
        <source>The PBX does not let this computer&apos;s address use the API.</source>
        <translation>PBX 不允许本计算机的地址使用 API。</translation>
    </message>
    <message>
        <source>Allow the address in the portal under Integrations &gt; API, IP restriction.</source>
        <translation>请在门户的 Integrations &gt; API 的 IP 限制中允许该地址。</translation>
    </message>
    <message>
        <source>It is in use elsewhere on the PBX.</source>
        <translation>它正在 PBX 的其他位置使用。</translation>
    </message>
    <message>
        <source>The PBX does not find the phonebook.</source>
        <translation>PBX 找不到该电话簿。</translation>
    </message>
    <message>
        <source>The PBX does not find the rate.</source>
        <translation>PBX 找不到该费率。</translation>
    </message>
    <message>
        <source>Organizations are switched off on the PBX.</source>
        <translation>PBX 上的组织功能已关闭。</translation>
    </message>
    <message>
        <source>Choose extensions or extension groups as members, or switch organizations on in the portal.</source>
        <translation>请选择分机或分机组作为成员，或在门户中启用组织功能。</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is switched off.</source>
        <translation>PBX 的 API 已关闭。</translation>
    </message>
    <message>
        <source>Switch it on in the portal under Integrations &gt; API.</source>
        <translation>请在门户的 Integrations &gt; API 中启用。</translation>
    </message>
    <message>
        <source>The PBX does not find the contact.</source>
        <translation>PBX 找不到该联系人。</translation>
    </message>
    <message>
        <source>The PBX does not find the call.</source>
        <translation>PBX 找不到该通话。</translation>
    </message>
    <message>
        <source>The PBX does not support this.</source>
        <translation>PBX 不支持此操作。</translation>
    </message>
    <message>
        <source>Too many take part.</source>
        <translation>参与者过多。</translation>
    </message>
    <message>
        <source>The SMS trunk is not available.</source>
        <translation>短信中继不可用。</translation>
    </message>
    <message>
        <source>The PBX does not find the SMS trunk.</source>
        <translation>PBX 找不到该短信中继。</translation>
    </message>
    <message>
        <source>(error {errcode}: {errmsg})</source>
        <translation>（错误 {errcode}：{errmsg}）</translation>
    </message>
    <message>
        <source>“{address}” is not an address of a PBX.</source>
        <translation>“{address}”不是 PBX 的地址。</translation>
    </message>
    <message>
        <source>Type it as in the browser, for instance https://192.168.5.150:8088.</source>
        <translation>请按浏览器中的形式输入，例如 https://192.168.5.150:8088。</translation>
    </message>
    <message>
        <source>With http:// anybody in the network on the way to {host} can read the keys. Nothing was sent.</source>
        <translation>使用 http:// 时，通往 {host} 的网络中任何人都可读取密钥。未发送任何内容。</translation>
    </message>
    <message>
        <source>Use https:// if the PBX offers it, or allow http:// for this PBX.</source>
        <translation>如果 PBX 支持，请使用 https://，或为此 PBX 允许 http://。</translation>
    </message>
    <message>
        <source>The name {host} was not found in the network.</source>
        <translation>在网络中找不到名称 {host}。</translation>
    </message>
    <message>
        <source>Check the spelling and that this computer is in the PBX&apos;s network or on the internet.</source>
        <translation>请检查拼写，并确认本计算机已接入 PBX 所在的网络或互联网。</translation>
    </message>
    <message>
        <source>Nothing answers at {host}, port {port}.</source>
        <translation>{host} 的端口 {port} 没有响应。</translation>
    </message>
    <message>
        <source>Check the port: 8088 is usual for https in the local network; a Yeastar FQDN needs none.</source>
        <translation>请检查端口：本地网络中的 https 通常使用 8088；Yeastar FQDN 无需端口。</translation>
    </message>
    <message>
        <source>There is no way to {host} from this computer.</source>
        <translation>本计算机无法连通 {host}。</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and that the address is right.</source>
        <translation>请检查网线或 Wi-Fi，并确认地址正确。</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi. If a browser reaches the PBX, macOS keeps this application out of the local network: allow it under System Settings &gt; Privacy &amp; Security &gt; Local Network.</source>
        <translation>请检查网线或 Wi-Fi。如果浏览器能访问 PBX，则是 macOS 阻止了本应用访问本地网络：请在“系统设置 &gt; 隐私与安全性 &gt; 本地网络”中允许。</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} 未在规定时间内响应。</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall stands between this computer and the PBX.</source>
        <translation>请检查地址，并确认本计算机与 PBX 之间没有防火墙阻隔。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not one that this computer trusts ({why}).</source>
        <translation>本计算机不信任 {host} 的证书（{why}）。</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the PBX&apos;s and trust exactly this certificate, or correct the address.</source>
        <translation>请将其指纹与 PBX 的指纹比较，并仅信任此证书，或更正地址。</translation>
    </message>
    <message>
        <source>No secure connection to {host}, port {port} could be made ({why}).</source>
        <translation>无法与 {host} 的端口 {port} 建立安全连接（{why}）。</translation>
    </message>
    <message>
        <source>Check that this is the https port; if the PBX offers only old TLS versions, update its firmware.</source>
        <translation>请检查该端口是否为 https 端口；如果 PBX 只支持旧版 TLS，请更新其固件。</translation>
    </message>
    <message>
        <source>{host} took the request and did not answer in time.</source>
        <translation>{host} 已收到请求，但未在规定时间内响应。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look whether the PBX is overloaded.</source>
        <translation>请重试；如果问题仍然存在，请检查 PBX 是否负载过高。</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host} 未作响应便断开了连接。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the address, the port and whether it is http or https.</source>
        <translation>请重试；如果问题仍然存在，请检查地址、端口以及使用的是 http 还是 https。</translation>
    </message>
    <message>
        <source>{host} sends on to another address; for the safety of the keys it was not followed.</source>
        <translation>{host} 重定向到其他地址；为保护密钥，未跟随重定向。</translation>
    </message>
    <message>
        <source>Type the address that the browser shows when the PBX&apos;s portal is open, with https://.</source>
        <translation>请输入打开 PBX 门户时浏览器显示的地址，包括 https://。</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak the PBX&apos;s API ({why}).</source>
        <translation>{host} 上响应的设备不支持 PBX 的 API（{why}）。</translation>
    </message>
    <message>
        <source>Check address and port; a hotel or guest network may stand in front, or another web server.</source>
        <translation>请检查地址和端口；中间可能有酒店或访客网络，或者响应的是其他 Web 服务器。</translation>
    </message>
    <message>
        <source>{host} sent far more than a PBX does; reading was stopped.</source>
        <translation>{host} 发送的数据远超 PBX 的正常数据量，已停止读取。</translation>
    </message>
    <message>
        <source>Check address and port: this is probably not the PBX.</source>
        <translation>请检查地址和端口：这可能不是 PBX。</translation>
    </message>
    <message>
        <source>{host} has too much to do and asks for a pause ({why}).</source>
        <translation>{host} 过于繁忙，要求稍候（{why}）。</translation>
    </message>
    <message>
        <source>Try again in some minutes; other programs that use the PBX&apos;s API may be the reason.</source>
        <translation>请过几分钟再试；可能是其他使用 PBX API 的程序造成的。</translation>
    </message>
    <message>
        <source>It was stopped before anything was sent.</source>
        <translation>在发送任何内容之前已停止。</translation>
    </message>
    <message>
        <source>Look for “{name}” in the PBX&apos;s portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>重新发送之前，请先在 PBX 门户的 Messaging &gt; Message Channel 中查找“{name}”。</translation>
    </message>
    <message>
        <source>The PBX does not accept this Client ID with this Client Secret.</source>
        <translation>PBX 不接受此 Client ID 与此 Client Secret 的组合。</translation>
    </message>
    <message>
        <source>The PBX does not accept the Client ID or the Client Secret.</source>
        <translation>PBX 不接受 Client ID 或 Client Secret。</translation>
    </message>
    <message>
        <source>Copy both again from Integrations &gt; API in the PBX&apos;s portal. Failed logins from here: {failures}; after five in a row the PBX blocks this computer.</source>
        <translation>请从 PBX 门户的 Integrations &gt; API 重新复制这两项。本计算机登录失败次数：{failures}；连续失败五次后，PBX 会阻止本计算机。</translation>
    </message>
    <message>
        <source>The channel has fields that need correcting. Nothing was sent.</source>
        <translation>通道中有需要更正的字段。未发送任何内容。</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>耗时过长，已放弃。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>(error {errcode}: {errmsg}) Look for “{name}” in the PBX&apos;s portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>（错误 {errcode}：{errmsg}）重新发送之前，请先在 PBX 门户的 Messaging &gt; Message Channel 中查找“{name}”。</translation>
    </message>
    <message>
        <source>The channel was sent, but no clear answer came back. It may or may not have been created.</source>
        <translation>通道已发送，但未收到明确答复。通道可能已创建，也可能未创建。</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect with the provider; it gives no reason.</source>
        <translation>通道已存在，但 PBX 无法连接服务商，且未说明原因。</translation>
    </message>
    <message>
        <source>The PBX is connected with the provider.</source>
        <translation>PBX 已连接到服务商。</translation>
    </message>
    <message>
        <source>What is left is to be done in the provider&apos;s portal.</source>
        <translation>剩余步骤需在服务商门户中完成。</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect with the provider: “{reason}”.</source>
        <translation>通道已存在，但 PBX 无法连接服务商：“{reason}”。</translation>
    </message>
    <message>
        <source>Check the keys on the account page against the provider&apos;s portal, and correct them on the PBX.</source>
        <translation>请对照服务商门户检查账户页面上的密钥，并在 PBX 上更正。</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX&apos;s subscription does not cover message channels (any more).</source>
        <translation>通道已存在，但 PBX 的订阅不包含（或不再包含）消息通道。</translation>
    </message>
    <message>
        <source>Renew the Enterprise or Ultimate plan of this PBX; the channel then connects as it is.</source>
        <translation>请续订此 PBX 的 Enterprise 或 Ultimate 套餐；之后通道无需更改即可连接。</translation>
    </message>
    <message>
        <source>The PBX gives a status that this application does not know: “{status}” {reason}</source>
        <translation>PBX 返回了本应用程序无法识别的状态：“{status}” {reason}</translation>
    </message>
    <message>
        <source>Look at the channel in the PBX&apos;s portal under Messaging &gt; Message Channel.</source>
        <translation>请在 PBX 门户的 Messaging &gt; Message Channel 中查看该通道。</translation>
    </message>
    <message>
        <source>The channel was created with the id {id}, but the PBX&apos;s list of channels does not show it.</source>
        <translation>通道已创建，ID 为 {id}，但 PBX 的通道列表中没有显示。</translation>
    </message>
    <message>
        <source>Look in the PBX&apos;s portal under Messaging &gt; Message Channel before you create it again.</source>
        <translation>重新创建之前，请先在 PBX 门户的 Messaging &gt; Message Channel 中查看。</translation>
    </message>
    <message>
        <source>The channel exists; whether it is connected could not be read from the PBX.</source>
        <translation>通道已存在；无法从 PBX 读取其是否已连接。</translation>
    </message>
    <message>
        <source>Look at the channel&apos;s status in the PBX&apos;s portal under Messaging &gt; Message Channel.</source>
        <translation>请在 PBX 门户的 Messaging &gt; Message Channel 中查看该通道的状态。</translation>
    </message>
    <message>
        <source>The channel exists; its status was not followed any further.</source>
        <translation>通道已存在；未再继续跟踪其状态。</translation>
    </message>
    <message>
        <source>Nothing was taken over; correct the table and try again.</source>
        <translation>未导入任何内容；请更正表格后重试。</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation>无论文件名如何，这是一个网页。请用电子表格软件打开，并另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>The table has more than {limit} characters.</source>
        <translation>表格超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Line {line} holds a NUL character: this is not a text file.</source>
        <translation>第 {line} 行含有 NUL 字符：这不是文本文件。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>文件大于 {limit} MB。</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}).</source>
        <translation>无法读取文件（{why}）。</translation>
    </message>
    <message>
        <source>The file says that it is {encoding}, and is not.</source>
        <translation>文件声明其编码为 {encoding}，但实际并非如此。</translation>
    </message>
    <message>
        <source>The row at line {line} cannot be read ({reason}). A quote may be open, or text may follow one.</source>
        <translation>无法读取第 {line} 行处的数据行（{reason}）。可能有引号未闭合，或引号后还有文本。</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} columns.</source>
        <translation>第 {line} 行超过 {limit} 列。</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>表格超过 {limit} 行。</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>消息队列</translation>
    </message>
    <message>
        <source>Third-party platform (API)</source>
        <translation>第三方平台 (API)</translation>
    </message>
    <message>
        <source>Extension group</source>
        <translation>分机组</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>The PBX gave a webhook URL that is no web address; look at its domain settings.</source>
        <translation>PBX 返回的 Webhook 地址不是有效的网址；请检查其域名设置。</translation>
    </message>
    <message>
        <source>The domain {host} has an underscore: providers then refuse to log in or deliver nothing. Rename it.</source>
        <translation>域名 {host} 含有下划线：服务商会因此拒绝登录或不投递消息。请更改域名。</translation>
    </message>
    <message>
        <source>{host} cannot be reached from the internet, so no provider can deliver to it. Give the PBX a domain.</source>
        <translation>从互联网无法访问 {host}，因此任何服务商都无法向其投递消息。请为 PBX 设置域名。</translation>
    </message>
    <message>
        <source>Meta calls https addresses only; this webhook URL does not begin with https://.</source>
        <translation>Meta 只访问 https 地址；此 Webhook 地址不是以 https:// 开头。</translation>
    </message>
    <message>
        <source>Meta refuses a bare IP address such as {host}: the PBX needs a domain with a public certificate.</source>
        <translation>Meta 不接受 {host} 这样的纯 IP 地址：PBX 需要使用带有公共证书的域名。</translation>
    </message>
    <message>
        <source>Meta is reported to refuse ports other than 443; this webhook URL has port {port}.</source>
        <translation>据报告，Meta 不接受 443 以外的端口；此 Webhook 地址的端口为 {port}。</translation>
    </message>
    <message>
        <source>This is a Cloud PBX, which has no NAT of its own: choose FQDN unless you know that NAT works here.</source>
        <translation>这是云 PBX，没有自己的 NAT：除非您确定 NAT 在此可用，否则请选择 FQDN。</translation>
    </message>
    <message>
        <source>The channel has no number yet: add it on the PBX, otherwise incoming messages have nowhere to go.</source>
        <translation>通道还没有号码：请在 PBX 上添加，否则收到的消息无处可去。</translation>
    </message>
    <message>
        <source>Numbers with +1: {count}. Register US numbers for 10DLC (toll-free ones: have them verified) with the provider; carriers block messages from others.</source>
        <translation>以 +1 开头的号码：{count} 个。请在服务商处为美国号码注册 10DLC（免费电话号码须通过验证）；运营商会拦截其他号码发出的消息。</translation>
    </message>
    <message>
        <source>The PBX and its API</source>
        <translation>PBX 及其 API</translation>
    </message>
    <message>
        <source>The channel is created through the PBX&apos;s own API. The PBX has to be reachable from this computer.</source>
        <translation>通道通过 PBX 自身的 API 创建，本计算机必须能访问该 PBX。</translation>
    </message>
    <message>
        <source>Kind of channel and provider</source>
        <translation>通道类型与服务商</translation>
    </message>
    <message>
        <source>A channel connects the PBX with one account at one provider.</source>
        <translation>一个通道把 PBX 与某服务商的一个账户连接起来。</translation>
    </message>
    <message>
        <source>The account at the provider</source>
        <translation>服务商账户</translation>
    </message>
    <message>
        <source>The keys let the PBX send messages in the provider&apos;s name; the webhook lets the provider reach the PBX.</source>
        <translation>密钥使 PBX 能通过服务商发送消息；Webhook 使服务商能访问 PBX。</translation>
    </message>
    <message>
        <source>Numbers and their destinations</source>
        <translation>号码及其目的地</translation>
    </message>
    <message>
        <source>Each line is one number (or page) of the channel. The destination gets what is written to it.</source>
        <translation>每行是通道的一个号码（或主页），发给它的消息由目的地接收。</translation>
    </message>
    <message>
        <source>What is left empty is not sent at all: the PBX then uses its own default.</source>
        <translation>留空的项目不会发送：PBX 将使用自己的默认值。</translation>
    </message>
    <message>
        <source>Check, then create</source>
        <translation>先核对，再创建</translation>
    </message>
    <message>
        <source>After the channel exists</source>
        <translation>通道创建之后</translation>
    </message>
    <message>
        <source>The provider has to learn the webhook URL; until then the channel can send but gets nothing.</source>
        <translation>必须把 Webhook 地址告知服务商；在此之前通道只能发送，收不到消息。</translation>
    </message>
    <message>
        <source>The channels of this computer</source>
        <translation>本计算机上的通道</translation>
    </message>
    <message>
        <source>Every channel that was begun here, with what became of it. Select one to see what is next.</source>
        <translation>在此开始的所有通道及其结果。选中一个即可查看下一步。</translation>
    </message>
    <message>
        <source>Where are Client ID and Client Secret?</source>
        <translation>Client ID 和 Client Secret 在哪里？</translation>
    </message>
    <message>
        <source>In the PBX&apos;s management portal under Integrations &gt; API. Switch the API on there; both values stand on that page. API and message channels need the Enterprise or Ultimate plan.</source>
        <translation>在 PBX 管理门户的 Integrations &gt; API 中。请在该处启用 API，两个值都在该页面上。API 与消息通道需要 Enterprise 或 Ultimate 套餐。</translation>
    </message>
    <message>
        <source>Which address do I type?</source>
        <translation>应输入哪个地址？</translation>
    </message>
    <message>
        <source>The one that opens the portal in the browser, with its port: https://192.168.5.150:8088 in the local network, or the domain name of Remote Access or of the Cloud PBX.</source>
        <translation>在浏览器中打开门户所用的地址，含端口：局域网中如 https://192.168.5.150:8088，或 Remote Access 或云 PBX 的域名。</translation>
    </message>
    <message>
        <source>It says that the certificate is not known</source>
        <translation>提示证书未知</translation>
    </message>
    <message>
        <source>Most PBXs in a local network have a certificate that they signed themselves. Compare its fingerprint with the one that the portal or the browser shows; if they are the same, trust it.</source>
        <translation>局域网中的 PBX 大多使用自签名证书。请将其指纹与门户或浏览器显示的指纹比对，一致即可信任。</translation>
    </message>
    <message>
        <source>The PBX refuses the login</source>
        <translation>PBX 拒绝登录</translation>
    </message>
    <message>
        <source>Copy both values anew. After five wrong logins in a row the PBX blocks this computer&apos;s address: remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>请重新复制两个值。连续五次登录失败后，PBX 会封锁本计算机的地址：请在门户的 Security &gt; Security Rules &gt; Blocked IPs 中移除。</translation>
    </message>
    <message>
        <source>I am not at the customer&apos;s network yet</source>
        <translation>我还不在客户的网络中</translation>
    </message>
    <message>
        <source>Prepare without the PBX: everything is kept, and the channel is created as soon as the PBX can be reached. Its lists of extensions and queues are not known until then.</source>
        <translation>可脱离 PBX 准备：所有内容都会保留，待能访问 PBX 时再创建通道。在此之前无法获知其分机和队列列表。</translation>
    </message>
    <message>
        <source>How do I find the provider quickly?</source>
        <translation>如何快速找到服务商？</translation>
    </message>
    <message>
        <source>Type a part of its name into the list; the arrow keys choose, Enter takes.</source>
        <translation>在列表中输入名称的一部分；用方向键选择，按 Enter 确定。</translation>
    </message>
    <message>
        <source>The provider is not in the list</source>
        <translation>列表中没有该服务商</translation>
    </message>
    <message>
        <source>General is for every provider that supports the SMS API of the PBX. Ask the provider for the addresses and keys of that API.</source>
        <translation>General 适用于所有支持 PBX 短信 API 的服务商。请向服务商索取该 API 的地址和密钥。</translation>
    </message>
    <message>
        <source>What has to be ready for a channel through Meta?</source>
        <translation>通过 Meta 的通道需要准备什么？</translation>
    </message>
    <message>
        <source>A business portfolio, an app on Meta for Developers, an access token that does not expire, and the number or page that the customers write to.</source>
        <translation>一个业务资产组合、一个 Meta for Developers 应用、一个不会过期的访问令牌，以及客户发消息的号码或主页。</translation>
    </message>
    <message>
        <source>Can the provider be changed later?</source>
        <translation>以后可以更换服务商吗？</translation>
    </message>
    <message>
        <source>No. A channel of another provider is a new channel.</source>
        <translation>不可以。其他服务商的通道是新的通道。</translation>
    </message>
    <message>
        <source>What happens to the keys?</source>
        <translation>密钥会如何处理？</translation>
    </message>
    <message>
        <source>They go to the PBX over its API and into this computer&apos;s keyring, nowhere else. They are masked in every preview, and no exported file has them unless you ask for it.</source>
        <translation>它们只通过 API 发送到 PBX，并保存在本计算机的密钥环中。所有预览中都会隐藏；除非您要求，导出的文件不含密钥。</translation>
    </message>
    <message>
        <source>Do I have to encode a key in Base64?</source>
        <translation>需要把密钥编码为 Base64 吗？</translation>
    </message>
    <message>
        <source>No. Paste it as the portal shows it; the application encodes what the PBX wants encoded.</source>
        <translation>不需要。按门户显示的原样粘贴即可；本应用会按 PBX 的要求编码。</translation>
    </message>
    <message>
        <source>FQDN or NAT?</source>
        <translation>选 FQDN 还是 NAT？</translation>
    </message>
    <message>
        <source>FQDN is the domain name that Yeastar gives the PBX: right for most, and for Cloud PBXs. NAT is for a domain of your own, with a public certificate, that is forwarded to the PBX.</source>
        <translation>FQDN 是 Yeastar 为 PBX 提供的域名：适合大多数情况及云 PBX。NAT 用于您自己的、带有公共证书并转发到 PBX 的域名。</translation>
    </message>
    <message>
        <source>How do I get many numbers in?</source>
        <translation>如何导入大量号码？</translation>
    </message>
    <message>
        <source>Copy them in a spreadsheet or a mail and press Ctrl+V, or import a CSV or Excel file. You see what would be taken over before it is.</source>
        <translation>从表格或邮件中复制后按 Ctrl+V，或导入 CSV 或 Excel 文件。导入前可预览将要采用的内容。</translation>
    </message>
    <message>
        <source>Those who may start a conversation from this number, beside the destination that gets answers.</source>
        <translation>除接收回复的目的地外，可以用该号码发起会话的人。</translation>
    </message>
    <message>
        <source>Which queue is meant?</source>
        <translation>指的是哪种队列？</translation>
    </message>
    <message>
        <source>A message queue, not a call queue: the PBX has it under Messaging &gt; Message Queue.</source>
        <translation>消息队列，而不是呼叫队列：位于 PBX 的 Messaging &gt; Message Queue。</translation>
    </message>
    <message>
        <source>May the table stay empty?</source>
        <translation>表格可以留空吗？</translation>
    </message>
    <message>
        <source>Yes. Numbers can be added on the PBX later; until then incoming messages have nowhere to go.</source>
        <translation>可以。号码可以以后在 PBX 上添加；在此之前收到的消息没有去处。</translation>
    </message>
    <message>
        <source>Which sending rate is right?</source>
        <translation>发送速率应设多少？</translation>
    </message>
    <message>
        <source>The provider&apos;s contract tells. Above its limit messages are queued or dropped by the provider.</source>
        <translation>以与服务商的合同为准。超过其上限的消息会被服务商延迟或丢弃。</translation>
    </message>
    <message>
        <source>What is a session?</source>
        <translation>什么是会话？</translation>
    </message>
    <message>
        <source>A conversation between one customer and one of your numbers. One that is closed stays in the history, and the next message begins a new one.</source>
        <translation>一位客户与您的一个号码之间的对话。关闭的会话保留在历史中，下一条消息会开始新的会话。</translation>
    </message>
    <message>
        <source>I want to change something</source>
        <translation>我想修改内容</translation>
    </message>
    <message>
        <source>What do “Copy as JSON” and “Copy as curl” give?</source>
        <translation>“复制为 JSON”和“复制为 curl”提供什么？</translation>
    </message>
    <message>
        <source>The same request for a script or a colleague. Secrets and the access token are variables in it, never their values.</source>
        <translation>供脚本或同事使用的同一请求。其中的密钥和访问令牌是变量，绝不包含其值。</translation>
    </message>
    <message>
        <source>What if the connection breaks while it is created?</source>
        <translation>创建过程中连接中断怎么办？</translation>
    </message>
    <message>
        <source>It is then not known whether the PBX took the request. The application says so and never sends it again by itself, because that could make the channel twice.</source>
        <translation>此时无法得知 PBX 是否已接受请求。本应用会如实说明，并且绝不自动重发，以免重复创建通道。</translation>
    </message>
    <message>
        <source>What do the question marks beside the steps mean?</source>
        <translation>步骤旁的问号是什么意思？</translation>
    </message>
    <message>
        <source>That no public source confirms how the portal words it; what has to be done is right.</source>
        <translation>表示没有公开资料证实门户中的用词；要做的事情本身是正确的。</translation>
    </message>
    <message>
        <source>The PBX could not connect with the provider</source>
        <translation>PBX 无法连接服务商</translation>
    </message>
    <message>
        <source>Most often a key is wrong or has expired. Compare the keys with the provider&apos;s portal and correct them in the PBX&apos;s portal; the channel need not be created again.</source>
        <translation>多数情况是密钥错误或已过期。请与服务商门户核对，并在 PBX 门户中更正；无需重新创建通道。</translation>
    </message>
    <message>
        <source>What is the hand-over sheet for?</source>
        <translation>交接单有什么用？</translation>
    </message>
    <message>
        <source>For the customer&apos;s file: what was set up, where messages go, and what is still to be done. It holds no key, password or token.</source>
        <translation>供客户存档：设置了什么、消息发往何处、还需做什么。不含任何密钥、密码或令牌。</translation>
    </message>
    <message>
        <source>How do I prepare a channel at the desk and create it on site?</source>
        <translation>如何先在办公室准备通道，再到现场创建？</translation>
    </message>
    <message>
        <source>The channel was sent, and the connection broke before the PBX answered. It is searched for on the PBX first and sent again only when it is not there: no channel is ever created twice.</source>
        <translation>通道已发送，但在 PBX 应答之前连接中断。程序会先在 PBX 上查找，只有确认不存在时才会再次发送：绝不会重复创建通道。</translation>
    </message>
    <message>
        <source>The next site needs the same channel</source>
        <translation>下一个站点需要相同的通道</translation>
    </message>
    <message>
        <source>Duplicate it: the copy gets another name, and the keys go with it only if you say so.</source>
        <translation>创建副本即可：副本使用新名称，只有您选择时才会带上密钥。</translation>
    </message>
    <message>
        <source>How do I take channels to another computer?</source>
        <translation>如何将通道带到另一台计算机？</translation>
    </message>
    <message>
        <source>Export writes channel files, without the keys unless you choose “Export with keys”. Import reads them, and so does the command “send”.</source>
        <translation>“导出”会写出通道文件；除非选择“连同密钥导出”，否则不含密钥。“导入”可读取这些文件，命令“send”也可以。</translation>
    </message>
    <message>
        <source>I deleted the wrong one</source>
        <translation>我删错了通道</translation>
    </message>
    <message>
        <source>A create of “{name}” is under way already, or its outcome is not known yet. Nothing was sent.</source>
        <translation>“{name}”正在创建中，或其结果尚不明确。未发送任何内容。</translation>
    </message>
    <message>
        <source>Let its outcome be found out first.</source>
        <translation>请先等待结果确定。</translation>
    </message>
    <message>
        <source>The login for {address} is not known on this computer. Nothing was sent.</source>
        <translation>本计算机上没有 {address} 的登录信息。未发送任何内容。</translation>
    </message>
    <message>
        <source>Open the channel and type Client ID and Client Secret on its first page.</source>
        <translation>请打开该通道，在第一页输入 Client ID 和 Client Secret。</translation>
    </message>
    <message>
        <source>The keys of “{name}” are not in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>本计算机的密钥环中没有“{name}”的密钥。未发送任何内容。</translation>
    </message>
    <message>
        <source>Open the channel and enter them again on the account page.</source>
        <translation>请打开该通道，在账户页面重新输入密钥。</translation>
    </message>
    <message>
        <source>The first number has digits, perhaps with a leading +.</source>
        <translation>起始号码只能包含数字，前面可加 +。</translation>
    </message>
    <message>
        <source>The last number has digits; its final digits are enough, for instance 99.</source>
        <translation>结束号码只能包含数字；只需输入末尾几位，例如 99。</translation>
    </message>
    <message>
        <source>The last number is not as long as the first.</source>
        <translation>结束号码与起始号码长度不同。</translation>
    </message>
    <message>
        <source>The last number comes before the first.</source>
        <translation>结束号码小于起始号码。</translation>
    </message>
    <message>
        <source>These are {count} numbers; at most {limit} are made at once.</source>
        <translation>共 {count} 个号码；一次最多生成 {limit} 个。</translation>
    </message>
    <message>
        <source>The PBX does not accept this value.</source>
        <translation>PBX 不接受此值。</translation>
    </message>
    <message>
        <source>The PBX says: {words}</source>
        <translation>PBX 返回：{words}</translation>
    </message>
    <message>
        <source>This is already used on the PBX.</source>
        <translation>此值在 PBX 上已被使用。</translation>
    </message>
    <message>
        <source>The PBX requires this value.</source>
        <translation>PBX 要求填写此值。</translation>
    </message>
    <message>
        <source>This is already used on the PBX, by {owner}.</source>
        <translation>此值在 PBX 上已被 {owner} 使用。</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal; it stands in every request of the PBX as “Authorization: Bearer …”.</source>
        <translation>位于服务商的客户门户中；PBX 的每个请求都以 “Authorization: Bearer …” 携带此值。</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal, where webhooks are set up; it signs what the provider sends.</source>
        <translation>位于服务商客户门户中设置 Webhook 的位置；用于对服务商发送的内容签名。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the provider&apos;s API documentation, the address that checks an API key, or from the support: the verification address for Yeastar&apos;s SMS API.</source>
        <translation>门户中的措辞可能不同：服务商 API 文档中用于验证 API Key 的地址；或向技术支持索取：Yeastar 短信 API 的验证地址。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the provider&apos;s API documentation, the address that sends a message, or from the support: the sending address for Yeastar&apos;s SMS API.</source>
        <translation>门户中的措辞可能不同：服务商 API 文档中用于发送消息的地址；或向技术支持索取：Yeastar 短信 API 的发送地址。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the settings of Meta&apos;s business portfolio under system users, generate a token that never expires for one who has the app and the account as assets.</source>
        <translation>门户中的措辞可能不同：在 Meta 业务资产组合设置的系统用户中，为已分配该应用和该账户资产的系统用户生成永不过期的令牌。</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic, App secret, Show.</source>
        <translation>Meta for Developers，您的应用：App settings &gt; Basic，App secret，Show。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the VoIP.ms portal under Main Menu &gt; SOAP &amp; REST/JSON API, where the API is enabled and gets its own password; ask VoIP.ms for the key meant for Yeastar.</source>
        <translation>门户中的措辞可能不同：在 VoIP.ms 门户的 Main Menu &gt; SOAP &amp; REST/JSON API 中启用 API 并设置其专用密码；请向 VoIP.ms 索取供 Yeastar 使用的密钥。</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the Secret.</source>
        <translation>由 Apidaze 与 Secret 一并提供。</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the API key.</source>
        <translation>由 Apidaze 与 API Key 一并提供。</translation>
    </message>
    <message>
        <source>Your account&apos;s Userkey, as the ASPSMS portal shows it.</source>
        <translation>您账户的 Userkey，与 ASPSMS 门户中显示的一致。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: the API password beside the Userkey in the ASPSMS portal; it may be another one than that of your login.</source>
        <translation>门户中的措辞可能不同：ASPSMS 门户中 Userkey 旁边的 API 密码；可能与您的登录密码不同。</translation>
    </message>
    <message>
        <source>In the Bandwidth App, list of applications: the ID of the messaging application.</source>
        <translation>Bandwidth App 的应用列表中：消息应用的 ID。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the Bandwidth App, the number of your account, shown near the account&apos;s name.</source>
        <translation>门户中的措辞可能不同：Bandwidth App 中您的账户编号，显示在账户名称附近。</translation>
    </message>
    <message>
        <source>The name of an API user, which is another user than the one you log in to the Bandwidth App with; since April 2026 no new ones can be made, and on 2 December 2026 they end.</source>
        <translation>API 用户的名称，与您登录 Bandwidth App 的用户不同；自 2026 年 4 月起无法再新建此类用户，现有用户将于 2026 年 12 月 2 日停用。</translation>
    </message>
    <message>
        <source>The password of that API user; capital and small letters count.</source>
        <translation>该 API 用户的密码；区分大小写。</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control.</source>
        <translation>位于 Flowroute 门户的 Preferences &gt; API Control 中。</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control, with its access key; keys may expire.</source>
        <translation>位于 Flowroute 门户的 Preferences &gt; API Control 中，与其 Access Key 一起显示；密钥可能会过期。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the SIPTRUNK portal where API keys are made, the access key.</source>
        <translation>门户中的措辞可能不同：SIPTRUNK 门户中生成 API 密钥处的 Access Key。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the SIPTRUNK portal where API keys are made, the secret key.</source>
        <translation>门户中的措辞可能不同：SIPTRUNK 门户中生成 API 密钥处的 Secret Key。</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, where SID and Secret are generated.</source>
        <translation>Skyetel 门户右上角的齿轮图标中，在此生成 SID 和 Secret。</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, generated together with the SID.</source>
        <translation>Skyetel 门户右上角的齿轮图标中，与 SID 一起生成。</translation>
    </message>
    <message>
        <source>In the Telnyx portal under API Keys (portal.telnyx.com/#/app/api-keys): a V2 key, begins with KEY.</source>
        <translation>Telnyx 门户的 API Keys 中 (portal.telnyx.com/#/app/api-keys)：V2 密钥，以 KEY 开头。</translation>
    </message>
    <message>
        <source>In the Telnyx portal, account settings: Keys &amp; Credentials, tab Public Key.</source>
        <translation>Telnyx 门户的账户设置中：Keys &amp; Credentials，Public Key 选项卡。</translation>
    </message>
    <message>
        <source>On the dashboard of the account or sub-account that bought the number; begins with AC.</source>
        <translation>位于购买该号码的账户或子账户的控制台中；以 AC 开头。</translation>
    </message>
    <message>
        <source>On the same dashboard, with the Account SID; reveal it before you copy it.</source>
        <translation>位于同一控制台中，与 Account SID 一起显示；请先显示再复制。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: the user name that the VoiceMeUp portal shows for its API.</source>
        <translation>门户中的措辞可能不同：VoiceMeUp 门户中显示的 API 用户名。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: the token that the VoiceMeUp portal shows beside that user name.</source>
        <translation>门户中的措辞可能不同：VoiceMeUp 门户中该用户名旁边显示的令牌。</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: WhatsApp &gt; API Setup, at the number under “From”; not the number.</source>
        <translation>Meta for Developers，您的应用：WhatsApp &gt; API Setup，“From” 下的号码旁边；不是号码本身。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: Meta for Developers, your app, WhatsApp &gt; API Setup, beside the Phone Number ID.</source>
        <translation>门户中的措辞可能不同：Meta for Developers，您的应用，WhatsApp &gt; API Setup，Phone Number ID 旁边。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: a token of the page with the permission pages_messaging, from a system user of Meta&apos;s business portfolio or from the Messenger settings of your app.</source>
        <translation>门户中的措辞可能不同：具有 pages_messaging 权限的主页令牌，来自 Meta 业务资产组合的系统用户，或来自您的应用的 Messenger 设置。</translation>
    </message>
    <message>
        <source>The name at the head of the Facebook page.</source>
        <translation>Facebook 主页顶部显示的名称。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ:</source>
        <translation>门户中的措辞可能不同：</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: look in the provider&apos;s portal for “webhook”, “callback URL” or “SMS URL” of incoming messages and paste the webhook URL there; without such a field, send it to the support.</source>
        <translation>门户中的措辞可能不同：请在服务商门户中查找用于接收消息的 “webhook”、“callback URL” 或 “SMS URL”，并将 Webhook 地址粘贴到该处；如果没有此类字段，请将其发送给服务商的技术支持。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: check that SMS is switched on for each of the numbers and that they belong to the account whose keys the PBX has.</source>
        <translation>门户中的措辞可能不同：请检查每个号码是否都已启用短信，并确认这些号码属于 PBX 中密钥所对应的账户。</translation>
    </message>
    <message>
        <source>For US numbers: check that they are registered for 10DLC (toll-free ones: verified); messages from unregistered numbers to the US are blocked.</source>
        <translation>对于美国号码：请检查是否已注册 10DLC（免费电话号码：是否已验证）；未注册号码发往美国的消息会被拦截。</translation>
    </message>
    <message>
        <source>Send a text message from a mobile phone to one of the numbers, see that it reaches its destination, and answer it.</source>
        <translation>用手机向其中一个号码发送短信，确认消息到达目的地，然后回复。</translation>
    </message>
    <message>
        <source>If the PBX allows access only from some countries (Allowed Country/Region IP Access Protection), allow the one of the provider&apos;s servers; otherwise no picture or file gets through.</source>
        <translation>如果 PBX 仅允许部分国家/地区访问 (Allowed Country/Region IP Access Protection)，请允许服务商服务器所在的国家/地区；否则无法收发图片和文件。</translation>
    </message>
    <message>
        <source>If the PBX was given a Secret: check that the provider signs what it sends with the same one (header X-Signature-256, SHA-256, lowercase); the PBX rejects everything else.</source>
        <translation>如果已为 PBX 设置 Secret：请检查服务商是否使用相同的 Secret 对其发送的内容签名（标头 X-Signature-256，SHA-256，小写）；其他内容 PBX 一律拒绝。</translation>
    </message>
    <message>
        <source>Check that the provider sends and takes numbers in E.164 form, for instance +15567778888.</source>
        <translation>请检查服务商收发的号码是否均为 E.164 格式，例如 +15567778888。</translation>
    </message>
    <message>
        <source>Check that the access token does not expire: a system user&apos;s token, not the temporary one of the test page; with an expired token the channel falls silent.</source>
        <translation>请检查 Access Token 是否永不过期：应使用系统用户的令牌，而不是测试页面的临时令牌；令牌过期后，通道将无法收发消息，且没有任何提示。</translation>
    </message>
    <message>
        <source>An app has one callback URL. If the app already serves other software, make an app of its own for the PBX; otherwise you take the messages away from the other.</source>
        <translation>一个应用只有一个 callback URL。如果该应用已用于其他软件，请为 PBX 单独创建一个应用；否则其他软件将收不到消息。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the VoIP.ms portal edit each number (Manage DIDs), switch SMS/MMS on, and paste the webhook URL where it asks for a webhook or URL callback.</source>
        <translation>门户中的措辞可能不同：在 VoIP.ms 门户中编辑每个号码 (Manage DIDs)，启用 SMS/MMS，并在要求填写 webhook 或 URL callback 的位置粘贴 Webhook 地址。</translation>
    </message>
    <message>
        <source>Main Menu &gt; SOAP &amp; REST/JSON API: check that the API is enabled and the PBX&apos;s public IP address is on the list; by default no address may use it.</source>
        <translation>Main Menu &gt; SOAP &amp; REST/JSON API：请检查 API 是否已启用，以及 PBX 的公网 IP 地址是否在列表中；默认不允许任何地址使用。</translation>
    </message>
    <message>
        <source>In the ASPSMS portal open the list of your numbers, click Edit beside the number and go down to “Forward SMS as HTTP raw data”.</source>
        <translation>在 ASPSMS 门户中打开号码列表，点击号码旁的 Edit，向下找到 “Forward SMS as HTTP raw data”。</translation>
    </message>
    <message>
        <source>The webhook URL goes in there in two parts: in “protocol://HOST” enter {origin}, in the field for the path enter {path}.</source>
        <translation>Webhook 地址需分两部分填写：在 “protocol://HOST” 中输入 {origin}，在路径字段中输入 {path}。</translation>
    </message>
    <message>
        <source>Check that the numbers are dedicated ones for two-way SMS; the channel carries text only, no files.</source>
        <translation>请检查这些号码是否为支持双向短信的专用号码；该通道仅支持文本，不支持文件。</translation>
    </message>
    <message>
        <source>In the Bandwidth App open the messaging application whose Application ID the PBX has, and paste the webhook URL as its inbound callback URL.</source>
        <translation>在 Bandwidth App 中打开 PBX 所填 Application ID 对应的消息应用，将 Webhook 地址粘贴为其 inbound callback URL。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: if the application also asks for a status callback URL, paste the same webhook URL.</source>
        <translation>门户中的措辞可能不同：如果该应用还要求填写 status callback URL，请粘贴相同的 Webhook 地址。</translation>
    </message>
    <message>
        <source>Check that this application is assigned to the location (SIP peer) that holds the numbers.</source>
        <translation>请检查该应用是否已分配给号码所在的 location (SIP peer)。</translation>
    </message>
    <message>
        <source>Bandwidth ends API users (username and password) on 2 December 2026 in favour of OAuth credentials: ask Yeastar which firmware of the PBX takes those.</source>
        <translation>Bandwidth 将于 2026 年 12 月 2 日停用 API 用户（用户名和密码），改用 OAuth 凭据：请向 Yeastar 咨询哪个版本的 PBX 固件支持 OAuth 凭据。</translation>
    </message>
    <message>
        <source>In the Flowroute portal open Preferences &gt; API Control and paste the webhook URL into the SMS Callback field.</source>
        <translation>在 Flowroute 门户中打开 Preferences &gt; API Control，将 Webhook 地址粘贴到 SMS Callback 字段。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: for pictures, paste the same webhook URL as MMS callback as well.</source>
        <translation>门户中的措辞可能不同：如需收发图片，请将相同的 Webhook 地址也粘贴为 MMS callback。</translation>
    </message>
    <message>
        <source>Check that none of the numbers has a callback URL of its own that leads elsewhere.</source>
        <translation>请检查是否有号码单独设置了指向其他位置的 callback URL。</translation>
    </message>
    <message>
        <source>In the Skyetel portal open the options of each number, switch SMS &amp; MMS on, choose Callback URL and paste the webhook URL.</source>
        <translation>在 Skyetel 门户中打开每个号码的选项，启用 SMS &amp; MMS，选择 Callback URL 并粘贴 Webhook 地址。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: of the two kinds of callback, POST and GET, choose POST.</source>
        <translation>门户中的措辞可能不同：在 POST 和 GET 两种回调方式中，请选择 POST。</translation>
    </message>
    <message>
        <source>Check that the number&apos;s state is Healthy and that it is routed; before that SMS stays off.</source>
        <translation>请检查号码状态是否为 Healthy 且已设置路由；在此之前短信功能不会启用。</translation>
    </message>
    <message>
        <source>In the Telnyx portal open Messaging &gt; Programmable Messaging, select the messaging profile, then Inbound, and paste the webhook URL.</source>
        <translation>在 Telnyx 门户中打开 Messaging &gt; Programmable Messaging，选择 messaging profile，然后在 Inbound 中粘贴 Webhook 地址。</translation>
    </message>
    <message>
        <source>Check that every number is assigned to this messaging profile; a number without one is mute.</source>
        <translation>请检查每个号码是否都已分配到此 messaging profile；未分配的号码无法收发消息。</translation>
    </message>
    <message>
        <source>Check under Keys &amp; Credentials &gt; Public Key that the PBX has this account&apos;s public key; with it the PBX checks that messages come from Telnyx.</source>
        <translation>请在 Keys &amp; Credentials &gt; Public Key 中检查 PBX 是否填写了此账户的公钥；PBX 用它验证消息是否来自 Telnyx。</translation>
    </message>
    <message>
        <source>In the Twilio Console open Phone Numbers &gt; Manage &gt; Active numbers, open the number, and under Messaging paste the webhook URL at “A message comes in”.</source>
        <translation>在 Twilio Console 中打开 Phone Numbers &gt; Manage &gt; Active numbers，打开该号码，在 Messaging 下的 “A message comes in” 处粘贴 Webhook 地址。</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: if the number is in a Messaging Service, let the service pass incoming messages on to the number&apos;s own webhook.</source>
        <translation>门户中的措辞可能不同：如果号码属于某个 Messaging Service，请让该服务将收到的消息转交给号码自身的 webhook。</translation>
    </message>
    <message>
        <source>Enable the geographic permissions (Geo permissions) for the countries you write to; in the parent account, also when the number belongs to a sub-account.</source>
        <translation>请为消息发往的国家/地区启用地理权限 (Geo permissions)；即使号码属于子账户，也需在父账户中设置。</translation>
    </message>
    <message>
        <source>Check that the Account SID and Auth Token are those of the account or sub-account with the number.</source>
        <translation>请检查 Account SID 和 Auth Token 是否属于该号码所在的账户或子账户。</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app and there the webhook configuration of WhatsApp: paste the webhook URL as Callback URL, and the verify token, and save; Meta calls the PBX at once.</source>
        <translation>在 Meta for Developers 中打开您的应用及其 WhatsApp 的 webhook 配置：将 Webhook 地址粘贴为 Callback URL，并填写验证令牌 (verify token)，然后保存；Meta 会立即访问 PBX。</translation>
    </message>
    <message>
        <source>In the list of webhook fields subscribe to “messages”.</source>
        <translation>在 webhook 字段列表中订阅 “messages”。</translation>
    </message>
    <message>
        <source>If the PBX allows access only from some countries (Allowed Country/Region IP Access Protection), allow the one of WhatsApp&apos;s servers; otherwise no picture or file gets through.</source>
        <translation>如果 PBX 仅允许部分国家/地区访问 (Allowed Country/Region IP Access Protection)，请允许 WhatsApp 服务器所在的国家/地区；否则无法收发图片和文件。</translation>
    </message>
    <message>
        <source>Write from a phone to the WhatsApp number, see that it reaches its destination, and answer it.</source>
        <translation>用手机向 WhatsApp 号码发送消息，确认消息到达目的地，然后回复。</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app and there the webhook configuration of Messenger: paste the webhook URL as Callback URL, and the verify token, and save; Meta calls the PBX at once.</source>
        <translation>在 Meta for Developers 中打开您的应用及其 Messenger 的 webhook 配置：将 Webhook 地址粘贴为 Callback URL，并填写验证令牌 (verify token)，然后保存；Meta 会立即访问 PBX。</translation>
    </message>
    <message>
        <source>Subscribe the Facebook page to the app, with the field “messages”; without the page&apos;s own subscription nothing arrives. Which other fields the PBX uses is not documented.</source>
        <translation>为 Facebook 主页订阅该应用，字段选择 “messages”；如果主页本身未订阅，则收不到任何消息。PBX 还使用哪些其他字段，文档中没有说明。</translation>
    </message>
    <message>
        <source>Until Meta&apos;s App Review has approved the app, only people with a role in the app (administrator, developer, tester) can talk with the page.</source>
        <translation>在应用通过 Meta 的 App Review 之前，只有在该应用中拥有角色的人员（管理员、开发者、测试人员）才能与主页对话。</translation>
    </message>
    <message>
        <source>Write to the page from a private account, see that it reaches its destination, and answer it.</source>
        <translation>用个人账户向主页发送消息，确认消息到达目的地，然后回复。</translation>
    </message>
    <message>
        <source>The same number stands in line {lines}.</source>
        <translation>第 {lines} 行有相同的号码。</translation>
    </message>
    <message>
        <source>The table has this number already.</source>
        <translation>表格中已有此号码。</translation>
    </message>
    <message>
        <source>This row has {found} columns, and there are {expected}.</source>
        <translation>此行有 {found} 列，应为 {expected} 列。</translation>
    </message>
    <message>
        <source>A DID number has digits, perhaps with a leading +; “{value}” has something else.</source>
        <translation>DID 号码只能包含数字，前面可加 +；“{value}”含有其他字符。</translation>
    </message>
    <message>
        <source>Write the number in E.164 form: +, country code and number, digits only, for instance +15567778888.</source>
        <translation>请按 E.164 格式填写号码：+、国家/地区代码和号码，仅限数字，例如 +15567778888。</translation>
    </message>
    <message>
        <source>A page ID has digits only; it stands in the About section of the page.</source>
        <translation>主页 ID 仅含数字，可在主页的“简介”部分找到。</translation>
    </message>
    <message>
        <source>There is white space before or after the value; take it away.</source>
        <translation>值的前面或后面有空白字符；请删除。</translation>
    </message>
    <message>
        <source>The value is broken by a line end; paste it as one line.</source>
        <translation>值被换行符断开；请粘贴为一行。</translation>
    </message>
    <message>
        <source>The value holds an invisible character; copy it again, or type it.</source>
        <translation>值中含有不可见字符；请重新复制或手动输入。</translation>
    </message>
    <message>
        <source>The value has {length} characters when encoded; the PBX takes at most {limit}.</source>
        <translation>编码后的值有 {length} 个字符；PBX 最多接受 {limit} 个。</translation>
    </message>
    <message>
        <source>The value has {length} characters; the PBX takes at most {limit}.</source>
        <translation>值有 {length} 个字符；PBX 最多接受 {limit} 个。</translation>
    </message>
    <message>
        <source>This looks Base64-encoded already. The application encodes it itself: which one is meant?</source>
        <translation>该值看起来已经过 Base64 编码，而应用程序会自行编码：您要使用哪一个值？</translation>
    </message>
    <message>
        <source>There is a space inside the address.</source>
        <translation>地址中含有空格。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>This is not a complete web address.</source>
        <translation>这不是完整的网址。</translation>
    </message>
    <message>
        <source>Days is a whole number from 1 on, or empty.</source>
        <translation>天数须为大于等于 1 的整数，或留空。</translation>
    </message>
    <message>
        <source>Choose what kind of channel the PBX gets.</source>
        <translation>请选择要在 PBX 上创建的通道类型。</translation>
    </message>
    <message>
        <source>Choose the domain of the webhook URL: FQDN or NAT.</source>
        <translation>请选择 Webhook 地址的域名：FQDN 或 NAT。</translation>
    </message>
    <message>
        <source>Give the channel a name.</source>
        <translation>请输入通道名称。</translation>
    </message>
    <message>
        <source>This value is required.</source>
        <translation>此值为必填项。</translation>
    </message>
    <message>
        <source>Messages per second is a whole number from 1 on, or empty.</source>
        <translation>每秒消息数须为大于等于 1 的整数，或留空。</translation>
    </message>
    <message>
        <source>This is 0 (keep open) or 1 (close).</source>
        <translation>此值为 0（保持打开）或 1（关闭）。</translation>
    </message>
    <message>
        <source>This is 0 (do not allow) or 1 (allow).</source>
        <translation>此值为 0（不允许）或 1（允许）。</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>缺少号码。</translation>
    </message>
    <message>
        <source>Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>请选择分机 (extension)、消息队列 (queue) 或第三方平台 (api)。</translation>
    </message>
    <message>
        <source>“{value}” is not a member; write extension:137, ext_group:7 or organization:2.</source>
        <translation>“{value}”不是成员；请填写 extension:137、ext_group:7 或 organization:2。</translation>
    </message>
    <message>
        <source>Choose a provider from the list.</source>
        <translation>请从列表中选择服务商。</translation>
    </message>
    <message>
        <source>The name has {length} characters; the PBX takes at most {limit}.</source>
        <translation>名称有 {length} 个字符；PBX 最多接受 {limit} 个。</translation>
    </message>
    <message>
        <source>{provider} needs a text that goes with a file; without it the PBX refuses the channel.</source>
        <translation>{provider} 要求填写随文件发送的文本；否则 PBX 会拒绝该通道。</translation>
    </message>
    <message>
        <source>A spreadsheet has cut digits off (“{value}”). Format the column as text there and export it again.</source>
        <translation>电子表格截断了数字（“{value}”）。请在其中将该列设为文本格式，然后重新导出。</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character.</source>
        <translation>名称中含有换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>文本中含有控制字符。</translation>
    </message>
    <message>
        <source>“{value}” looks like a date that a spreadsheet made of a number; write the number with digits only.</source>
        <translation>“{value}”看起来是电子表格将号码转换成的日期；请仅用数字填写号码。</translation>
    </message>
    <message>
        <source>A third-party platform (api) has no id; leave it empty.</source>
        <translation>第三方平台 (api) 没有 ID；请留空。</translation>
    </message>
    <message>
        <source>Choose where messages to this number go.</source>
        <translation>请选择发往此号码的消息由谁接收。</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set, or is empty.</source>
        <translation>环境变量 {name} 未设置或为空。</translation>
    </message>
    <message>
        <source>The OS keyring has no entry “{entry}”; write SERVICE/USER.</source>
        <translation>操作系统密钥环中没有条目“{entry}”；请填写 SERVICE/USER。</translation>
    </message>
    <message>
        <source>No environment variable has such a name. If the value itself is meant, write plain: before it.</source>
        <translation>没有环境变量使用此名称。如果要使用该值本身，请在前面加上 plain:。</translation>
    </message>
    <message>
        <source>The OS keyring gave no value. {reason}</source>
        <translation>操作系统密钥环未返回值。{reason}</translation>
    </message>
    <message>
        <source>This file is right; nothing was sent, because another one is not.</source>
        <translation>此文件无误；因另一个文件有误，未发送任何内容。</translation>
    </message>
    <message>
        <source>Correct that one, then send all again.</source>
        <translation>请更正有误的文件，然后重新发送全部文件。</translation>
    </message>
    <message>
        <source>Not attempted, because of what happened before; nothing of this file was sent.</source>
        <translation>由于之前发生的情况，未尝试发送；此文件的内容均未发送。</translation>
    </message>
    <message>
        <source>Send it again when that is settled.</source>
        <translation>问题解决后请重新发送。</translation>
    </message>
    <message>
        <source>An error inside this program ended it ({kind}). The channel may or may not have been created.</source>
        <translation>程序因内部错误而终止（{kind}）。通道可能已创建，也可能未创建。</translation>
    </message>
    <message>
        <source>Look in the PBX&apos;s portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>重新发送之前，请先在 PBX 门户的 Messaging &gt; Message Channel 中查看。</translation>
    </message>
    <message>
        <source>This file is given more than once.</source>
        <translation>此文件被多次指定。</translation>
    </message>
    <message>
        <source>{files} gives a channel of the same name.</source>
        <translation>{files} 包含同名通道。</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>消息发往</translation>
    </message>
    <message>
        <source>Webhook URL, for the provider&apos;s portal</source>
        <translation>Webhook 地址，用于服务商门户</translation>
    </message>
    <message>
        <source>Numbers and destinations</source>
        <translation>号码和目的地</translation>
    </message>
    <message>
        <source>Steps in the provider&apos;s portal</source>
        <translation>服务商门户中的步骤</translation>
    </message>
    <message>
        <source>No key, password or token stands on this sheet.</source>
        <translation>本单据不含任何密钥、密码或令牌。</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>May write from it</source>
        <translation>可用其发送消息的成员</translation>
    </message>
    <message>
        <source>ID on the PBX</source>
        <translation>PBX 上的 ID</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>安装日期</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>安装人员</translation>
    </message>
    <message>
        <source>Not read from the PBX; it stands there under Message Channel.</source>
        <translation>未从 PBX 读取；可在 PBX 的 Message Channel 中查看。</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>These cells are formulas without a result: {cells}. Open the workbook in a spreadsheet and save it.</source>
        <translation>以下单元格是没有结果的公式：{cells}。请用电子表格程序打开该工作簿并保存。</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>工作簿已损坏。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line {line}); save it as UTF-8.</source>
        <translation>文件不是 UTF-8 文本（第 {line} 行）；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>括号嵌套过深。</translation>
    </message>
    <message>
        <source>This computer has no keyring that the application can use.</source>
        <translation>本计算机没有应用程序可用的密钥环。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>The keyring refused the application.</source>
        <translation>密钥环拒绝了应用程序的访问。</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>密钥环没有响应。</translation>
    </message>
    <message>
        <source>The keyring cannot take a secret of this size.</source>
        <translation>密钥环无法保存如此大的密钥。</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>密钥环出错（{kind}）。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>请解锁密钥环，然后重试。</translation>
    </message>
    <message>
        <source>it has expired, or this computer&apos;s clock is wrong</source>
        <translation>证书已过期，或本计算机的时钟不正确</translation>
    </message>
    <message>
        <source>it was made for another name</source>
        <translation>证书是为其他名称颁发的</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>证书尚未生效，或本计算机的时钟不正确</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>证书是自签名的</translation>
    </message>
    <message>
        <source>its key or its signature is too weak by today&apos;s rules</source>
        <translation>按照现行规则，其密钥或签名强度过低</translation>
    </message>
    <message>
        <source>its issuer is not known</source>
        <translation>证书的颁发者未知</translation>
    </message>
    <message>
        <source>it was made for another address</source>
        <translation>证书是为其他地址颁发的</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>本计算机无法识别证书的颁发者</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>请输入 PBX 的地址。</translation>
    </message>
    <message>
        <source>Copy the Client ID from the PBX&apos;s portal, Integrations &gt; API.</source>
        <translation>请从 PBX 门户的 Integrations &gt; API 复制 Client ID。</translation>
    </message>
    <message>
        <source>Copy the Client Secret from the PBX&apos;s portal, Integrations &gt; API.</source>
        <translation>请从 PBX 门户的 Integrations &gt; API 复制 Client Secret。</translation>
    </message>
    <message>
        <source>Open it again from the start page to see how it stands.</source>
        <translation>请从起始页重新打开以查看其当前状态。</translation>
    </message>
    <message>
        <source>What was typed is not kept: the channel “{name}” was created meanwhile.</source>
        <translation>输入的内容未保存：通道“{name}”已在此期间创建。</translation>
    </message>
    <message>
        <source>What was typed is not kept: “{name}” was changed elsewhere meanwhile.</source>
        <translation>输入的内容未保存：“{name}”已在别处被修改。</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已有内容</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>{numbers}, {count} with a destination</source>
        <translation>{numbers}，{count} 个已有目的地</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次连接</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>typed, in the keyring</source>
        <translation>已键入，存于密钥环</translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>缺少一项</translation>
    </message>
    <message>
        <source>{count} things are missing</source>
        <translation>缺少 {count} 项</translation>
    </message>
    <message>
        <source>Everything is here. Check it, then create it or keep it ready.</source>
        <translation>内容已齐全。请检查，然后创建或设为待创建。</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 个通道</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>{count} 个通道</translation>
    </message>
    <message>
        <source>No PBX chosen yet</source>
        <translation>尚未选择 PBX</translation>
    </message>
    <message>
        <source>{pbx} answers</source>
        <translation>{pbx} 有应答</translation>
    </message>
    <message>
        <source>its PBX</source>
        <translation>其 PBX</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Keys are missing</source>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>可以创建</translation>
    </message>
    <message>
        <source>Waits for your trust</source>
        <translation>等待您的信任</translation>
    </message>
    <message>
        <source>Refused by the PBX</source>
        <translation>被 PBX 拒绝</translation>
    </message>
    <message>
        <source>Checking what happened</source>
        <translation>正在核实结果</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>正在创建</translation>
    </message>
    <message>
        <source>Created, not connected</source>
        <translation>已创建，未连接</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Waits for its PBX</source>
        <translation>等待 PBX</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>核实中</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>键入密钥(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Create it now</source>
        <translation>立即创建(&amp;C)</translation>
    </message>
    <message>
        <source>Compare the &amp;certificate</source>
        <translation>比对证书(&amp;C)</translation>
    </message>
    <message>
        <source>Fi&amp;x it</source>
        <translation>修正(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>立即查看(&amp;L)</translation>
    </message>
    <message>
        <source>Check &amp;keys…</source>
        <translation>检查密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Next step: &amp;webhook URL</source>
        <translation>下一步：Webhook 地址(&amp;W)</translation>
    </message>
    <message>
        <source>It was ready, and a key that was typed for it is not in this computer&apos;s keyring any more. Type it again.</source>
        <translation>它原已就绪，但为其键入的一个密钥已不在本机的密钥环中。请重新键入。</translation>
    </message>
    <message>
        <source>Everything is here. As soon as {pbx} answers from here, it can be created.</source>
        <translation>内容已齐全。一旦从此处可连接 {pbx}，即可创建。</translation>
    </message>
    <message>
        <source>{pbx} could not be reached; nothing was sent. Create it on site.</source>
        <translation>无法连接 {pbx}；未发送任何内容。请到现场创建。</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first; nothing was sent.</source>
        <translation>须先比对 {pbx} 的证书；未发送任何内容。</translation>
    </message>
    <message>
        <source>It is being sent to {pbx} just now, from another window or command. Nothing else is sent meanwhile.</source>
        <translation>正在从另一个窗口或命令发送到 {pbx}。在此期间不会发送其他内容。</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, and no clear answer came. Look now: the PBX is searched for it, and nothing is sent before that is settled.</source>
        <translation>已发送至 {pbx}，但未收到明确答复。请立即查看：将在 PBX 上查找，在查明之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个号码</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 个号码</translation>
    </message>
    <message>
        <source>today, {clock}</source>
        <translation>今天 {clock}</translation>
    </message>
    <message>
        <source>yesterday, {clock}</source>
        <translation>昨天 {clock}</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>上次连接：{when}</translation>
    </message>
    <message>
        <source>Lines {numbers}</source>
        <translation>第 {numbers} 行</translation>
    </message>
    <message>
        <source>To correct: {names}</source>
        <translation>待更正：{names}</translation>
    </message>
    <message>
        <source>Waits for {pbx}</source>
        <translation>等待 {pbx}</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>尚无服务商</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 个主页</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} 个主页</translation>
    </message>
    <message>
        <source>reachable now</source>
        <translation>现在可连接</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未连接过</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Complete, not kept ready</source>
        <translation>已完整，未设为待创建</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>缺少：{names}</translation>
    </message>
    <message>
        <source>1 destination</source>
        <translation>1 个目的地</translation>
    </message>
    <message>
        <source>{count} destinations</source>
        <translation>{count} 个目的地</translation>
    </message>
    <message>
        <source>{pbx} was not reached</source>
        <translation>未能连接 {pbx}</translation>
    </message>
    <message>
        <source>Not known yet whether it is connected</source>
        <translation>尚不清楚是否已连接</translation>
    </message>
    <message>
        <source>Che&amp;ck and create</source>
        <translation>检查并创建(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the {name}</source>
        <translation>继续填写：{name}(&amp;O)</translation>
    </message>
    <message>
        <source>Fi&amp;x line {number}</source>
        <translation>修正第 {number} 行(&amp;X)</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>Destination of 1 number</source>
        <translation>1 个号码的目的地</translation>
    </message>
    <message>
        <source>Destination of {count} numbers</source>
        <translation>{count} 个号码的目的地</translation>
    </message>
    <message>
        <source>Certificate of {pbx}</source>
        <translation>{pbx} 的证书</translation>
    </message>
    <message>
        <source>Sent {when}, no clear answer</source>
        <translation>发送于 {when}，无明确答复</translation>
    </message>
    <message>
        <source>By another window or command</source>
        <translation>由另一窗口或命令进行</translation>
    </message>
    <message>
        <source>Connected with {provider}</source>
        <translation>已连接 {provider}</translation>
    </message>
    <message>
        <source>{provider} gives no reason</source>
        <translation>{provider} 未说明原因</translation>
    </message>
    <message>
        <source>The plan of the PBX does not cover it</source>
        <translation>PBX 的订阅方案不包含此功能</translation>
    </message>
    <message>
        <source>The PBX does not list it</source>
        <translation>PBX 的列表中没有它</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the destinations</source>
        <translation>继续填写目的地(&amp;O)</translation>
    </message>
    <message>
        <source>Not in the keyring any more</source>
        <translation>已不在密钥环中</translation>
    </message>
    <message>
        <source>Nothing is there yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>添加行(&amp;A)</translation>
    </message>
    <message>
        <source>“{key}” is a name of {count} characters; no name in a channel file has more than {limit}.</source>
        <translation>“{key}”是一个有 {count} 个字符的名称；通道文件中的名称不超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>“{key}” holds more than {limit} values; no channel has as many.</source>
        <translation>“{key}”包含超过 {limit} 个值；没有通道有这么多。</translation>
    </message>
    <message>
        <source>“{key}” holds {count} characters; no value in a channel file has more than {limit}.</source>
        <translation>“{key}”包含 {count} 个字符；通道文件中的值不超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>{count} numbers, {first} to {last}</source>
        <translation>{count} 个号码，{first} 至 {last}</translation>
    </message>
    <message>
        <source>{first}, to extension {extension}</source>
        <translation>{first}，转到分机 {extension}</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: what stands behind the number?</source>
        <translation>“{value}”及另外 {more} 个：号码后面是什么？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: has a spreadsheet taken the + away?</source>
        <translation>“{value}”及另外 {more} 个：是电子表格去掉了 + 吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more have no country code: which country are they from?</source>
        <translation>“{value}”及另外 {more} 个没有国家代码：来自哪个国家？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: there are several numbers in one cell. Make a line of each?</source>
        <translation>“{value}”及另外 {more} 个：一个单元格中有多个号码。每个做成一行吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more stand below the end of the mail. Do they belong to the channel?</source>
        <translation>“{value}”及另外 {more} 个位于邮件结尾之后。它们属于该通道吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these phone numbers?</source>
        <translation>“{value}”及另外 {more} 个：这些是电话号码吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: the workbook shows more than the number. Is the number right?</source>
        <translation>“{value}”及另外 {more} 个：工作簿显示的多于数值。号码对吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do the digits of the next column belong to the number?</source>
        <translation>“{value}”及另外 {more} 个：另一列的数字属于该号码吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to the extension behind the number?</source>
        <translation>“{value}”及另外 {more} 个：消息转到号码后面的分机吗？</translation>
    </message>
    <message>
        <source>“{value}”: what stands behind the number?</source>
        <translation>“{value}”：号码后面是什么？</translation>
    </message>
    <message>
        <source>“{value}”: has a spreadsheet taken the + away?</source>
        <translation>“{value}”：是电子表格去掉了 + 吗？</translation>
    </message>
    <message>
        <source>“{value}” has no country code: which country is it from?</source>
        <translation>“{value}”没有国家代码：来自哪个国家？</translation>
    </message>
    <message>
        <source>“{value}”: there are several numbers in one cell. Make a line of each?</source>
        <translation>“{value}”：一个单元格中有多个号码。每个做成一行吗？</translation>
    </message>
    <message>
        <source>“{value}”: is this a phone number?</source>
        <translation>“{value}”：这是电话号码吗？</translation>
    </message>
    <message>
        <source>“{value}”: the workbook shows more than the number. Is the number right?</source>
        <translation>“{value}”：工作簿显示的多于数值。号码对吗？</translation>
    </message>
    <message>
        <source>“{value}”: do the digits of the next column belong to the number?</source>
        <translation>“{value}”：另一列的数字属于该号码吗？</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to the extension behind the number?</source>
        <translation>“{value}”：消息转到号码后面的分机吗？</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>It belongs to the number</source>
        <translation>属于号码</translation>
    </message>
    <message>
        <source>No, leave them out</source>
        <translation>否，略过</translation>
    </message>
    <message>
        <source>Yes, add them</source>
        <translation>是，添加</translation>
    </message>
    <message>
        <source>A range</source>
        <translation>号段</translation>
    </message>
    <message>
        <source>An extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Take them as they are written</source>
        <translation>按原样采用</translation>
    </message>
    <message>
        <source>Whether another certificate is trusted for {host} already cannot be told: {unasked}. The one that is shown now, {found_text}, is not one that this computer trusts ({why}). Nothing was sent.</source>
        <translation>无法判断是否已为 {host} 信任了另一个证书：{unasked}。现在显示的证书 {found_text} 不受此计算机信任（{why}）。没有发送任何内容。</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring cannot be asked; unlock it and test again</source>
        <translation>无法查询此计算机的密钥环；请解锁后再次测试</translation>
    </message>
    <message>
        <source>the data folder of this computer cannot be read</source>
        <translation>无法读取此计算机的数据文件夹</translation>
    </message>
    <message>
        <source>{first} to {last}; {rows} in all</source>
        <translation>{first} 至 {last}；共 {rows} 个</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} 和 {last}</translation>
    </message>
    <message>
        <source>Yes, put it back</source>
        <translation>是，补上</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are short for numbers with an area code. Are they complete?</source>
        <translation>“{value}”和另外 {more} 个对于带区号的号码来说太短。它们完整吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: does the country code stand there twice?</source>
        <translation>“{value}”和另外 {more} 个：国家代码是否出现了两次？</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with an area code. Is it complete?</source>
        <translation>“{value}”对于带区号的号码来说太短。它完整吗？</translation>
    </message>
    <message>
        <source>“{value}”: does the country code stand there twice?</source>
        <translation>“{value}”：国家代码是否出现了两次？</translation>
    </message>
    <message>
        <source>No, they are national numbers</source>
        <translation>否，是国内号码</translation>
    </message>
    <message>
        <source>Yes, take it once</source>
        <translation>是，只取一次</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No, take the numbers alone</source>
        <translation>否，只采用号码</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>两个号码</translation>
    </message>
    <message>
        <source>Take the number alone</source>
        <translation>只取号码</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: where does the country code begin?</source>
        <translation>“{value}”及另外 {more} 个：国家代码从哪里开始？</translation>
    </message>
    <message>
        <source>“{value}”: where does the country code begin?</source>
        <translation>“{value}”：国家代码从哪里开始？</translation>
    </message>
    <message>
        <source>A number for each</source>
        <translation>每个末尾一个号码</translation>
    </message>
    <message>
        <source>Behind the country&apos;s own code for calls abroad</source>
        <translation>在该国的国际接入码之后</translation>
    </message>
    <message>
        <source>Behind 00</source>
        <translation>在 00 之后</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: no phone numbers stand in it.</source>
        <translation>未使用列“{name}”：其中没有电话号码。</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: no destination types stand in it.</source>
        <translation>未使用列“{name}”：其中没有目的地类型。</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: no extensions or message queues stand in it.</source>
        <translation>未使用列“{name}”：其中没有分机或消息队列。</translation>
    </message>
    <message>
        <source>The column “{name}” holds numbers, too; it is not used.</source>
        <translation>列“{name}”中也有号码；未使用。</translation>
    </message>
    <message>
        <source>A second table stands beside the first, from “{name}” on; it is not read.</source>
        <translation>第一个表旁边从“{name}”起还有第二个表；未读取。</translation>
    </message>
    <message>
        <source>Columns that are not used: {names}.</source>
        <translation>未使用的列：{names}。</translation>
    </message>
    <message>
        <source>The column “{name}” is hidden in the workbook.</source>
        <translation>列“{name}”在工作簿中是隐藏的。</translation>
    </message>
    <message>
        <source>numbers without +, read as {example}</source>
        <translation>不带 + 的号码，读作 {example}</translation>
    </message>
    <message>
        <source>numbers with country code</source>
        <translation>带国家代码的号码</translation>
    </message>
    <message>
        <source>national numbers, read as +{code}…</source>
        <translation>国内号码，读作 +{code}…</translation>
    </message>
    <message>
        <source>numbers without country code</source>
        <translation>不带国家代码的号码</translation>
    </message>
    <message>
        <source>extension numbers</source>
        <translation>分机号</translation>
    </message>
    <message>
        <source>ids of the PBX</source>
        <translation>PBX 的 ID</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>extension numbers and names</source>
        <translation>分机号和名称</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded. It was read as {encoding}: look whether the names are right.</source>
        <translation>文件未说明其编码。已按 {encoding} 读取：请查看名称是否正确。</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it, and import what is in it.</source>
        <translation>此文件已压缩。请解压后导入其中的内容。</translation>
    </message>
    <message>
        <source>This is a picture. Numbers cannot be read out of it; ask for an Excel or CSV file.</source>
        <translation>这是图片。无法从中读取号码；请索取 Excel 或 CSV 文件。</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it, and import the table in it ({names}).</source>
        <translation>这是 ZIP 压缩包。请解压后导入其中的表格（{names}）。</translation>
    </message>
    <message>
        <source>This is a PDF. Copy its numbers there and paste them into the table, or ask for an Excel or CSV file.</source>
        <translation>这是 PDF。请在其中复制号码并粘贴到表格，或索取 Excel 或 CSV 文件。</translation>
    </message>
    <message>
        <source>This is a document (.rtf). Copy its numbers there and paste them into the table.</source>
        <translation>这是文档（.rtf）。请在其中复制号码并粘贴到表格。</translation>
    </message>
    <message>
        <source>This is a database, not a table. Export it as CSV there.</source>
        <translation>这是数据库，不是表格。请在其中导出为 CSV。</translation>
    </message>
    <message>
        <source>This is a file of Apple Numbers. In Numbers choose File &gt; Export To &gt; Excel or CSV, and import that.</source>
        <translation>这是 Apple Numbers 文件。请在 Numbers 中选择“文件 &gt; 导出为 &gt; Excel 或 CSV”，再导入。</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>这是二进制工作簿（.xlsb）。请在 Excel 中打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a Word document. Copy its table there and paste it into the table of numbers.</source>
        <translation>这是 Word 文档。请在其中复制表格并粘贴到号码表。</translation>
    </message>
    <message>
        <source>This is a presentation. Copy its numbers there and paste them into the table.</source>
        <translation>这是演示文稿。请在其中复制号码并粘贴到表格。</translation>
    </message>
    <message>
        <source>This is a workbook of the old XML kind (Excel 2003). Open it in Excel and save it as .xlsx.</source>
        <translation>这是旧 XML 格式（Excel 2003）的工作簿。请在 Excel 中打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is an XML file, not a table. Export it as CSV or .xlsx where it comes from.</source>
        <translation>这是 XML 文件，不是表格。请在其来源处导出为 CSV 或 .xlsx。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>其中没有内容。</translation>
    </message>
    <message>
        <source>Read: the sheet “{sheet}”. Not read: {others}.</source>
        <translation>已读取工作表“{sheet}”。未读取：{others}。</translation>
    </message>
    <message>
        <source>{count} hidden row(s) are left out.</source>
        <translation>略过 {count} 个隐藏的行。</translation>
    </message>
    <message>
        <source>{count} row(s) that are struck through are left out.</source>
        <translation>略过 {count} 个带删除线的行。</translation>
    </message>
    <message>
        <source>{count} of the lines that are left out may hold a phone number, the first in line {line}.</source>
        <translation>在被略过的行中，有 {count} 行可能含有电话号码，第一个在第 {line} 行。</translation>
    </message>
    <message>
        <source>{count} number(s) without + are read with it, as {example}.</source>
        <translation>{count} 个不带 + 的号码按带 + 读取，如 {example}。</translation>
    </message>
    <message>
        <source>This kind of workbook is read without its number formats: a + or a zero that only the format shows is missing. Look at the numbers, or save it as .xlsx.</source>
        <translation>这种工作簿读取时不含数字格式：仅由格式显示的 + 或 0 会缺失。请查看号码，或另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This workbook has a password, or is of a kind that cannot be read. Open it in a spreadsheet and save it as .xlsx without a password.</source>
        <translation>此工作簿有密码，或格式无法读取。请在电子表格中打开并另存为不带密码的 .xlsx。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells, only charts.</source>
        <translation>工作簿没有含单元格的工作表，只有图表。</translation>
    </message>
    <message>
        <source>The workbook has a password. Open it in a spreadsheet and save it without one.</source>
        <translation>工作簿有密码。请在电子表格中打开并不带密码保存。</translation>
    </message>
    <message>
        <source>This row is hidden in the workbook.</source>
        <translation>此行在工作簿中是隐藏的。</translation>
    </message>
    <message>
        <source>This row is struck through in the workbook.</source>
        <translation>此行在工作簿中带删除线。</translation>
    </message>
    <message>
        <source>This row names the columns again.</source>
        <translation>此行再次列出列名。</translation>
    </message>
    <message>
        <source>The destination is taken from the text.</source>
        <translation>目的地取自文本。</translation>
    </message>
    <message>
        <source>A spreadsheet could not work this cell out (“{value}”). Correct it there, or write what is meant.</source>
        <translation>电子表格无法计算此单元格（“{value}”）。请在其中更正，或写明含义。</translation>
    </message>
    <message>
        <source>This line stands above the one that names the columns.</source>
        <translation>此行在列名所在行之上。</translation>
    </message>
    <message>
        <source>The login was not sent: {failures} in a row failed or were not answered, and the PBX blocks this computer at five.</source>
        <translation>未发送登录请求：已连续 {failures} 次失败或没有应答，达到五次后 PBX 会阻止本计算机。</translation>
    </message>
    <message>
        <source>{count} cell(s) that are struck through are taken for empty, the first in line {line}.</source>
        <translation>{count} 个带删除线的单元格按空白处理，第一个在第 {line} 行。</translation>
    </message>
    <message>
        <source>An error inside this program kept it from reading this file, which may be right. Nothing was taken over.</source>
        <translation>程序内部错误导致无法读取此文件，文件本身可能没有问题。未导入任何内容。</translation>
    </message>
    <message>
        <source>Parts of texts that are struck through are left out ({count}).</source>
        <translation>略过带删除线的文本部分（{count}）。</translation>
    </message>
    <message>
        <source>Nothing shows that it was this program that noted this in the data folder. Nothing was deleted.</source>
        <translation>没有任何迹象表明数据文件夹中的这条记录是本程序写下的。未删除任何内容。</translation>
    </message>
    <message>
        <source>If you want them deleted, do it under “What this computer knows”.</source>
        <translation>如果要删除它们，请在“本机保存的内容”中操作。</translation>
    </message>
    <message>
        <source>Nothing is written there. Name a folder of your own with --data-dir DIR, or make it yours.</source>
        <translation>不会在其中写入任何内容。请用 --data-dir DIR 指定您自己的文件夹，或将其改为您所有。</translation>
    </message>
    <message>
        <source>The data folder {folder} belongs to another account.</source>
        <translation>数据文件夹 {folder} 属于另一个账户。</translation>
    </message>
    <message>
        <source>Everybody on this computer can write to the data folder {folder}.</source>
        <translation>本机上的任何人都可以写入数据文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The secrets of “{name}” could not be read; nothing was sent.</source>
        <translation>无法读取“{name}”的机密；未发送任何内容。</translation>
    </message>
    <message>
        <source>A secret of “{name}” in this computer&apos;s keyring was changed by another program. Nothing was sent.</source>
        <translation>本机密钥环中“{name}”的一个机密被另一个程序更改。未发送任何内容。</translation>
    </message>
    <message>
        <source>Open it, and check or type the secret that is marked there.</source>
        <translation>请打开它，检查或输入其中标出的机密。</translation>
    </message>
    <message>
        <source>This channel was written by a newer version of this application.</source>
        <translation>此通道由本应用程序的较新版本写入。</translation>
    </message>
    <message>
        <source>This channel&apos;s text in the data folder is damaged.</source>
        <translation>数据文件夹中此通道的文本已损坏。</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>证书指纹</translation>
    </message>
    <message>
        <source>PBX login</source>
        <translation>PBX 登录</translation>
    </message>
    <message>
        <source>for this run only: the keyring did not take it</source>
        <translation>仅限本次运行：密钥环未接受</translation>
    </message>
    <message>
        <source>for this run only: the keyring has not taken it yet</source>
        <translation>仅限本次运行：密钥环尚未接受</translation>
    </message>
    <message>
        <source>not in the keyring any more</source>
        <translation>已不在密钥环中</translation>
    </message>
    <message>
        <source>still to be deleted from the keyring</source>
        <translation>尚待从密钥环中删除</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring is locked</source>
        <translation>无法删除：密钥环已锁定</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring does not answer</source>
        <translation>无法删除：密钥环无响应</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring refuses</source>
        <translation>无法删除：密钥环拒绝</translation>
    </message>
    <message>
        <source>could not be deleted: there is no keyring</source>
        <translation>无法删除：没有密钥环</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring fails</source>
        <translation>无法删除：密钥环出错</translation>
    </message>
    <message>
        <source>sent to the PBX, {when}</source>
        <translation>已发送到 PBX，{when}</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>trusted since {when}</source>
        <translation>自 {when} 起受信任</translation>
    </message>
    <message>
        <source>kept since {when}</source>
        <translation>自 {when} 起保存</translation>
    </message>
    <message>
        <source>another program has this file open; close it there and try again</source>
        <translation>另一个程序正在使用此文件；请在该程序中关闭后重试</translation>
    </message>
    <message>
        <source>Add a ran&amp;ge of numbers…</source>
        <translation>添加号码段(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>从文件导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>导出到文件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove lines</source>
        <translation>移除行(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>清空单元格(&amp;L)</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>向下填充(&amp;W)</translation>
    </message>
    <message>
        <source>Set the desti&amp;nation…</source>
        <translation>设置目的地(&amp;N)…</translation>
    </message>
    <message>
        <source>Set the &amp;members…</source>
        <translation>设置成员(&amp;M)…</translation>
    </message>
    <message>
        <source>Write num&amp;bers in E.164 form</source>
        <translation>将号码改为 E.164 格式(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Onl&amp;y lines with problems</source>
        <translation>仅显示有问题的行(&amp;Y)</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>下一个问题(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>上一个问题(&amp;V)</translation>
    </message>
    <message>
        <source>Show the column of t&amp;ypes</source>
        <translation>显示类型列(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Own order of the lines</source>
        <translation>恢复行的原有顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep the order shown</source>
        <translation>保留当前显示的顺序(&amp;K)</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>{name} (group)</source>
        <translation>{name} (组)</translation>
    </message>
    <message>
        <source>{name} (organization)</source>
        <translation>{name} (组织)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>message queue</source>
        <translation>消息队列</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>third-party platform</source>
        <translation>第三方平台</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Choose another folder; the table is unchanged.</source>
        <translation>请选择其他文件夹；表格未更改。</translation>
    </message>
    <message>
        <source>The file cannot be written ({why}).</source>
        <translation>无法写入文件（{why}）。</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Something unexpected happened in the application ({kind}). What you typed is still here. Try again; the log in the data folder tells more.</source>
        <translation>应用程序发生意外错误（{kind}）。您输入的内容仍保留在此。请重试；数据文件夹中的日志有更多信息。</translation>
    </message>
</context>
</TS>
