<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Message Channel Wizard is already open with this data folder; its window is now in front.</source>
        <translation>消息渠道向导已在使用此数据文件夹；其窗口现已置于最前。</translation>
    </message>
    <message>
        <source>Message Channel Wizard is already open with this data folder (process {number}) but does not respond. Wait until it does, or end that process and start again. Nothing was changed.</source>
        <translation>消息渠道向导已在使用此数据文件夹（进程 {number}），但没有响应。请等待其响应，或结束它后重新启动。本次启动未作任何更改。</translation>
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
        <source>Licences of the components of this program</source>
        <translation>本程序所用组件的许可证</translation>
    </message>
    <message>
        <source>They are listed in the packages; packaging/notices.py creates the list.</source>
        <translation>列于安装包中；列表由 packaging/notices.py 生成。</translation>
    </message>
    <message>
        <source>Copied. It contains no address, name or key.</source>
        <translation>已复制，不含任何地址、名称或密钥。</translation>
    </message>
    <message>
        <source>Version {version} is available: {notes}</source>
        <translation>新版本 {version} 可用：{notes}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>正在查询 {address} …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>已是最新版本。</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Your account at the provider</source>
        <translation>您在运营商处的账户</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>渠道名称(&amp;M)</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>显示在 PBX 管理网页中，PBX 用户也能看到。</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. Demo: nothing is stored.</source>
        <translation>请填写 {provider} 提供给您的内容。演示：不保存任何内容。</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. On this computer, keys are stored only in the keyring.</source>
        <translation>请填写 {provider} 提供给您的内容。在本机上，凭据只保存在密钥环中。</translation>
    </message>
    <message>
        <source>{pbx} already has a channel with this name (ID {id}). Choose another name.</source>
        <translation>{pbx} 上已有同名渠道（ID {id}）。请另选名称。</translation>
    </message>
    <message>
        <source>The keys entered for the previous provider were deleted from this computer&apos;s keyring. As long as this window is open, they come back if you choose that provider again.</source>
        <translation>为之前的运营商输入的凭据已从本机的密钥环中删除。在此窗口关闭之前，再次选择该运营商即可恢复。</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>正在从本机的密钥环读取凭据…</translation>
    </message>
    <message>
        <source>Reading the e-mail…</source>
        <translation>正在读取邮件…</translation>
    </message>
    <message>
        <source>It is kept only until you quit.</source>
        <translation>仅保留到您退出程序为止。</translation>
    </message>
    <message>
        <source>You typed it here, but it is no longer in the keyring. Type it again.</source>
        <translation>此值曾在此输入，但已不在密钥环中。请重新输入。</translation>
    </message>
    <message>
        <source>The value you typed here could not be read. Type it again.</source>
        <translation>您在此输入的值无法读取。请重新输入。</translation>
    </message>
    <message>
        <source>Your account at {provider}</source>
        <translation>您在 {provider} 的账户</translation>
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
        <source>Leave it empt&amp;y</source>
        <translation>留空(&amp;Y)</translation>
    </message>
    <message>
        <source>Another program changed this value in the keyring. Type it again.</source>
        <translation>另一个程序更改了密钥环中的此值。请重新输入。</translation>
    </message>
    <message>
        <source>The provider refused these keys ({reason}). Channel {id} already exists: compare the keys with the provider&apos;s portal and correct them in the PBX portal.</source>
        <translation>运营商拒绝了这些凭据（{reason}）。渠道 {id} 已存在：请将凭据与运营商门户核对，并在 PBX 管理网页中更正。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>(no name yet)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>“{name}” was saved as a draft.</source>
        <translation>“{name}”已保存为草稿。</translation>
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
        <source>It cannot be confirmed that this is the trusted certificate: {why}. Compare this fingerprint with the one the PBX administrator sees in the browser. Nothing was sent.</source>
        <translation>无法确认这就是受信任的证书：{why}。请将此指纹与 PBX 管理员在浏览器中所见的指纹比对。未发送任何内容。</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for it: {unasked}. This computer does not trust the one shown ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser before you trust it. Nothing was sent.</source>
        <translation>不清楚是否已为它信任了另一个证书：{unasked}。本机不信任所显示的证书（{why}）。信任之前，请将此指纹与 PBX 管理员在浏览器中所见的指纹比对。未发送任何内容。</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate yet ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser, then trust exactly this certificate. Nothing was sent.</source>
        <translation>本机尚不信任此证书（{why}）。请将此指纹与 PBX 管理员在浏览器中所见的指纹比对，然后只信任这一证书。未发送任何内容。</translation>
    </message>
    <message>
        <source>An authority this computer trusts used to vouch for {host}, but no longer does ({why}). Nothing was sent.</source>
        <translation>以前有本机信任的机构为 {host} 担保，现在没有了（{why}）。未发送任何内容。</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the trusted one. Nothing was sent.</source>
        <translation>{host} 显示的证书与受信任的证书不同。未发送任何内容。</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the one trusted on {day}. Nothing was sent.</source>
        <translation>{host} 显示的证书与 {day} 所信任的不同。未发送任何内容。</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees.</source>
        <translation>如果 PBX 已更换或有了新证书，请将指纹与其管理员所见的比对。</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}: one of them was changed. Nothing was sent.</source>
        <translation>本机的数据文件夹与密钥环为 {host} 记录了不同的证书：其中之一被更改过。未发送任何内容。</translation>
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
        <source>Fingerprints match: t&amp;rust and send</source>
        <translation>指纹一致：信任并发送(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>{name} – Change</source>
        <translation>{name} – 更改</translation>
    </message>
    <message>
        <source>ID {id} on {pbx} · {provider}, which cannot be changed</source>
        <translation>{pbx} 上的 ID {id} · {provider}（不可更改）</translation>
    </message>
    <message>
        <source>&amp;Name and options</source>
        <translation>名称和选项(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>凭据(&amp;K)</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>号码(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>核对(&amp;V)</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未作任何更改。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Leave it &amp;as it is</source>
        <translation>保持原样(&amp;S)</translation>
    </message>
    <message>
        <source>Keep {theirs} from &amp;the PBX</source>
        <translation>保留 PBX 的 {theirs} 项(&amp;T)</translation>
    </message>
    <message>
        <source>Watching its connection to the provider…</source>
        <translation>正在监测与运营商的连接…</translation>
    </message>
    <message>
        <source>Your change and theirs do not overlap: both are kept.</source>
        <translation>您的更改与对方的更改互不冲突：两者都会保留。</translation>
    </message>
    <message>
        <source>The connection to the provider was lost after the change. Type the keys again.</source>
        <translation>更改后与运营商的连接已断开。请重新输入凭据。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Change {mine}, keep {theirs} from &amp;the PBX</source>
        <translation>更改 {mine} 项，保留 PBX 上的 {theirs} 项(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>正在更改并回读…</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>A change is being sent. Wait for its outcome.</source>
        <translation>正在发送更改。请等待结果。</translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>Channel na&amp;me</source>
        <translation>渠道名称(&amp;M)</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>显示在 PBX 管理网页中，PBX 用户也能看到。</translation>
    </message>
    <message>
        <source>This program does not know the provider: its keys stay on the PBX.</source>
        <translation>本程序无法识别该运营商：其凭据保留在 PBX 上。</translation>
    </message>
    <message>
        <source>These keys are on this computer. They go along with every change.</source>
        <translation>这些凭据在本机上，每次更改都会一并发送。</translation>
    </message>
    <message>
        <source>Its keys are on the PBX and not on this computer, and cannot be read from there. Type them here to send them along.</source>
        <translation>其凭据在 PBX 上，不在本机上，也无法从 PBX 读取。如需一并发送，请在此输入。</translation>
    </message>
</context>
<context>
    <name>ChangeReview</name>
    <message>
        <source>&amp;Look now</source>
        <translation>立即查看(&amp;L)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>输入凭据(&amp;T)</translation>
    </message>
    <message>
        <source>Change &amp;without keys</source>
        <translation>不带凭据更改(&amp;W)</translation>
    </message>
    <message>
        <source>On the PBX now</source>
        <translation>PBX 上的现值</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>您的更改</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>Take &amp;all from the PBX</source>
        <translation>全部采用 PBX 上的值(&amp;A)</translation>
    </message>
    <message>
        <source>Keep all of &amp;your changes</source>
        <translation>全部保留您的更改(&amp;Y)</translation>
    </message>
    <message>
        <source>Comparing the numbers…</source>
        <translation>正在比较号码…</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>没有任何不同。</translation>
    </message>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out. To change the provider, create a new channel, with a new webhook URL and no sessions, and delete this one.</source>
        <translation>其余各项保持不变，但会一并发送，因为无法确定 PBX 是否会保留未发送的项。如需更换运营商，请新建渠道（新的 Webhook URL，没有会话）并删除此渠道。</translation>
    </message>
    <message>
        <source>Which changes do you want to keep?</source>
        <translation>要保留哪些更改？</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Take back: {what}</source>
        <translation>撤回：{what}</translation>
    </message>
</context>
<context>
    <name>ChannelActions</name>
    <message>
        <source>&amp;New channel</source>
        <translation>新建渠道(&amp;N)</translation>
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
        <source>&amp;Create all that are waiting</source>
        <translation>创建所有待创建渠道(&amp;C)</translation>
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
        <translation>连同凭据导出(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ChannelActs</name>
    <message>
        <source>Reading the channel…</source>
        <translation>正在读取渠道…</translation>
    </message>
    <message>
        <source>The channel with this ID in your list is a different one: its webhook URL is not the same.</source>
        <translation>列表中具有此 ID 的是另一个渠道：其 Webhook URL 不同。</translation>
    </message>
    <message>
        <source>This computer knows no other PBX yet. Add one first.</source>
        <translation>本机上还没有其他 PBX。请先添加。</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}. It is kept here as a draft, so you can create it again.</source>
        <translation>“{name}”已从 {pbx} 删除。它作为草稿保留在此，可重新创建。</translation>
    </message>
    <message>
        <source>“{name}” is in your list, without its keys.</source>
        <translation>“{name}”已在您的列表中，不含凭据。</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Add it to keep its numbers, options and checklist here, and to compare them with the PBX. Its keys stay on the PBX; you are asked for them only where they are needed: for a change, a copy, the webhook.</source>
        <translation>加入您的列表后，即可在此保存它的号码、选项和核对清单，并与 PBX 比较。它的凭据留在 PBX 上，只在需要时（更改、复制、webhook）才会要求输入。</translation>
    </message>
    <message>
        <source>Open its &amp;checklist</source>
        <translation>打开其核对清单(&amp;C)</translation>
    </message>
    <message>
        <source>{name} is not connected</source>
        <translation>{name} 未连接</translation>
    </message>
    <message>
        <source>Not in the list on this computer.</source>
        <translation>不在本机的列表中。</translation>
    </message>
    <message>
        <source>In the list on this computer since {when}.</source>
        <translation>自 {when} 起在本机的列表中。</translation>
    </message>
</context>
<context>
    <name>ChannelFiles</name>
    <message>
        <source>Import channel files</source>
        <translation>导入渠道文件</translation>
    </message>
    <message>
        <source>Channel files</source>
        <translation>渠道文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Channel files, e-mails and tables</source>
        <translation>渠道文件、邮件和表格</translation>
    </message>
    <message>
        <source>Reading the channel files…</source>
        <translation>正在读取渠道文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export channels</source>
        <translation>导出渠道</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in it: add them or leave them out, and export again.</source>
        <translation>其中不含邮件中的号码：请添加或忽略这些号码，然后重新导出。</translation>
    </message>
    <message>
        <source>History of created channels</source>
        <translation>已创建渠道的历史记录</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>The history was written.</source>
        <translation>历史记录已写入。</translation>
    </message>
</context>
<context>
    <name>ChannelPane</name>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook URL</translation>
    </message>
    <message>
        <source>Cop&amp;y webhook URL</source>
        <translation>复制 Webhook URL(&amp;Y)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ChannelStatus</name>
    <message>
        <source>Check the &amp;keys</source>
        <translation>检查凭据(&amp;K)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>connecting to {provider}…</source>
        <translation>正在连接 {provider}…</translation>
    </message>
    <message>
        <source>Connecting to the provider…</source>
        <translation>正在连接运营商…</translation>
    </message>
    <message>
        <source>connected to {provider}</source>
        <translation>已连接 {provider}</translation>
    </message>
</context>
<context>
    <name>ChannelTypePage</name>
    <message>
        <source>The provider cannot be changed once the channel has been created.</source>
        <translation>渠道创建后无法更换运营商。</translation>
    </message>
    <message>
        <source>Search for a type or provider</source>
        <translation>搜索类型或运营商</translation>
    </message>
    <message>
        <source>Which type of channel?</source>
        <translation>哪种类型的渠道？</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入名称</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>运营商(&amp;P)</translation>
    </message>
    <message>
        <source>Live chat…</source>
        <translation>在线咨询…</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>在线咨询</translation>
    </message>
    <message>
        <source>A chat window on a website. No account, no keys.</source>
        <translation>网站上的聊天窗口。无需账户，无需凭据。</translation>
    </message>
    <message>
        <source>A live chat is created on the PBX right away: connect to the PBX first.</source>
        <translation>在线咨询会立即在 PBX 上创建：请先连接 PBX。</translation>
    </message>
    <message>
        <source>Press Enter to choose {name}.</source>
        <translation>按 Enter 选择 {name}。</translation>
    </message>
    <message>
        <source>No provider is called “{typed}”. For a provider that supports the PBX&apos;s SMS API, choose General.</source>
        <translation>没有名为“{typed}”的运营商。如运营商支持 PBX 的 SMS API，请选择 General（通用）。</translation>
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
        <translation>运营商</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Status</source>
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
        <source>Channels on this computer</source>
        <translation>本机上的渠道</translation>
    </message>
</context>
<context>
    <name>ChatPreview</name>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>气泡</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>条形</translation>
    </message>
    <message>
        <source>Preview: {theme}, {colour}, {style}</source>
        <translation>预览：{theme}，{colour}，{style}</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>您好。</translation>
    </message>
    <message>
        <source>Are you open?</source>
        <translation>请问现在营业吗？</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Saved as you tick.</source>
        <translation>勾选即保存。</translation>
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
    <name>ChosenChannels</name>
    <message>
        <source>“{name}” was created as a copy.</source>
        <translation>已创建副本“{name}”。</translation>
    </message>
</context>
<context>
    <name>ClientSecret</name>
    <message>
        <source>Cleared because the address has changed: a Client Secret belongs to one PBX only.</source>
        <translation>因地址已更改而清空：Client Secret 只属于一台 PBX。</translation>
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
        <source>From this computer&apos;s keyring.</source>
        <translation>取自本机的密钥环。</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>Client Secret 仅保留到您退出程序为止。</translation>
    </message>
    <message>
        <source>Another program changed the Client Secret in this computer&apos;s keyring. Test it as it is now, or type the correct one.</source>
        <translation>另一个程序更改了本机密钥环中的 Client Secret。请测试当前的值，或输入正确的值。</translation>
    </message>
    <message>
        <source>It was saved here, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>它曾保存在此，但已不在本机的密钥环中。请重新输入。</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>之前的 Client ID（{ids}）的 Client Secret 已从密钥环中删除。</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up. Type it.</source>
        <translation>无法查找 Client Secret。请输入。</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Plain numbers are IDs on the PBX</source>
        <translation>单独的数字是 PBX 上的 ID</translation>
    </message>
    <message>
        <source>Otherwise a plain number in the destination column is an extension number.</source>
        <translation>否则，目的地列中单独的数字是分机号。</translation>
    </message>
    <message>
        <source>A row has the column names</source>
        <translation>有一行是列名</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>此表中没有</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare “{name}”</source>
        <translation>比较“{name}”</translation>
    </message>
    <message>
        <source>On the PBX</source>
        <translation>PBX 上</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机上</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>取到本机</translation>
    </message>
    <message>
        <source>Goes to the PBX</source>
        <translation>发送到 PBX</translation>
    </message>
    <message>
        <source>Stays different</source>
        <translation>保持不同</translation>
    </message>
    <message>
        <source>All as on the &amp;PBX</source>
        <translation>全部以 PBX 为准(&amp;P)</translation>
    </message>
    <message>
        <source>All as on this &amp;computer</source>
        <translation>全部以本机为准(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未作任何更改。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>ID {id} on {pbx}, read {time}</source>
        <translation>{pbx} 上的 ID {id}，{time} 读取</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>两边相同。</translation>
    </message>
    <message>
        <source>Keys are not compared.</source>
        <translation>不比较凭据。</translation>
    </message>
    <message>
        <source>Keys are not compared. Those kept on this computer are sent along.</source>
        <translation>不比较凭据。发送时会一并发送本机上已有的凭据。</translation>
    </message>
    <message>
        <source>The numbers are in a different order on the PBX.</source>
        <translation>PBX 上号码的顺序不同。</translation>
    </message>
    <message>
        <source>The PBX does not report: {names}.</source>
        <translation>PBX 未提供：{names}。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}, leave {leave}</source>
        <translation>发送 {send} 项、采用 {take} 项、保留 {leave} 项(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}</source>
        <translation>发送 {send} 项、采用 {take} 项(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send {send}, leave {leave}</source>
        <translation>发送 {send} 项、保留 {leave} 项(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send {send}</source>
        <translation>发送 {send} 项(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take over {take}, leave {leave}</source>
        <translation>采用 {take} 项、保留 {leave} 项(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take over {take}</source>
        <translation>采用 {take} 项(&amp;T)</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>正在更改并回读…</translation>
    </message>
    <message>
        <source>Nothing has been changed on the PBX.</source>
        <translation>PBX 上未作任何更改。</translation>
    </message>
</context>
<context>
    <name>ConnectionOutcome</name>
    <message>
        <source>Send the &amp;keys unencrypted</source>
        <translation>以明文发送凭据(&amp;K)</translation>
    </message>
    <message>
        <source>Prepare &amp;without the PBX</source>
        <translation>暂不连接 PBX，先行准备(&amp;W)</translation>
    </message>
    <message>
        <source>Answer this first: compare the fingerprint, or prepare the channel without the PBX.</source>
        <translation>请先处理此问题：比对指纹，或暂不连接 PBX，先行准备渠道。</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Model {model}, firmware {firmware}, serial number {serial}</source>
        <translation>型号 {model}，固件 {firmware}，序列号 {serial}</translation>
    </message>
    <message>
        <source>Connected to {name}</source>
        <translation>已连接到 {name}</translation>
    </message>
    <message>
        <source>Connected to the PBX</source>
        <translation>已连接到 PBX</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate has to be compared first.</source>
        <translation>未发送任何内容：须先比对证书。</translation>
    </message>
    <message>
        <source>You can still prepare the channel: press Next again, and create it once the PBX is reachable.</source>
        <translation>您仍可先准备渠道：再次点击“下一步”，待 PBX 可访问时再创建。</translation>
    </message>
    <message>
        <source>&amp;Log in anyway</source>
        <translation>仍要登录(&amp;L)</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>未连接。未发送任何内容。</translation>
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
    <name>CopyDialog</name>
    <message>
        <source>Copy “{name}” to another PBX</source>
        <translation>将“{name}”复制到另一台 PBX</translation>
    </message>
    <message>
        <source>Take its &amp;numbers along; they belong to this PBX</source>
        <translation>一并复制号码；这些号码属于此 PBX(&amp;N)</translation>
    </message>
    <message>
        <source>Take its &amp;keys along; the other PBX may have its own account</source>
        <translation>一并复制凭据；另一台 PBX 可能有自己的账户(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;To which PBX</source>
        <translation>复制到哪台 PBX(&amp;T)</translation>
    </message>
    <message>
        <source>Na&amp;me there</source>
        <translation>在目标 PBX 上的名称(&amp;M)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>There</source>
        <translation>目标 PBX</translation>
    </message>
    <message>
        <source>Destinations and members</source>
        <translation>目的地和成员</translation>
    </message>
    <message>
        <source>The copy is a draft. Nothing is sent.</source>
        <translation>副本是草稿。不发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Reading its lists…</source>
        <translation>正在读取其列表…</translation>
    </message>
    <message>
        <source>Its lists were read just now.</source>
        <translation>其列表刚刚读取。</translation>
    </message>
    <message>
        <source>{name}, there</source>
        <translation>{name}（目标 PBX）</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Copy to {pbx}</source>
        <translation>复制到 {pbx}</translation>
    </message>
    <message>
        <source>“{name}” was copied to {pbx} as a draft.</source>
        <translation>“{name}”已作为草稿复制到 {pbx}。</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>发生意外错误</translation>
    </message>
    <message>
        <source>The program ran into an internal error. Your entries are kept, and you can continue.</source>
        <translation>本程序发生内部错误。您填写的内容已保留，可以继续。</translation>
    </message>
    <message>
        <source>If a channel was being created at that moment, check in the PBX portal under Messaging &gt; Message Channel whether it exists before you create it again. If the error happens again, copy the report and send it to support: it shows where in the program it happened and contains nothing you typed.</source>
        <translation>如果当时正在创建渠道，请先在 PBX 管理网页的 Messaging &gt; Message Channel 中查看该渠道是否已存在，再决定是否重新创建。如果再次出现此错误，请复制报告并发送给技术支持：报告只说明程序出错的位置，不含您输入的任何内容。</translation>
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
    <name>CreatedPart</name>
    <message>
        <source>This step ticks itself when the first message arrives.</source>
        <translation>收到第一条消息时，此步骤会自动勾选。</translation>
    </message>
    <message>
        <source>First message received {time}</source>
        <translation>{time} 收到第一条消息</translation>
    </message>
</context>
<context>
    <name>CreatingView</name>
    <message>
        <source>Creating the channel</source>
        <translation>正在创建渠道</translation>
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
        <source>Looking for a channel with this name</source>
        <translation>正在查找同名渠道</translation>
    </message>
    <message>
        <source>No channel with this name there yet</source>
        <translation>尚无同名渠道</translation>
    </message>
    <message>
        <source>Creating “{name}” with {numbers}</source>
        <translation>正在创建“{name}”，含 {numbers}</translation>
    </message>
    <message>
        <source>The PBX accepted “{name}”</source>
        <translation>PBX 已接受“{name}”</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>正在回读</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>已回读</translation>
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
    <name>DeleteDialog</name>
    <message>
        <source>Delete from the PBX</source>
        <translation>从 PBX 删除</translation>
    </message>
    <message>
        <source>Delete “{name}” from {pbx}?</source>
        <translation>从 {pbx} 删除“{name}”？</translation>
    </message>
    <message>
        <source>created elsewhere</source>
        <translation>在别处创建</translation>
    </message>
    <message>
        <source>ID {id} · {provider}</source>
        <translation>ID {id} · {provider}</translation>
    </message>
    <message>
        <source>What stops working</source>
        <translation>哪些将停止工作</translation>
    </message>
    <message>
        <source>Messages to {number} no longer reach {destination}.</source>
        <translation>发给 {number} 的消息将不再到达 {destination}。</translation>
    </message>
    <message>
        <source>Nobody can write from these numbers any more.</source>
        <translation>将无法再用这些号码发送消息。</translation>
    </message>
    <message>
        <source>Its webhook URL stops working; the provider keeps calling it until you remove it there.</source>
        <translation>其 Webhook URL 将失效；在运营商处删除之前，运营商仍会继续访问它。</translation>
    </message>
    <message>
        <source>Name, numbers, options and keys stay on this computer, so you can create it again. A new channel gets a new webhook URL.</source>
        <translation>名称、号码、选项和凭据保留在本机，可用于重新创建。新渠道会有新的 Webhook URL。</translation>
    </message>
    <message>
        <source>Name, numbers and options stay on this computer, so you can create it again. Keys do not: this computer does not have them. A new channel gets a new webhook URL.</source>
        <translation>名称、号码和选项保留在本机，可用于重新创建。凭据不保留：本机没有。新渠道会有新的 Webhook URL。</translation>
    </message>
    <message>
        <source>The name matches.</source>
        <translation>名称相符。</translation>
    </message>
    <message>
        <source>That is not its name. Capital and small letters matter.</source>
        <translation>名称不符。请注意大小写。</translation>
    </message>
    <message>
        <source>Deleting, and checking that it is gone…</source>
        <translation>正在删除，并确认是否已删除…</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>哪些会保留</translation>
    </message>
    <message>
        <source>Type its name to delete it</source>
        <translation>请输入其名称以删除</translation>
    </message>
    <message>
        <source>&amp;Delete from the PBX</source>
        <translation>从 PBX 删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>{count} of {whole} characters, right so far</source>
        <translation>共 {whole} 个字符，已输入 {count} 个，目前正确</translation>
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
        <translation>已从本机删除“{name}”。</translation>
    </message>
    <message>
        <source>Nothing was changed on the PBX.</source>
        <translation>PBX 上未作任何更改。</translation>
    </message>
</context>
<context>
    <name>DiffPane</name>
    <message>
        <source>What would be changed</source>
        <translation>将会更改的内容</translation>
    </message>
    <message>
        <source>Send the &amp;keys, too</source>
        <translation>同时发送凭据(&amp;K)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>ID {id} on the PBX</source>
        <translation>PBX 上的 ID {id}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook URL</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>Keys cannot be compared; they are left as they are.</source>
        <translation>凭据无法比较；保持不变。</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>Duplicate the channel</source>
        <translation>创建渠道副本</translation>
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
        <source>Copy the &amp;keys too (same provider account)</source>
        <translation>一并复制凭据（使用同一运营商账户）(&amp;K)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>Paste them from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add numbers on the PBX later.</source>
        <translation>可从表格或邮件中粘贴、导入文件，或逐个输入。表格也可以留空：号码可以以后在 PBX 上添加。</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>粘贴公共主页</translation>
    </message>
    <message>
        <source>Paste their IDs from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add pages on the PBX later.</source>
        <translation>可从表格或邮件中粘贴其 ID、导入文件，或逐个输入。表格也可以留空：公共主页可以以后在 PBX 上添加。</translation>
    </message>
</context>
<context>
    <name>FailurePart</name>
    <message>
        <source>&amp;Send again</source>
        <translation>重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>立即查看(&amp;L)</translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation>您填写的内容已保留。</translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation>都不是(&amp;N)</translation>
    </message>
    <message>
        <source>Back to re&amp;view</source>
        <translation>返回核对(&amp;V)</translation>
    </message>
    <message>
        <source>How this can end</source>
        <translation>可能的结果</translation>
    </message>
    <message>
        <source>If the channel is there, you go on with its ID. If it is not, you can create it again. If it cannot be settled, you see what was found and decide yourself.</source>
        <translation>如果渠道已存在，就用它的 ID 继续。如果不存在，您可以重新创建。如果无法确定，您可查看找到的内容并自行决定。</translation>
    </message>
    <message>
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>如果关闭此窗口，程序会在 PBX 上查明结果，并在起始页告知您。</translation>
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
    <name>FetchDialog</name>
    <message>
        <source>Numbers at {provider}</source>
        <translation>{provider} 的号码</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Ticks stay while you search.</source>
        <translation>搜索时勾选不会丢失。</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>全部发往</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>已用于别处</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>已在表格中</translation>
    </message>
    <message>
        <source>No SMS</source>
        <translation>不支持 SMS</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading from {provider}… {count}</source>
        <translation>正在从 {provider} 读取… {count}</translation>
    </message>
    <message>
        <source>This account has no numbers. They may be in a subaccount, or not bought yet.</source>
        <translation>此账户没有号码。号码可能在子账户中，或尚未购买。</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>使用“{name}”</translation>
    </message>
    <message>
        <source>Tick what you want to add. Nothing was added.</source>
        <translation>请勾选要添加的内容。未添加任何内容。</translation>
    </message>
    <message>
        <source>{number} is already in line {line}.</source>
        <translation>{number} 已在第 {line} 行。</translation>
    </message>
    <message>
        <source>{number} has another Phone Number ID: {id}. If you use it, that takes the place of the one on the Account page.</source>
        <translation>{number} 的 Phone Number ID 不同：{id}。如果使用它，将替换“账户”页上的 ID。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Number, name or current use</source>
        <translation>号码、名称或当前用途</translation>
    </message>
    <message>
        <source>For all that you tick. You can change each one later.</source>
        <translation>适用于已勾选的号码，之后可逐个修改。</translation>
    </message>
    <message>
        <source>This only reads. Nothing is changed at {provider}.</source>
        <translation>只读取。不会在 {provider} 更改任何内容。</translation>
    </message>
    <message>
        <source>{number}: its messages go to {used} now. You can add the number; nothing changes there until you set the webhook.</source>
        <translation>{number}：其消息目前发往 {used}。您可以添加此号码；在您设置 Webhook 之前，那里不会有任何变化。</translation>
    </message>
    <message>
        <source>{number} cannot take messages at {provider} as it is now.</source>
        <translation>{number} 在 {provider} 目前无法接收消息。</translation>
    </message>
</context>
<context>
    <name>FetchedModel</name>
    <message>
        <source>Name at {provider}</source>
        <translation>在 {provider} 的名称</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messages now go to</source>
        <translation>消息目前发往</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>In your table, line {line}</source>
        <translation>在您表格的第 {line} 行</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>{count} of {wanted} characters</source>
        <translation>{count} / {wanted} 个字符</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>看起来正确。</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>已去除值首尾的空格。</translation>
    </message>
    <message>
        <source>&amp;Keep it as entered</source>
        <translation>保留原样(&amp;K)</translation>
    </message>
    <message>
        <source>The value is used exactly as entered.</source>
        <translation>完全按输入的值使用。</translation>
    </message>
    <message>
        <source>Use the &amp;decoded value</source>
        <translation>使用解码后的值(&amp;D)</translation>
    </message>
    <message>
        <source>The decoded value is used.</source>
        <translation>使用解码后的值。</translation>
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
        <translation>在哪里查看？</translation>
    </message>
    <message>
        <source>Where do I find the {field}?</source>
        <translation>在哪里找到 {field}？</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>此值含有弯引号，邮件和文字处理软件常会插入。请与门户核对。</translation>
    </message>
</context>
<context>
    <name>FilesOut</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>报告已保存。</translation>
    </message>
    <message>
        <source>Save an example of a list of sites</source>
        <translation>保存站点列表示例</translation>
    </message>
    <message>
        <source>The example was saved: fill in a line for each PBX.</source>
        <translation>示例已保存：请为每台 PBX 填写一行。</translation>
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
    <name>FleetWindow</name>
    <message>
        <source>Many sites</source>
        <translation>多站点</translation>
    </message>
    <message>
        <source>Find a site</source>
        <translation>查找站点</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>打开计划(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>正在读取计划…</translation>
    </message>
    <message>
        <source>What is under way is finished first; nothing new is started.</source>
        <translation>正在进行的操作会完成，不再开始新的操作。</translation>
    </message>
    <message>
        <source>S&amp;top after these</source>
        <translation>完成这些后停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Choose a cell to see what would be done there.</source>
        <translation>选择一个单元格，查看将执行的操作。</translation>
    </message>
    <message>
        <source>What is under way is finished first. Close again to stop at once.</source>
        <translation>先完成正在进行的操作。再次关闭可中断。</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Two with this name</source>
        <translation>有两个同名</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>待更正</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Not found there</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未能连接</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>号码 {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>凭据</translation>
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
        <translation>设为待创建(&amp;K)</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation>再创建一个(&amp;A)</translation>
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
        <source>Hand-over of “{name}”, ID {id}</source>
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
        <source>C&amp;ustomer</source>
        <translation>客户(&amp;U)</translation>
    </message>
    <message>
        <source>Installed b&amp;y</source>
        <translation>安装人员(&amp;Y)</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>在 {provider} 还需做什么</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>供客户存档：设置了什么、消息发往何处、还需做什么。不含任何密钥、密码或令牌。</translation>
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
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
</context>
<context>
    <name>HeadBox</name>
    <message>
        <source>Tick all that are shown</source>
        <translation>勾选所有显示的项</translation>
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
        <source>F1 opens this window, Escape closes it. It follows the pages of the wizard.</source>
        <translation>按 F1 打开本窗口，按 Esc 关闭；内容随向导页面变化。</translation>
    </message>
    <message>
        <source>Where do I find “{field}” at {provider}?</source>
        <translation>在 {provider} 的哪里可以找到“{field}”？</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>在 {provider} 还需做什么</translation>
    </message>
    <message>
        <source>Checked on {date}: {page}</source>
        <translation>检查于 {date}：{page}</translation>
    </message>
    <message>
        <source>No public page confirms the labels. Closest page, read on {date}: {page}</source>
        <translation>没有公开网页能证实这些标签。最接近的网页，读取于 {date}：{page}</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>&amp;Channels</source>
        <translation>渠道(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;PBXs</source>
        <translation>PBX(&amp;P)</translation>
    </message>
    <message>
        <source>On the P&amp;BX</source>
        <translation>PBX 上的渠道(&amp;B)</translation>
    </message>
    <message>
        <source>Find a channel or number</source>
        <translation>查找渠道或号码</translation>
    </message>
    <message>
        <source>Find channels</source>
        <translation>查找渠道</translation>
    </message>
    <message>
        <source>Find by name, number, provider, PBX or status (Ctrl+F)</source>
        <translation>按名称、号码、运营商、PBX 或状态查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find on the PBX</source>
        <translation>在 PBX 上查找</translation>
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
        <translation>新建渠道(&amp;N)</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>新建渠道</translation>
    </message>
    <message>
        <source>New channel (Ctrl+N)</source>
        <translation>新建渠道 (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>HomeBoard</name>
    <message>
        <source>A channel is being created. Wait for the result, or close the window again: the result is then looked up on the PBX at the next start, and nothing is sent twice.</source>
        <translation>正在创建渠道。请等待结果，或再次关闭窗口：下次启动时会在 PBX 上查明结果，不会重复发送。</translation>
    </message>
</context>
<context>
    <name>HomeMenus</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>渠道(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Many sites…</source>
        <translation>多站点(&amp;M)…</translation>
    </message>
    <message>
        <source>PBXs as a &amp;list of sites, for Ansible…</source>
        <translation>将 PBX 导出为站点列表，用于 Ansible(&amp;L)…</translation>
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
        <translation>将已创建渠道的历史记录导出为 CSV(&amp;H)…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Sort order</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>系统默认</translation>
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
        <translation>消息渠道向导</translation>
    </message>
</context>
<context>
    <name>IdCard</name>
    <message>
        <source>Channel ID</source>
        <translation>渠道 ID</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ImportDefaults</name>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Numbers are from</source>
        <translation>号码来自</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名称或号码</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>全部发往</translation>
    </message>
    <message>
        <source>Suggested because all other numbers are from there.</source>
        <translation>建议值：其他号码都来自那里。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from {source}</source>
        <translation>从 {source} 导入</translation>
    </message>
    <message>
        <source>{title} – {place} of {count}</source>
        <translation>{title} – {place}/{count}</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>粘贴号码</translation>
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
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>粘贴公共主页</translation>
    </message>
    <message>
        <source>None of these lines can be added as they are. Nothing was added.</source>
        <translation>这些行均无法按现状添加。未添加任何内容。</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>正在检查各行…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>正在读取工作表…</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
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
        <source>Lines with problems</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>忽略的行</translation>
    </message>
    <message>
        <source>Reformatted numbers</source>
        <translation>已转换格式的号码</translation>
    </message>
    <message>
        <source>without destination</source>
        <translation>没有目的地</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check with {provider}</source>
        <translation>向 {provider} 核实</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Changed since {time}.</source>
        <translation>自 {time} 以来已更改。</translation>
    </message>
    <message>
        <source>Asking {provider}…</source>
        <translation>正在询问 {provider}…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>互换两者</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>使用“{name}”</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>复制给管理员</translation>
    </message>
    <message>
        <source>Refused {time}.</source>
        <translation>{time} 被拒绝。</translation>
    </message>
    <message>
        <source>Possible causes: {causes}.</source>
        <translation>可能的原因：{causes}。</translation>
    </message>
    <message>
        <source>The values contain no spaces.</source>
        <translation>这些值中不含空格。</translation>
    </message>
    <message>
        <source>{number} has been put into the table of the next page.</source>
        <translation>{number} 已填入下一页的表格。</translation>
    </message>
    <message>
        <source>{number} is not in the table of the next page yet.</source>
        <translation>{number} 尚未填入下一页的表格。</translation>
    </message>
    <message>
        <source>Give the access token these permissions: {names}</source>
        <translation>请为 Access Token 授予以下权限：{names}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
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
        <translation>渠道创建后，从本机删除其凭据(&amp;K)</translation>
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
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{what}. None can be read here; each can be deleted.</source>
        <translation>{what}。此处无法读取任何一项；每一项都可以删除。</translation>
    </message>
    <message>
        <source>Delete: {what} ({of})</source>
        <translation>删除：{what}（{of}）</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? This cannot be undone. Nothing changes on the PBX; for a channel that has not been sent yet you will have to enter it again.</source>
        <translation>从本机删除 {name}？此操作无法撤销。PBX 上不会有任何更改；尚未发送的渠道需要重新填写。</translation>
    </message>
    <message>
        <source>Delete every secret and every trusted certificate from this computer? This cannot be undone. Nothing changes on the PBXs; for channels that have not been sent yet you will have to enter the keys again.</source>
        <translation>从本机删除所有机密和所有受信任的证书？此操作无法撤销。PBX 上不会有任何更改；尚未发送的渠道需要重新输入凭据。</translation>
    </message>
    <message>
        <source>Delete &amp;everything…</source>
        <translation>全部删除(&amp;E)…</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>No PBX yet</source>
        <translation>尚无 PBX</translation>
    </message>
    <message>
        <source>Delete all of {name}</source>
        <translation>删除 {name} 的全部内容</translation>
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
        <source>Delete secrets</source>
        <translation>删除机密</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>LiveChatChangeDialog</name>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out.</source>
        <translation>其余各项保持不变，但会一并发送，因为无法确定 PBX 是否会保留未发送的项。</translation>
    </message>
    <message>
        <source>Also different now, although you did not change it: {names}.</source>
        <translation>以下各项您并未更改，但也已不同：{names}。</translation>
    </message>
    <message>
        <source>Changed by someone else: {names}.</source>
        <translation>已被他人更改：{names}。</translation>
    </message>
    <message>
        <source>Your changes have not been sent. Close anyway?</source>
        <translation>您的更改尚未发送。仍要关闭吗？</translation>
    </message>
</context>
<context>
    <name>LiveChatCodeDialog</name>
    <message>
        <source>Code for the website</source>
        <translation>网站代码</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>LiveChatDialog</name>
    <message>
        <source>New live chat</source>
        <translation>新建在线咨询</translation>
    </message>
    <message>
        <source>Live chat created. Next, the website.</source>
        <translation>在线咨询已创建。接下来设置网站。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>重新填写(&amp;V)</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>输入时自动保存</translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation>您上次填写的内容</translation>
    </message>
    <message>
        <source>Choose “{name}” again: the file of a picture is not kept.</source>
        <translation>请重新选择“{name}”：图片文件不会保存。</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Create the live chat</source>
        <translation>创建在线咨询(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Creating, and reading its code…</source>
        <translation>正在创建并读取其代码…</translation>
    </message>
    <message>
        <source>Live chat created, ID {id}</source>
        <translation>在线咨询已创建，ID {id}</translation>
    </message>
    <message>
        <source>What you typed here cannot be saved on this computer. Close anyway?</source>
        <translation>您在此输入的内容无法保存在本机上。仍要关闭吗？</translation>
    </message>
</context>
<context>
    <name>LiveChatForm</name>
    <message>
        <source>How does the chat work?</source>
        <translation>在线咨询如何工作？</translation>
    </message>
    <message>
        <source>A window on a website; the PBX&apos;s users answer. No provider and no keys are needed.</source>
        <translation>网站上的一个窗口，由 PBX 的用户回复。无需运营商，也无需凭据。</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>渠道名称(&amp;M)</translation>
    </message>
    <message>
        <source>{pbx} Chat</source>
        <translation>{pbx} 在线咨询</translation>
    </message>
    <message>
        <source>The domain of the website that gets the code.</source>
        <translation>将放置代码的网站域名。</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>网站(&amp;W)</translation>
    </message>
    <message>
        <source>Visitors may send &amp;images, too</source>
        <translation>访客还可以发送图片(&amp;I)</translation>
    </message>
    <message>
        <source>The chat needs the Yeastar FQDN and firmware that supports live chat (83.16.0.25 or newer).</source>
        <translation>在线咨询需要 Yeastar FQDN 和支持在线咨询的固件（83.16.0.25 或更高版本）。</translation>
    </message>
    <message>
        <source>Visitors may also c&amp;all</source>
        <translation>访客还可以呼叫(&amp;A)</translation>
    </message>
    <message>
        <source>Its ID on the PBX</source>
        <translation>它在 PBX 上的 ID</translation>
    </message>
    <message>
        <source>WebRTC &amp;trunk</source>
        <translation>WebRTC 中继(&amp;T)</translation>
    </message>
    <message>
        <source>Inbound &amp;route</source>
        <translation>呼入路由(&amp;R)</translation>
    </message>
    <message>
        <source>Calls at &amp;once</source>
        <translation>同时呼叫数(&amp;O)</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 到 10</translation>
    </message>
    <message>
        <source>C&amp;lose sessions automatically</source>
        <translation>自动关闭会话(&amp;L)</translation>
    </message>
    <message>
        <source>Time without a message</source>
        <translation>无消息的时长</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>分钟、小时或天</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>“{name}” (the PBX&apos;s name for it)</source>
        <translation>“{name}”（PBX 中的名称）</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>A queue, an extension or a third-party platform.</source>
        <translation>队列、分机或第三方平台。</translation>
    </message>
    <message>
        <source>Messages &amp;go to</source>
        <translation>消息发往(&amp;G)</translation>
    </message>
</context>
<context>
    <name>LiveChatLook</name>
    <message>
        <source>How does it look?</source>
        <translation>外观如何？</translation>
    </message>
    <message>
        <source>As visitors see it on the website. The preview follows your choices.</source>
        <translation>网站访客所见的样子。预览随您的选择变化。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
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
        <source>Bubble</source>
        <translation>气泡</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>条形</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>png or jpg, up to 20 MB. Drop it here.</source>
        <translation>png 或 jpg，最大 20 MB。可拖放到此处。</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>This is a sketch; the real shape and icon are the PBX&apos;s.</source>
        <translation>此处为示意图。实际形状和图标以 PBX 为准。</translation>
    </message>
    <message>
        <source>White on it is hard to read: {contrast} to 1.</source>
        <translation>其上的白字难以辨认：{contrast}:1。</translation>
    </message>
    <message>
        <source>Make it &amp;darker</source>
        <translation>加深(&amp;D)</translation>
    </message>
    <message>
        <source>White on it reads well: {contrast} to 1</source>
        <translation>其上的白字清晰可读：{contrast}:1</translation>
    </message>
</context>
<context>
    <name>LiveChatWindow</name>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Keep typing</source>
        <translation>继续输入(&amp;K)</translation>
    </message>
    <message>
        <source>Discard a&amp;nd close</source>
        <translation>放弃并关闭(&amp;N)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>在线咨询</translation>
    </message>
</context>
<context>
    <name>LoginTrial</name>
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
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LookLog</name>
    <message>
        <source>Looking for the channel on the PBX</source>
        <translation>正在 PBX 上查找渠道</translation>
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
        <source>Next look in {seconds} s.</source>
        <translation>{seconds} 秒后再次查看。</translation>
    </message>
    <message>
        <source>Looking now…</source>
        <translation>正在查看…</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Nothing was created. Your entries are kept.</source>
        <translation>未创建任何内容。您填写的内容已保留。</translation>
    </message>
</context>
<context>
    <name>NoChannels</name>
    <message>
        <source>Set up your first message channel</source>
        <translation>设置您的第一个消息渠道</translation>
    </message>
    <message>
        <source>Prepare it anywhere, create it on site, hand it over with a clean sheet.</source>
        <translation>随处准备，现场创建，附交接单交付。</translation>
    </message>
    <message>
        <source>or drop an e-mail, a table or a channel file here</source>
        <translation>或将邮件、表格或渠道文件拖放到此处</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>新建渠道(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Try it on the demo PBX</source>
        <translation>在演示 PBX 上试用(&amp;T)</translation>
    </message>
    <message>
        <source>The demo PBX opens in its own window. Nothing there reaches a real PBX.</source>
        <translation>演示 PBX 在单独的窗口中打开。那里的任何操作都不会影响真实的 PBX。</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Type or paste what the provider gave you. You do not need the PBX yet.</source>
        <translation>输入或粘贴运营商提供的内容。暂时无需 PBX。</translation>
    </message>
    <message>
        <source>When the customer&apos;s PBX is reachable, everything that is waiting is one click away.</source>
        <translation>客户的 PBX 一旦可访问，只需单击一次即可创建所有待创建渠道。</translation>
    </message>
    <message>
        <source>The steps at the provider, and a sheet for the customer without any keys.</source>
        <translation>运营商处的步骤，以及不含任何凭据的客户交接单。</translation>
    </message>
    <message>
        <source>Create on site</source>
        <translation>现场创建</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Keys stay in this computer&apos;s keyring until you send them.</source>
        <translation>凭据保存在本机的密钥环中，直到您发送它们。</translation>
    </message>
</context>
<context>
    <name>NoPlan</name>
    <message>
        <source>Open a plan: channel files, and a list of sites with one PBX per row</source>
        <translation>打开计划：渠道文件，以及每行一台 PBX 的站点列表</translation>
    </message>
    <message>
        <source>Choose them together. Without a list, the plan is for the PBXs that this computer knows, or for those with a tag. At first it is only compared; nothing is changed until you press the button that says what would be created and changed.</source>
        <translation>请一起选择。没有列表时，计划适用于本机已知的 PBX，或其中带有某个标签的 PBX。程序先只作比较；在您点击标明将创建和更改内容的按钮之前，不会更改任何内容。</translation>
    </message>
    <message>
        <source>Save an &amp;example…</source>
        <translation>保存示例(&amp;E)…</translation>
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
    <name>Notices</name>
    <message>
        <source>The language changes once what is open or under way is finished.</source>
        <translation>打开或正在进行的内容结束后，语言就会切换。</translation>
    </message>
    <message>
        <source>The language was not changed: what you typed in the wizard could not be saved. Choose the language again once it is saved.</source>
        <translation>语言未切换：您在向导中输入的内容无法保存。保存之后，请重新选择语言。</translation>
    </message>
    <message>
        <source>Your channels could not be read. Nothing was changed.</source>
        <translation>无法读取您的渠道。未作任何更改。</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>This channel is no longer a draft: it has been created or deleted in the meantime. Nothing was opened.</source>
        <translation>此渠道已不再是草稿：其间已被创建或删除。未打开任何内容。</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in the copy: “{name}” still asks about them.</source>
        <translation>副本中不含邮件里的号码：“{name}”仍会询问这些号码。</translation>
    </message>
    <message>
        <source>“{name}” is being sent right now. Delete it once the outcome is known.</source>
        <translation>正在发送“{name}”：请在得知结果后再删除。</translation>
    </message>
    <message>
        <source>“{name}” is being created in the wizard. Nothing was changed here.</source>
        <translation>“{name}”正在向导中创建。此处未作任何更改。</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>凭据仅保留到您退出程序为止。</translation>
    </message>
    <message>
        <source>“{name}” is not ready and stays a draft: {why} Open it, fix that, and press “Keep ready” again. Nothing was sent.</source>
        <translation>“{name}”尚未就绪，仍是草稿：{why} 请打开它，解决后再次点击“设为待创建”。未发送任何内容。</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>（未命名）</translation>
    </message>
</context>
<context>
    <name>NumberLines</name>
    <message>
        <source>and {numbers} with other destinations or members</source>
        <translation>另有 {numbers}，目的地或成员不同</translation>
    </message>
    <message>
        <source>Numbers and names of people are looked up on the PBX before anything is sent.</source>
        <translation>发送任何内容之前，会在 PBX 上查找人员的号码和名称。</translation>
    </message>
    <message>
        <source>May write: {names}</source>
        <translation>可发消息：{names}</translation>
    </message>
</context>
<context>
    <name>OnPbxPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Replace &amp;keys…</source>
        <translation>更换凭据(&amp;K)…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>Code for the &amp;website…</source>
        <translation>网站代码(&amp;W)…</translation>
    </message>
    <message>
        <source>New &amp;live chat…</source>
        <translation>新建在线咨询(&amp;L)…</translation>
    </message>
    <message>
        <source>Message &amp;queues…</source>
        <translation>消息队列(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Add to my list</source>
        <translation>添加到我的列表(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>比较(&amp;O)…</translation>
    </message>
    <message>
        <source>Copy &amp;to…</source>
        <translation>复制到(&amp;T)…</translation>
    </message>
    <message>
        <source>T&amp;emplates…</source>
        <translation>模板(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Refresh from the PBX (Ctrl+R)</source>
        <translation>从 PBX 刷新 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Menu of this PBX</source>
        <translation>此 PBX 的菜单</translation>
    </message>
    <message>
        <source>Ti&amp;me range of messages</source>
        <translation>消息时段(&amp;M)</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>比对证书(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>测试连接(&amp;T)…</translation>
    </message>
    <message>
        <source>No PBX is known here yet</source>
        <translation>此处尚无已知的 PBX</translation>
    </message>
    <message>
        <source>firmware {version}</source>
        <translation>固件 {version}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This PBX has no message channels yet</source>
        <translation>此 PBX 还没有消息渠道</translation>
    </message>
    <message>
        <source>read {time}</source>
        <translation>读取于 {time}</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>The list was written.</source>
        <translation>列表已写入。</translation>
    </message>
</context>
<context>
    <name>OnSite</name>
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
        <source>You can keep working. Anything already sent is completed even if you stop.</source>
        <translation>您可以继续工作。即使停止，已发送的也会完成。</translation>
    </message>
    <message>
        <source>Not sent; still waiting.</source>
        <translation>未发送，仍在等待。</translation>
    </message>
    <message>
        <source>Nothing was created</source>
        <translation>未创建任何渠道</translation>
    </message>
    <message>
        <source>Nothing was created on {pbx}</source>
        <translation>未在 {pbx} 上创建任何渠道</translation>
    </message>
    <message>
        <source>Created, not connected · ID {id}. {meaning}</source>
        <translation>已创建，未连接 · ID {id}。{meaning}</translation>
    </message>
    <message>
        <source>Next: give each provider its webhook URL. Until then, no messages arrive.</source>
        <translation>下一步：将 Webhook URL 告知各运营商。在此之前收不到消息。</translation>
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
        <source>Certificate to compare</source>
        <translation>证书待比对</translation>
    </message>
    <message>
        <source>&amp;Enter it again</source>
        <translation>重新输入(&amp;E)</translation>
    </message>
    <message>
        <source>Check keys</source>
        <translation>检查凭据</translation>
    </message>
    <message>
        <source>Connected · ID {id}</source>
        <translation>已连接 · ID {id}</translation>
    </message>
</context>
<context>
    <name>OnSiteCard</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
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
</context>
<context>
    <name>OpenProof</name>
    <message>
        <source>A test message was sent, {date}</source>
        <translation>已发送测试消息，{date}</translation>
    </message>
    <message>
        <source>A message arrived, {date}</source>
        <translation>已收到消息，{date}</translation>
    </message>
    <message>
        <source>Send a &amp;test…</source>
        <translation>发送测试消息(&amp;T)…</translation>
    </message>
    <message>
        <source>One message out, and one in, watched until it arrives.</source>
        <translation>发送一条、接收一条消息，并跟踪直到送达。</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Message sending &amp;rate (messages per second)</source>
        <translation>消息发送速率（条/秒）(&amp;R)</translation>
    </message>
    <message>
        <source>Close after this many &amp;days without messages</source>
        <translation>会话超时时间：无消息天数(&amp;D)</translation>
    </message>
    <message>
        <source>Used only if sessions are closed automatically.</source>
        <translation>仅在会话自动关闭时使用。</translation>
    </message>
    <message>
        <source>&amp;Text sent with files</source>
        <translation>随文件发送的文本(&amp;T)</translation>
    </message>
    <message>
        <source>Sent together with a file or picture, for phones that cannot show it.</source>
        <translation>与文件或图片一起发送，供无法显示它的手机使用。</translation>
    </message>
    <message>
        <source>Domain the provider uses to reach the PBX (webhook URL)</source>
        <translation>运营商访问 PBX 所用的域名（Webhook URL）</translation>
    </message>
    <message>
        <source>The domain name Yeastar gives the PBX (Remote Access). Right for most PBXs, including Cloud.</source>
        <translation>Yeastar 为 PBX 提供的域名（Remote Access）。适合大多数 PBX，包括云 PBX。</translation>
    </message>
    <message>
        <source>Your own domain, pointing to a public address that is forwarded to the PBX. It needs a valid certificate and must not contain an underscore.</source>
        <translation>您自己的域名，指向已转发到 PBX 的公网地址。须有有效证书，且不得含下划线。</translation>
    </message>
    <message>
        <source>PBX default</source>
        <translation>PBX 默认值</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Close automatically</source>
        <translation>自动关闭</translation>
    </message>
    <message>
        <source>&amp;Inactive sessions</source>
        <translation>不活跃的会话(&amp;I)</translation>
    </message>
    <message>
        <source>With the same sender and receiver. Whoever starts it takes over the existing conversation, with its history.</source>
        <translation>发送方与接收方相同。发起者接管现有会话及其历史记录。</translation>
    </message>
    <message>
        <source>Yeastar &amp;FQDN</source>
        <translation>Yeastar FQDN(&amp;F)</translation>
    </message>
    <message>
        <source>Stay within the provider&apos;s limit: above it, the provider drops messages.</source>
        <translation>请勿超过运营商的限额，否则消息会被丢弃。</translation>
    </message>
    <message>
        <source>Own domain (N&amp;AT)</source>
        <translation>自有域名 (NAT)(&amp;A)</translation>
    </message>
    <message>
        <source>Allow a &amp;second session</source>
        <translation>允许创建重复会话(&amp;S)</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>{key} on this page: keys, addresses and numbers find their fields.</source>
        <translation>在此页按 {key}：凭据、地址和号码会自动填入各自的字段。</translation>
    </message>
    <message>
        <source>You see what was found, and where.</source>
        <translation>您会看到找到了什么、在哪里找到。</translation>
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
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>E-mail and text files</source>
        <translation>邮件和文本文件</translation>
    </message>
    <message>
        <source>This is too long for an e-mail. Nothing was used. Copy only the part with the keys.</source>
        <translation>作为邮件内容过长。未使用任何内容。请只复制含凭据的部分。</translation>
    </message>
    <message>
        <source>Nothing for this page was found in it. Nothing was changed.</source>
        <translation>其中没有适用于此页的内容。未作任何更改。</translation>
    </message>
    <message>
        <source>Its attachment was not read. Open it and copy what is in it.</source>
        <translation>附件未被读取。请打开附件并复制其中的内容。</translation>
    </message>
    <message>
        <source>The keys in it are hidden behind dots. Reveal them in the portal and copy them again.</source>
        <translation>其中的凭据被圆点遮住。请在门户中显示后重新复制。</translation>
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
        <source>{lines} · kept for the next page</source>
        <translation>{lines} · 留给下一页</translation>
    </message>
    <message>
        <source>{lines} · saved for the Numbers page</source>
        <translation>{lines} · 留给号码页</translation>
    </message>
    <message>
        <source>{where} · check it below</source>
        <translation>{where} · 请在下方检查</translation>
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
        <source>Not used: {parts}</source>
        <translation>未使用：{parts}</translation>
    </message>
</context>
<context>
    <name>PbxChannelsModel</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>PbxChannelsTable</name>
    <message>
        <source>Channels on the PBX</source>
        <translation>PBX 上的渠道</translation>
    </message>
</context>
<context>
    <name>PbxChoice</name>
    <message>
        <source>Find a PBX</source>
        <translation>查找 PBX</translation>
    </message>
    <message>
        <source>Find a PBX by name or address</source>
        <translation>按名称或地址查找 PBX</translation>
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
    <message>
        <source>Add</source>
        <translation>添加</translation>
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
        <source>reachable now</source>
        <translation>现在可访问</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未能连接</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Client Secret is missing</source>
        <translation>缺少 Client Secret</translation>
    </message>
    <message>
        <source>certificate to compare</source>
        <translation>证书待比对</translation>
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
        <source>Ta&amp;gs…</source>
        <translation>标签(&amp;G)…</translation>
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
        <source>Lists updated</source>
        <translation>列表更新时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”.</source>
        <translation>“{before}”现名为“{name}”。</translation>
    </message>
    <message>
        <source>Tags of the PBX</source>
        <translation>PBX 的标签</translation>
    </message>
    <message>
        <source>The tags of “{name}” were changed.</source>
        <translation>已更改“{name}”的标签。</translation>
    </message>
    <message>
        <source>Remove {pbx}, its certificate, its lists and its Client Secret? Its channels are kept, here and on the PBX.</source>
        <translation>移除 {pbx} 及其证书、列表和 Client Secret？本机和该 PBX 上的渠道均会保留。</translation>
    </message>
    <message>
        <source>Connected to {name}.</source>
        <translation>已连接到 {name}。</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its Client ID {before} was replaced.</source>
        <translation>此 PBX 已在列表中：其 Client ID {before} 已被替换。</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was kept.</source>
        <translation>此 PBX 已在列表中；其登录信息保持不变。</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was replaced.</source>
        <translation>此 PBX 已在列表中：其登录信息已被替换。</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>之前的 Client ID（{ids}）的 Client Secret 已从密钥环中删除。</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>Client Secret 仅保留到您退出程序为止。</translation>
    </message>
    <message>
        <source>Its Client Secret is still in the keyring and will be deleted as soon as possible.</source>
        <translation>其 Client Secret 仍在密钥环中，会尽快删除。</translation>
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
        <source>Tags, separated by commas or spaces: they choose PBXs in Many sites</source>
        <translation>标签（以逗号或空格分隔）：用于在“多站点”中选择 PBX</translation>
    </message>
    <message>
        <source>Remove the PBX</source>
        <translation>移除 PBX</translation>
    </message>
    <message>
        <source>Connecting to {pbx}…</source>
        <translation>正在连接 {pbx}…</translation>
    </message>
</context>
<context>
    <name>PbxPage</name>
    <message>
        <source>New channel</source>
        <translation>新建渠道</translation>
    </message>
    <message>
        <source>Which PBX?</source>
        <translation>哪台 PBX？</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>You will find the Client ID and Client Secret in the PBX portal under Integrations &gt; API.</source>
        <translation>Client ID 和 Client Secret 可在 PBX 管理网页的“应用对接 &gt; 二次开发接口 (Integrations &gt; API)”中找到。</translation>
    </message>
    <message>
        <source>As in the browser, for example https://192.168.5.150:8088 or office.ras.yeastar.com</source>
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
        <source>PBXs you can reach from here come first. You can also prepare a channel without one.</source>
        <translation>从此处可访问的 PBX 排在前面。也可以不连接 PBX，先准备渠道。</translation>
    </message>
    <message>
        <source>Looking for the Client Secret in this computer&apos;s keyring…</source>
        <translation>正在本机的密钥环中查找 Client Secret…</translation>
    </message>
    <message>
        <source>With http://, anyone in this network can read the keys. Use https:// if the PBX offers it.</source>
        <translation>使用 http:// 时，此网络中的任何人都可读取凭据。如果 PBX 支持，请使用 https://。</translation>
    </message>
    <message>
        <source>{key} on this page: address, Client ID and Client Secret find their fields.</source>
        <translation>在此页按 {key}：地址、Client ID 和 Client Secret 会自动填入各自的字段。</translation>
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
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Type to search. Enter chooses, Backspace removes the last one, Escape closes.</source>
        <translation>输入即可搜索。Enter 选择，Backspace 移除最后一项，Esc 关闭。</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名称或号码</translation>
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
        <source>Not checked yet: kept as typed</source>
        <translation>尚未核对：按原样保留</translation>
    </message>
    <message>
        <source>Third-party platform</source>
        <translation>第三方平台</translation>
    </message>
    <message>
        <source>New message queue “{name}”…</source>
        <translation>新建消息队列“{name}”…</translation>
    </message>
    <message>
        <source>New message queue…</source>
        <translation>新建消息队列…</translation>
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
        <source>Nobody matches “{text}”.</source>
        <translation>没有与“{text}”匹配的项。</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter a number or name; it is looked up later.</source>
        <translation>PBX 的列表尚不可用。请输入号码或名称，稍后核对。</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter numbers or names; they are looked up later.</source>
        <translation>PBX 的列表尚不可用。请输入号码或名称，稍后核对。</translation>
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
        <translation>发往 {number} 的消息由谁接收</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>谁可以用 {number} 发消息</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>No picture</source>
        <translation>无图片</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Send no picture</source>
        <translation>不发送图片</translation>
    </message>
    <message>
        <source>Picture of the live chat</source>
        <translation>在线咨询的图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
</context>
<context>
    <name>PictureTold</name>
    <message>
        <source>The picture was not set. Choose it in the PBX portal.</source>
        <translation>图片未设置。请在 PBX 管理网页中选择。</translation>
    </message>
    <message>
        <source>The picture was not set: this PBX does not say where it belongs. Choose it in the PBX portal.</source>
        <translation>图片未设置：此 PBX 未说明图片应存放在何处。请在 PBX 管理网页中选择。</translation>
    </message>
    <message>
        <source>The picture was sent, but could not be read back. Look at the chat on the website.</source>
        <translation>图片已发送，但无法回读确认。请在网站上查看聊天窗口。</translation>
    </message>
    <message>
        <source>The live chat has its picture: read back from the PBX.</source>
        <translation>在线咨询已有图片：已从 PBX 回读确认。</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
</context>
<context>
    <name>PlanProgress</name>
    <message>
        <source>Applying the plan: {done} of {all}, about {seconds} s left</source>
        <translation>正在应用计划：{done}/{all}，约剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>Comparing: {done} of {all}, about {seconds} s left</source>
        <translation>正在比较：{done}/{all}，约剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Create {create} and change {change}</source>
        <translation>创建 {create} 个，更改 {change} 个</translation>
    </message>
    <message>
        <source>Create {create}</source>
        <translation>创建 {create} 个</translation>
    </message>
    <message>
        <source>Change {change}</source>
        <translation>更改 {change} 个</translation>
    </message>
    <message>
        <source>Done {when}: {what}.</source>
        <translation>完成于 {when}：{what}。</translation>
    </message>
    <message>
        <source>Checked {when}: {what}. Nothing has been changed yet.</source>
        <translation>检查于 {when}：{what}。尚未作任何更改。</translation>
    </message>
    <message>
        <source>Checked {when}: nothing to create or change.</source>
        <translation>检查于 {when}：没有要创建或更改的内容。</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Open a plan: channel files, and one list of sites</source>
        <translation>打开计划：渠道文件，以及一份站点列表</translation>
    </message>
    <message>
        <source>Channel files and lists of sites</source>
        <translation>渠道文件和站点列表</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Sites and channels of the plan</source>
        <translation>计划的站点和渠道</translation>
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
    <name>PreviewTable</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Prove that it works</source>
        <translation>验证是否正常工作</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>复制给技术支持</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Send 1 test message</source>
        <translation>发送 1 条测试消息</translation>
    </message>
    <message>
        <source>{name} on {pbx}. What is proven here is noted on the hand-over sheet.</source>
        <translation>{pbx} 上的 {name}。此处验证的结果会写入交接单。</translation>
    </message>
    <message>
        <source>Send another</source>
        <translation>再发一条</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>&amp;Use it here</source>
        <translation>在此使用(&amp;U)</translation>
    </message>
    <message>
        <source>{site}: no one on this PBX has that name. Did you mean “{name}”?</source>
        <translation>{site}：此 PBX 上没有此名称；是否指“{name}”？</translation>
    </message>
    <message>
        <source>Use {name} here</source>
        <translation>在此使用 {name}</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions about these lines</source>
        <translation>关于这些行的问题</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Message queue “{name}”</source>
        <translation>消息队列“{name}”</translation>
    </message>
    <message>
        <source>New message queue</source>
        <translation>新建消息队列</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用它(&amp;U)</translation>
    </message>
    <message>
        <source>Who takes a conversation?</source>
        <translation>由谁接管会话？</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Type a name or number. Extensions only.</source>
        <translation>输入名称或号码。仅限分机。</translation>
    </message>
    <message>
        <source>Find members</source>
        <translation>查找成员</translation>
    </message>
    <message>
        <source>Created on {pbx} right away.</source>
        <translation>立即在 {pbx} 上创建。</translation>
    </message>
    <message>
        <source>Without members, no one sees the messages.</source>
        <translation>没有成员就没有人能看到消息。</translation>
    </message>
    <message>
        <source>There is already a queue with this name.</source>
        <translation>已有同名队列。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save queue</source>
        <translation>保存队列(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;reate queue</source>
        <translation>创建队列(&amp;R)</translation>
    </message>
    <message>
        <source>Give the queue a name.</source>
        <translation>请为队列命名。</translation>
    </message>
    <message>
        <source>Sending, and reading back…</source>
        <translation>正在发送并回读…</translation>
    </message>
    <message>
        <source>Queue {name} is on the PBX.</source>
        <translation>队列 {name} 已在 PBX 上。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QueuesDialog</name>
    <message>
        <source>Message queues of {pbx}</source>
        <translation>{pbx} 的消息队列</translation>
    </message>
    <message>
        <source>Message queues</source>
        <translation>消息队列</translation>
    </message>
    <message>
        <source>&amp;New message queue…</source>
        <translation>新建消息队列(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit members…</source>
        <translation>编辑成员(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>正在读取列表…</translation>
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
        <source>The final digits are enough: …50 to 99 gives 50 numbers.</source>
        <translation>只需输入末尾几位：…50 到 99 即 50 个号码。</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>请选择目的地</translation>
    </message>
    <message>
        <source>&amp;Messages go to</source>
        <translation>消息发往(&amp;M)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>ReceivingProof</name>
    <message>
        <source>Receiving</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Answer the test message, or from any mobile text</source>
        <translation>回复测试消息，或用任意手机发送</translation>
    </message>
    <message>
        <source>to {number}</source>
        <translation>到 {number}</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>正在监测</translation>
    </message>
    <message>
        <source>Waiting for {code}. Received by {pbx} so far: {total}</source>
        <translation>正在等待 {code}。{pbx} 目前已收到：{total}</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>A message arrived on {pbx}</source>
        <translation>{pbx} 已收到一条消息</translation>
    </message>
    <message>
        <source>Nothing after 3 min</source>
        <translation>3 分钟后仍未收到</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>{provider} has it: “{code}”</source>
        <translation>{provider} 已收到：“{code}”</translation>
    </message>
    <message>
        <source>{provider} has not received it either: wrong number, or it cannot take SMS</source>
        <translation>{provider} 也未收到：号码有误，或该号码不能接收短信</translation>
    </message>
    <message>
        <source>A Messaging Service at {provider} decides for these numbers: set the webhook</source>
        <translation>这些号码由 {provider} 的 Messaging Service 决定：请设置 Webhook</translation>
    </message>
    <message>
        <source>The webhook at {provider} is this channel&apos;s</source>
        <translation>{provider} 的 Webhook 就是此渠道的</translation>
    </message>
    <message>
        <source>The certificate is in order, valid until {date}</source>
        <translation>证书正确，有效期至 {date}</translation>
    </message>
    <message>
        <source>The certificate is in order</source>
        <translation>证书正确</translation>
    </message>
    <message>
        <source>Providers do not trust the certificate of the webhook URL: no messages get through</source>
        <translation>运营商不信任 Webhook URL 的证书：任何消息都无法送达</translation>
    </message>
    <message>
        <source>Nothing answers at the webhook URL from here</source>
        <translation>从此处访问 Webhook URL 没有应答</translation>
    </message>
    <message>
        <source>Is the PBX reachable from outside?</source>
        <translation>能否从外部访问 PBX？</translation>
    </message>
    <message>
        <source>This cannot be seen from this network. Open the webhook URL on a mobile with Wi-Fi off: any page, even “404”, means yes; a certificate warning or a time-out means that the FQDN or the firewall needs attention.</source>
        <translation>从此网络无法看出。请在手机上关闭 Wi-Fi 后打开 Webhook URL：能打开任何页面（包括“404”）即为可以；出现证书警告或超时，则问题在 FQDN 或防火墙。</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>不提供(&amp;L)</translation>
    </message>
    <message>
        <source>Here the file asks for a key of another channel or PBX ({reference}). It is not given out.</source>
        <translation>此文件在这里索取另一渠道或 PBX 的密钥（{reference}）。不会提供。</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to the PBX that you choose, which uses it at {host}.</source>
        <translation>此文件向本机索取 {reference}。它会发送到您选择的 PBX，并由其用于 {host}。</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to {pbx}, which uses it at {host}.</source>
        <translation>此文件向本机索取 {reference}。它会发送到 {pbx}，并由其用于 {host}。</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>获取(&amp;F)</translation>
    </message>
    <message>
        <source>Fetched from this computer.</source>
        <translation>已从本机获取。</translation>
    </message>
</context>
<context>
    <name>RefusalBand</name>
    <message>
        <source>What the PBX said</source>
        <translation>PBX 的原话</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
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
    <name>RefusedNote</name>
    <message>
        <source>Show that channel</source>
        <translation>显示该渠道</translation>
    </message>
    <message>
        <source>Remove line {line}</source>
        <translation>移除第 {line} 行</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>The certificate was renewed</source>
        <translation>证书已更新</translation>
    </message>
    <message>
        <source>Ask the PBX administrator for the fingerprint of the new certificate and compare all of it. Then type its last {count} characters as the administrator sees them.</source>
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
        <source>These are not its last characters. Do not trust it.</source>
        <translation>这不是它的最后几个字符：请不要信任。</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Creating the channel</source>
        <translation>正在创建渠道</translation>
    </message>
    <message>
        <source>This usually takes two or three seconds.</source>
        <translation>通常需要两三秒。</translation>
    </message>
    <message>
        <source>Channel created. Next, tell {provider}.</source>
        <translation>渠道已创建。接下来请通知 {provider}。</translation>
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
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>如果关闭此窗口，程序会在 PBX 上查明结果，并在起始页告知您。</translation>
    </message>
    <message>
        <source>This channel is being created. You can open another one as soon as the result is known.</source>
        <translation>正在创建此渠道。得知结果后即可打开其他渠道。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>No clear answer came back. Nothing is sent again until this is clear.</source>
        <translation>未收到明确答复。查明之前不会再次发送。</translation>
    </message>
    <message>
        <source>It is not clear whether the channel was created</source>
        <translation>不清楚渠道是否已创建</translation>
    </message>
    <message>
        <source>Nothing was created on the PBX.</source>
        <translation>PBX 上未创建任何内容。</translation>
    </message>
    <message>
        <source>Finding out what happened</source>
        <translation>正在查明发生了什么</translation>
    </message>
    <message>
        <source>The channel was not created</source>
        <translation>渠道未创建</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Your channel has not been created yet. Your entries are kept.</source>
        <translation>您的渠道尚未创建。您填写的内容已保留。</translation>
    </message>
    <message>
        <source>The channel “{name}” has not been created yet. Your entries are kept.</source>
        <translation>渠道“{name}”尚未创建。您填写的内容已保留。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The request as JSON, secrets masked</source>
        <translation>JSON 格式的请求，机密已隐藏</translation>
    </message>
    <message>
        <source>Cop&amp;y as JSON</source>
        <translation>复制为 JSON(&amp;Y)</translation>
    </message>
    <message>
        <source>Check and create</source>
        <translation>核对并创建</translation>
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
        <source>PBX defaults</source>
        <translation>PBX 默认值</translation>
    </message>
    <message>
        <source>Channel {id} already exists; Create would create another one.</source>
        <translation>渠道 {id} 已存在；“创建”会再建一个。</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit; you can still create the channel.</source>
        <translation>您填写的内容仅保留到您退出程序为止；您仍可创建渠道。</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit; you can still create the channel.</source>
        <translation>凭据仅保留到您退出程序为止；您仍可创建渠道。</translation>
    </message>
    <message>
        <source>Ready. Press Create.</source>
        <translation>已就绪。请点击“创建”。</translation>
    </message>
    <message>
        <source>Hide &amp;JSON</source>
        <translation>隐藏 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>{kind} through {provider}</source>
        <translation>{kind}（{provider}）</translation>
    </message>
    <message>
        <source>Webhook through the Yeastar FQDN</source>
        <translation>Webhook 通过 Yeastar FQDN</translation>
    </message>
    <message>
        <source>Webhook through your own domain (NAT)</source>
        <translation>Webhook 通过自有域名 (NAT)</translation>
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
        <source>a second session is allowed</source>
        <translation>允许重复会话</translation>
    </message>
    <message>
        <source>text with files: “{text}”</source>
        <translation>随文件发送的文本：“{text}”</translation>
    </message>
    <message>
        <source>The keys look right</source>
        <translation>凭据看起来正确</translation>
    </message>
    <message>
        <source>{pbx} refused the login.</source>
        <translation>{pbx} 拒绝了登录。</translation>
    </message>
    <message>
        <source>The Client Secret of {pbx} is missing.</source>
        <translation>缺少 {pbx} 的 Client Secret。</translation>
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
        <translation>请将渠道设为待创建。您到达现场后，起始页会提示创建它。</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Secrets and the token appear as variables, never as values.</source>
        <translation>机密和 Access Token 以变量表示，绝不显示其值。</translation>
    </message>
    <message>
        <source>Keys are never shown or copied in plain text.</source>
        <translation>凭据绝不以明文显示或复制。</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>正在从本机的密钥环读取凭据…</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <translation>正在读取号码…</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>RouteDelegate</name>
    <message>
        <source>Line {row}, {column}</source>
        <translation>第 {row} 行，{column}</translation>
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
        <source>&amp;Fetch…</source>
        <translation>获取(&amp;F)…</translation>
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
        <source>Copying the lines…</source>
        <translation>正在复制行…</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>正在读取剪贴板…</translation>
    </message>
</context>
<context>
    <name>RoutingEditing</name>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>You can move lines while all are shown in their original order (Ctrl+0).</source>
        <translation>仅当按原有顺序显示所有行时才能移动行 (Ctrl+0)。</translation>
    </message>
    <message>
        <source>Choose the country of the national numbers above; only numbers with a + are reformatted.</source>
        <translation>请在上方选择本国格式号码的国家/地区；只有带 + 的号码会转换格式。</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it, then fill down.</source>
        <translation>请选中要复制的单元格及其下方的单元格，然后向下填充。</translation>
    </message>
    <message>
        <source>Changing lines…</source>
        <translation>正在更改各行…</translation>
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
        <translation>谁可以用它发消息</translation>
    </message>
    <message>
        <source>Edit line {line}</source>
        <translation>编辑第 {line} 行</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
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
        <translation>哪些公共主页，谁接收其消息？</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>正在检查各行…</translation>
    </message>
    <message>
        <source>From the PBX: {lists}.</source>
        <translation>来自 PBX：{lists}。</translation>
    </message>
    <message>
        <source>As seen on {date}: {lists}.</source>
        <translation>{date} 获取：{lists}。</translation>
    </message>
    <message>
        <source>Not connected to the PBX yet: enter numbers or names; they are looked up later. Queues here are message queues, not call queues.</source>
        <translation>尚未连接 PBX：请输入号码或名称，稍后核对。此处的队列是消息队列，而不是呼叫队列。</translation>
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
        <source>Country of national numbers</source>
        <translation>本国格式号码的国家/地区</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Go to line {row}</source>
        <translation>转到第 {row} 行</translation>
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
        <source>Checking the lines…</source>
        <translation>正在检查各行…</translation>
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
        <source>Fetch them</source>
        <translation>获取号码</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Finding the lines…</source>
        <translation>正在查找行…</translation>
    </message>
    <message>
        <source>Sorting the lines…</source>
        <translation>正在对行进行排序…</translation>
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
        <source>&amp;Fetch from {provider}…</source>
        <translation>从 {provider} 获取(&amp;F)…</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>No line has a problem.</source>
        <translation>所有行均无问题。</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Kept only until you quit</source>
        <translation>仅保留到您退出程序为止</translation>
    </message>
    <message>
        <source>Demo: nothing is stored</source>
        <translation>演示：不保存任何内容</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>输入时自动保存</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show or hide the value</source>
        <translation>显示或隐藏该值</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation>显示 {field}</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>“{name}” cannot be shown: its PBX, {pbx}, is not known on this computer. Add it under PBXs.</source>
        <translation>无法显示“{name}”：本机上没有它的 PBX（{pbx}）。请在“PBX”中添加。</translation>
    </message>
    <message>
        <source>“{name}” is not among the channels that {pbx} lists.</source>
        <translation>{pbx} 列出的渠道中没有“{name}”。</translation>
    </message>
    <message>
        <source>{pbx} has more than one channel named “{name}”. Find the right one by its number.</source>
        <translation>{pbx} 上有多个名为“{name}”的渠道。请按号码找到正确的那个。</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
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
    <name>SendingProof</name>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>Your mobile, with country code</source>
        <translation>您的手机号，含国家代码</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Text: “{text}” It is charged as one message.</source>
        <translation>文本：“{text}” 按一条消息计费。</translation>
    </message>
    <message>
        <source>Meta lets you answer only within 24 hours after the customer wrote: text {code} first.</source>
        <translation>Meta 只允许在客户发来消息后 24 小时内回复：请先用手机发送 {code}。</translation>
    </message>
    <message>
        <source>Test {code} from {name}.</source>
        <translation>来自 {name} 的测试 {code}。</translation>
    </message>
    <message>
        <source>This channel has no number to send from.</source>
        <translation>此渠道没有可用于发送的号码。</translation>
    </message>
    <message>
        <source>Enter the number of your mobile, with + and country code. Nothing was sent.</source>
        <translation>请输入您的手机号码，含 + 和国家代码。未发送任何内容。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>{pbx} accepted it</source>
        <translation>{pbx} 已接受</translation>
    </message>
    <message>
        <source>Handed to {provider}</source>
        <translation>已交给 {provider}</translation>
    </message>
    <message>
        <source>Not clear whether it was sent. Looking in the session.</source>
        <translation>不清楚是否已发送。正在会话中查找。</translation>
    </message>
    <message>
        <source>{provider} refused it</source>
        <translation>{provider} 已拒绝</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Look at the mobile. It is not sent again by itself.</source>
        <translation>请查看手机。程序不会自动重新发送。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Delivered, says {provider}</source>
        <translation>{provider} 称已送达</translation>
    </message>
    <message>
        <source>Not delivered, says {provider} (error {number})</source>
        <translation>{provider} 称未送达（错误 {number}）</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>{provider} reports no more than this: look at the mobile.</source>
        <translation>{provider} 不再提供更多信息：请查看手机。</translation>
    </message>
</context>
<context>
    <name>SetWebhook</name>
    <message>
        <source>Set it at {provider}…</source>
        <translation>在 {provider} 设置…</translation>
    </message>
    <message>
        <source>You first see what is set now and what else it touches.</source>
        <translation>您会先看到当前的设置，以及还会影响哪些内容。</translation>
    </message>
    <message>
        <source>Set, read back {time}.</source>
        <translation>已设置，{time} 回读。</translation>
    </message>
    <message>
        <source>Not set everywhere; look again.</source>
        <translation>未全部设置；请重新查看。</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Save hand-over sheets</source>
        <translation>保存交接单</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>交接单</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>PBXs</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>&amp;Another PBX…</source>
        <translation>其他 PBX(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>SitesExport</name>
    <message>
        <source>PBXs as a list of sites, without secrets</source>
        <translation>将 PBX 导出为站点列表，不含机密</translation>
    </message>
    <message>
        <source>List of sites</source>
        <translation>站点列表</translation>
    </message>
    <message>
        <source>Left out, because their addresses cannot be used: {names}.</source>
        <translation>已略去，因为其地址无法使用：{names}。</translation>
    </message>
    <message>
        <source>Without a certificate, because it is in doubt here; test these first: {names}.</source>
        <translation>未写入证书，因为本机无法确认；请先测试：{names}。</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Include hidden rows</source>
        <translation>包括隐藏的行</translation>
    </message>
    <message>
        <source>Include rows that are struck through</source>
        <translation>包括带删除线的行</translation>
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
        <source>Go back to this step; your entries are kept.</source>
        <translation>返回此步骤；您填写的内容会保留。</translation>
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
    <name>TagChoice</name>
    <message>
        <source>Sites with this tag</source>
        <translation>带有此标签的站点</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>所有站点</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>标签：{tag}</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
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
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Message templates</source>
        <translation>消息模板</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>正在读取模板…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>No templates yet. They are fetched in the PBX portal.</source>
        <translation>尚无模板。请在 PBX 管理网页中获取。</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>{name}, {section}, needs {needs}, {place} of {count}</source>
        <translation>{name}，{section}，需要 {needs}，第 {place} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>{name}, {section}, {needs}, {place} of {count}</source>
        <translation>{name}，{section}，{needs}，第 {place} 个，共 {count} 个</translation>
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
        <source>No account, no keys</source>
        <translation>无需账户和凭据</translation>
    </message>
    <message>
        <source>Needs firmware {version}</source>
        <translation>需要固件 {version}</translation>
    </message>
</context>
<context>
    <name>TimeRangeChips</name>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
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
    <name>ToldLine</name>
    <message>
        <source>Line {row}: {text}</source>
        <translation>第 {row} 行：{text}</translation>
    </message>
    <message>
        <source>“{text}” was not used: it matches nobody, or more than one.</source>
        <translation>未使用“{text}”：无匹配项，或匹配不止一项。</translation>
    </message>
    <message>
        <source>“{before}” was changed to {after}. Press Ctrl+Z to undo.</source>
        <translation>“{before}”已改为 {after}。按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>TrustAtHome</name>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>未连接。未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Close again to quit anyway.</source>
        <translation>如仍要退出，请再次关闭。</translation>
    </message>
    <message>
        <source>It is kept while this program runs, and saving is tried again.</source>
        <translation>程序运行期间会保留，并会再次尝试保存。</translation>
    </message>
    <message>
        <source>What you typed could not be saved.</source>
        <translation>您输入的内容无法保存。</translation>
    </message>
    <message>
        <source>What you typed for “{name}” could not be saved.</source>
        <translation>您为“{name}”输入的内容无法保存。</translation>
    </message>
    <message>
        <source>It is lost when this program ends.</source>
        <translation>程序结束后会丢失。</translation>
    </message>
    <message>
        <source>A copy without its keys was saved as {file}; import it once there is space on the disk.</source>
        <translation>不含凭据的副本已保存为 {file}；磁盘有空间后请导入。</translation>
    </message>
    <message>
        <source>The numbers from its e-mail are in the text file next to it.</source>
        <translation>邮件里的号码保存在旁边的文本文件中。</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
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
    <name>WebhookDialog</name>
    <message>
        <source>Set the webhook at {provider}</source>
        <translation>在 {provider} 设置 Webhook</translation>
    </message>
    <message>
        <source>The old addresses are kept on this computer.</source>
        <translation>旧地址保存在本机上。</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>完成此项后停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>发送测试消息…</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Asking {provider} what is set now…</source>
        <translation>正在询问 {provider} 当前的设置…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Put back {count}</source>
        <translation>恢复 {count} 处</translation>
    </message>
    <message>
        <source>Setting, and reading again…</source>
        <translation>正在设置并重新读取…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Put back {count}…</source>
        <translation>恢复 {count} 处…</translation>
    </message>
    <message>
        <source>Look again, {count} left</source>
        <translation>重新查看，还剩 {count} 个</translation>
    </message>
    <message>
        <source>Set it again for {count}</source>
        <translation>为 {count} 个重新设置</translation>
    </message>
</context>
<context>
    <name>WebhookPlan</name>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>设置后</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>可恢复</translation>
    </message>
    <message>
        <source>What is set, and what will be</source>
        <translation>当前设置与将要设置的内容</translation>
    </message>
    <message>
        <source>New address for messages</source>
        <translation>接收消息的新地址</translation>
    </message>
    <message>
        <source>Copy the new address</source>
        <translation>复制新地址</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 个</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>WebhookQuestion</name>
    <message>
        <source>No, leave it</source>
        <translation>否，保持不变</translation>
    </message>
</context>
<context>
    <name>WebhookResult</name>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>已回读</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was read afterwards</source>
        <translation>之后读取的内容</translation>
    </message>
    <message>
        <source>Open {portal}</source>
        <translation>打开 {portal}</translation>
    </message>
    <message>
        <source>Copy what {provider} said</source>
        <translation>复制 {provider} 的答复</translation>
    </message>
</context>
<context>
    <name>WebhookView</name>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook URL</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>验证令牌</translation>
    </message>
    <message>
        <source>Paste it in the provider&apos;s portal as the address for messages.</source>
        <translation>请将它粘贴到运营商门户，作为接收消息的地址。</translation>
    </message>
    <message>
        <source>For providers that ask for one together with the webhook URL, such as Meta.</source>
        <translation>适用于除 Webhook URL 外还要求验证令牌的运营商，例如 Meta。</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Reading the webhook URL from the PBX…</source>
        <translation>正在从 PBX 读取 Webhook URL…</translation>
    </message>
    <message>
        <source>The PBX gave no webhook URL.</source>
        <translation>PBX 未返回 Webhook URL。</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>渠道已存在，但无法读取其 Webhook URL。</translation>
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
    <message>
        <source>Open {portal}</source>
        <translation>打开 {portal}</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>What is set there now could not be read, so nothing can be set from here. Try again, or copy the new address and paste it in the portal of {provider} yourself.</source>
        <translation>无法读取那里当前的设置，因此无法从此处进行设置。请重试，或复制新地址并自行粘贴到 {provider} 的门户中。</translation>
    </message>
    <message>
        <source>Not in this account: {numbers}</source>
        <translation>不在此账户中：{numbers}</translation>
    </message>
    <message>
        <source>A new profile “{name}”. The others stay as they are.</source>
        <translation>新建 profile“{name}”。其他号码保持不变。</translation>
    </message>
    <message>
        <source>Change “{name}” for all {count}</source>
        <translation>为全部 {count} 个号码更改“{name}”</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>可恢复</translation>
    </message>
    <message>
        <source>Cannot be put back</source>
        <translation>不可恢复</translation>
    </message>
    <message>
        <source>Messages to the other numbers would go to {pbx}, too: {numbers}</source>
        <translation>其他号码的消息也会发到 {pbx}：{numbers}</translation>
    </message>
    <message>
        <source>There is one address for all pages of the app “{name}”. Messages to its other pages, which are not known here, would go to {pbx}, too.</source>
        <translation>应用“{name}”的所有公共主页共用一个地址。其他公共主页（此处未知）的消息也会发到 {pbx}。</translation>
    </message>
    <message>
        <source>This is the webhook URL of the channel with the ID {id} on {pbx}.</source>
        <translation>这是 {pbx} 上 ID 为 {id} 的渠道的 Webhook URL。</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>Its numbers decide</source>
        <translation>由其号码决定</translation>
    </message>
    <message>
        <source>The service decides</source>
        <translation>由服务决定</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新地址</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No: the old one cannot be read</source>
        <translation>否：无法读取旧地址</translation>
    </message>
    <message>
        <source>No: its verify token cannot be read</source>
        <translation>否：无法读取其验证令牌</translation>
    </message>
    <message>
        <source>{provider} does not say</source>
        <translation>{provider} 未提供</translation>
    </message>
    <message>
        <source>The new address</source>
        <translation>新地址</translation>
    </message>
    <message>
        <source>Nothing set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Nothing to set</source>
        <translation>没有需要设置的</translation>
    </message>
    <message>
        <source>Change all {count} numbers</source>
        <translation>更改全部 {count} 个号码</translation>
    </message>
    <message>
        <source>{what}, for good</source>
        <translation>{what}，不可恢复</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>Still as before</source>
        <translation>仍与之前相同</translation>
    </message>
    <message>
        <source>Still the new address</source>
        <translation>仍是新地址</translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation>已被他人更改</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>仅部分完成</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>另一个地址</translation>
    </message>
    <message>
        <source>Set for {good} of {count}</source>
        <translation>已设置 {good}/{count}</translation>
    </message>
    <message>
        <source>Put back for {good} of {count}</source>
        <translation>已恢复 {good}/{count}</translation>
    </message>
    <message>
        <source>{good} of {count} read back.</source>
        <translation>已回读 {good}/{count}。</translation>
    </message>
    <message>
        <source>{provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>{provider} 不允许回读。第一条消息会显示是否有效。</translation>
    </message>
    <message>
        <source>Each was read again at {provider} after the change.</source>
        <translation>更改后均已在 {provider} 重新读取确认。</translation>
    </message>
    <message>
        <source>Meta called {pbx} at once and got the right answer: it is reachable from outside.</source>
        <translation>Meta 立即访问了 {pbx} 并得到正确应答：可以从外部访问。</translation>
    </message>
    <message>
        <source>{provider} reported success, but the new address is still set.</source>
        <translation>{provider} 报告成功，但设置的仍是新地址。</translation>
    </message>
    <message>
        <source>{good} of {count} set. Missing: {numbers}</source>
        <translation>已设置 {good}/{count}。未设置：{numbers}</translation>
    </message>
</context>
<context>
    <name>WebsiteCode</name>
    <message>
        <source>Code for the website</source>
        <translation>网站代码</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>打开网站(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;E-mail code and instructions to</source>
        <translation>将代码和说明通过邮件发送到(&amp;E)</translation>
    </message>
    <message>
        <source>Copy the code for the website</source>
        <translation>复制网站代码</translation>
    </message>
    <message>
        <source>E-&amp;mail it…</source>
        <translation>通过邮件发送(&amp;M)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>保存为文件(&amp;V)…</translation>
    </message>
    <message>
        <source>{pbx} sends the e-mail, in its own words. The code contains no secret.</source>
        <translation>邮件由 {pbx} 发送，内容由 PBX 拟定。代码中没有机密。</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{pbx} 上的 {name}</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>The code was saved.</source>
        <translation>代码已保存。</translation>
    </message>
    <message>
        <source>&amp;Send the e-mail</source>
        <translation>发送邮件(&amp;S)</translation>
    </message>
    <message>
        <source>Type the address first.</source>
        <translation>请先输入邮件地址。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>{pbx} accepted the e-mail to {address}.</source>
        <translation>{pbx} 已接受发往 {address} 的邮件。</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>New channel</source>
        <translation>新建渠道</translation>
    </message>
    <message>
        <source>{step}: {question}</source>
        <translation>{step}：{question}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>This is the built-in demo PBX: try everything, nothing here reaches a real PBX.</source>
        <translation>这是内置的演示 PBX：可随意尝试，任何操作都不会影响真实的 PBX。</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Known PBXs</source>
        <translation>已知的 PBX</translation>
    </message>
    <message>
        <source>Another PBX…</source>
        <translation>其他 PBX…</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
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
        <translation>Facebook 公共主页的 Messenger 会话。</translation>
    </message>
    <message>
        <source>Page ID</source>
        <translation>公共主页 ID</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>API Key</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>API Address for Verifying Authentication</source>
        <translation>身份验证 API 地址</translation>
    </message>
    <message>
        <source>API Address for Sending Messages</source>
        <translation>消息发送 API 地址</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation.</source>
        <translation>运营商 API 文档中的 https:// 地址。</translation>
    </message>
    <message>
        <source>Access Key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>Secret Key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Access Token</translation>
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
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation>Public Key</translation>
    </message>
    <message>
        <source>Telnyx portal, Keys &amp; Credentials: the account&apos;s public key.</source>
        <translation>Telnyx 门户，Keys &amp; Credentials：账户的 Public Key。</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Phone Number ID</source>
        <translation>Phone Number ID</translation>
    </message>
    <message>
        <source>WhatsApp Business Account ID</source>
        <translation>WhatsApp Business Account ID</translation>
    </message>
    <message>
        <source>Page Name</source>
        <translation>Page Name</translation>
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
        <source>8 letters and digits</source>
        <translation>8 个字母和数字</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 个字母和数字</translation>
    </message>
    <message>
        <source>Type the domain of the website that gets the code, for example www.example.com.</source>
        <translation>请输入将放置代码的网站域名，例如 www.example.com。</translation>
    </message>
    <message>
        <source>A change to “{name}” is already under way, or its outcome is not known yet. Nothing was sent.</source>
        <translation>“{name}”正在更改中，或其结果尚不明确。未发送任何内容。</translation>
    </message>
    <message>
        <source>“{name}” was changed as intended: read back from {pbx}.</source>
        <translation>“{name}”已按预期更改：已从 {pbx} 回读确认。</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is already as intended. Nothing was sent.</source>
        <translation>{pbx} 上的“{name}”已符合预期。未发送任何内容。</translation>
    </message>
    <message>
        <source>“{name}” was not changed: {pbx} still has it as it was before.</source>
        <translation>“{name}”未更改：{pbx} 上仍是原来的值。</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was changed: {pbx} could not be read.</source>
        <translation>无法确定“{name}”是否已更改：无法读取 {pbx}。</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”; it could not be read back.</source>
        <translation>{pbx} 已接受对“{name}”的更改，但无法回读。</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”, but not everything is as intended.</source>
        <translation>{pbx} 已接受对“{name}”的更改，但未全部达到预期。</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is as intended; whether the keys arrived cannot be checked.</source>
        <translation>{pbx} 上的“{name}”已符合预期；无法检查凭据是否已送达。</translation>
    </message>
    <message>
        <source>Watch its connection to the provider: if it is lost, type the keys again.</source>
        <translation>请留意它与运营商的连接：如果断开，请重新输入凭据。</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was deleted: {pbx} could not be read.</source>
        <translation>无法确定“{name}”是否已删除：无法读取 {pbx}。</translation>
    </message>
    <message>
        <source>The change to “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>对“{name}”的更改已发送到 {pbx}，但未收到明确答复。</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}” as it was before; it may yet carry out the change.</source>
        <translation>{pbx} 上的“{name}”目前仍是原来的值；它仍可能执行该更改。</translation>
    </message>
    <message>
        <source>The deletion of “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>对“{name}”的删除已发送到 {pbx}，但未收到明确答复。</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}”; it may yet carry out the deletion.</source>
        <translation>{pbx} 上目前仍有“{name}”；它仍可能执行该删除。</translation>
    </message>
    <message>
        <source>The name is missing; it says which channel is meant.</source>
        <translation>缺少名称：名称用于指明是哪个渠道。</translation>
    </message>
    <message>
        <source>The rows above the column names were left out: lines {lines}.</source>
        <translation>列名上方的行已忽略：第 {lines} 行。</translation>
    </message>
    <message>
        <source>The list of sites must be a list in square brackets, one object per site.</source>
        <translation>站点列表必须是方括号中的列表，每个站点一个对象。</translation>
    </message>
    <message>
        <source>This PBX is in another row, too: {lines}.</source>
        <translation>此 PBX 也出现在其他行：{lines}。</translation>
    </message>
    <message>
        <source>This name is in another row, too: {lines}.</source>
        <translation>此名称也出现在其他行：{lines}。</translation>
    </message>
    <message>
        <source>This cell has {count} characters; at most {limit} are allowed.</source>
        <translation>此单元格有 {count} 个字符；最多 {limit} 个。</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a list of sites: write env:NAME or keyring:SERVICE/USER.</source>
        <translation>站点列表中不写 Client Secret：请填写 env:NAME 或 keyring:SERVICE/USER。</translation>
    </message>
    <message>
        <source>This cell is struck through. Clear it, or delete the row.</source>
        <translation>此单元格带删除线。请清空单元格，或删除该行。</translation>
    </message>
    <message>
        <source>“{value}” is not one of: present, absent, leave.</source>
        <translation>“{value}”不是以下任何一个：present、absent、leave。</translation>
    </message>
    <message>
        <source>A channel connects the PBX to one account at one provider.</source>
        <translation>一个渠道把 PBX 与某运营商的一个账户连接起来。</translation>
    </message>
    <message>
        <source>Yes. Everything can be reached with the keyboard; results, errors and changes are announced. Colours meet the contrast of WCAG 2.2 AA, the system&apos;s high-contrast theme is followed, nothing is shown by colour alone, and nothing has a time limit.</source>
        <translation>能。所有功能均可用键盘操作；结果、错误和更改都会播报。颜色符合 WCAG 2.2 AA 的对比度要求，并遵循系统的高对比度主题；没有任何信息仅靠颜色表达，也没有任何时间限制。</translation>
    </message>
    <message>
        <source>There are several values in this field.</source>
        <translation>此字段中有多个值。</translation>
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
        <source>This looks like the {label}.</source>
        <translation>这看起来是 {label}。</translation>
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
        <source>Swap the two</source>
        <translation>互换两者</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>移到那里</translation>
    </message>
    <message>
        <source>There is no phone number in “{value}”.</source>
        <translation>“{value}”中没有电话号码。</translation>
    </message>
    <message>
        <source>A number with + has 7 to 15 digits; “{value}” has {count}.</source>
        <translation>带 + 的号码有 7 到 15 位数字；“{value}”有 {count} 位。</translation>
    </message>
    <message>
        <source>“{value}” has too many or too few digits for a phone number.</source>
        <translation>“{value}”的位数对电话号码来说过多或过少。</translation>
    </message>
    <message>
        <source>Which country is “{value}” from?</source>
        <translation>“{value}”是哪个国家/地区的号码？</translation>
    </message>
    <message>
        <source>Has “{value}” lost its +, or is it a national number?</source>
        <translation>“{value}”是丢失了 +，还是一个本国格式号码？</translation>
    </message>
    <message>
        <source>Is “{value}” a range, a number with an extension, or one number?</source>
        <translation>“{value}”是号码段、带分机的号码，还是一个号码？</translation>
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
        <source>The cell shows a + or digits that its number does not have (format “{format}”). Is “{value}” right?</source>
        <translation>单元格显示了其数值所没有的 + 或数字（格式“{format}”）。“{value}”正确吗？</translation>
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
        <source>There are angle brackets around this value.</source>
        <translation>该值带有尖括号。</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>合并各行</translation>
    </message>
    <message>
        <source>There are quotation marks around this value.</source>
        <translation>该值带有引号。</translation>
    </message>
    <message>
        <source>Use the address inside</source>
        <translation>使用其中的地址</translation>
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
        <translation>PBX 上没有名为“{value}”的部门。</translation>
    </message>
    <message>
        <source>The PBX has no extension, extension group or organization called “{value}”.</source>
        <translation>PBX 上没有名为“{value}”的分机、分机组或部门。</translation>
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
        <translation>“{value}”在 PBX 上是部门；请选择该类型。</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx}, but no clear answer came back. It may or may not have been created.</source>
        <translation>“{name}”已发送到 {pbx}，但未收到明确答复。渠道可能已创建，也可能没有。</translation>
    </message>
    <message>
        <source>The channel file was not written: {reason}.</source>
        <translation>未能写入渠道文件：{reason}。</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is this the first number of a range?</source>
        <translation>“{value}”及另外 {more} 个：这是号码段的第一个号码吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>“{value}”及另外 {more} 个：有两列号码。哪一列属于该渠道？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns name different people. Who gets the messages?</source>
        <translation>“{value}”及另外 {more} 个：两列写的是不同的人。消息发给谁？</translation>
    </message>
    <message>
        <source>“{value}”: is this the first number of a range?</source>
        <translation>“{value}”：这是号码段的第一个号码吗？</translation>
    </message>
    <message>
        <source>“{value}”: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>“{value}”：有两列号码。哪一列属于该渠道？</translation>
    </message>
    <message>
        <source>“{value}”: two columns name different people. Who gets the messages?</source>
        <translation>“{value}”：两列写的是不同的人。消息发给谁？</translation>
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
        <source>Yes, a range</source>
        <translation>是，一个号码段</translation>
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
        <source>This must be an object in braces, not {instead}.</source>
        <translation>此处必须是用花括号括起的对象，而不是{instead}。</translation>
    </message>
    <message>
        <source>This must be text in quotes: &quot;{value}&quot;.</source>
        <translation>此处必须是带引号的文本：&quot;{value}&quot;。</translation>
    </message>
    <message>
        <source>This must be text in quotes, not {instead}.</source>
        <translation>此处必须是带引号的文本，而不是{instead}。</translation>
    </message>
    <message>
        <source>This must be a whole number without quotes, not {instead}.</source>
        <translation>此处必须是不带引号的整数，而不是{instead}。</translation>
    </message>
    <message>
        <source>This must be a list in square brackets, not {instead}.</source>
        <translation>此处必须是用方括号括起的列表，而不是{instead}。</translation>
    </message>
    <message>
        <source>A channel file has “credentials” with plain values instead of account_data.</source>
        <translation>渠道文件使用“credentials”填写明文值，不使用 account_data。</translation>
    </message>
    <message>
        <source>“{value}” is not an extension&apos;s number.</source>
        <translation>“{value}”不是分机号。</translation>
    </message>
    <message>
        <source>This belongs inside “credentials”.</source>
        <translation>此项应放在“credentials”中。</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}; one of them was changed. Data folder: {stored_text}. Keyring: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>本机的数据文件夹与密钥环为 {host} 记录了不同的证书；其中之一被更改过。数据文件夹：{stored_text}。密钥环：{expected_text}。现在显示：{found_text}。未发送任何内容。</translation>
    </message>
    <message>
        <source>Test the connection again and compare both fingerprints.</source>
        <translation>请再次测试连接并比对两个指纹。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>The workbook has far more parts than a table has.</source>
        <translation>此工作簿的部件远多于一张表格。</translation>
    </message>
    <message>
        <source>The workbook has far more styles, texts or names than a table has.</source>
        <translation>此工作簿的样式、文本或名称远多于一张表格。</translation>
    </message>
    <message>
        <source>“{reference}” was not allowed.</source>
        <translation>未允许“{reference}”。</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({why}).</source>
        <translation>无法写入数据文件夹（{why}）。</translation>
    </message>
    <message>
        <source>There are several numbers in one cell: “{value}”.</source>
        <translation>一个单元格中有多个号码：“{value}”。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook URL</translation>
    </message>
    <message>
        <source>Sending rate</source>
        <translation>发送速率</translation>
    </message>
    <message>
        <source>Second session</source>
        <translation>重复会话</translation>
    </message>
    <message>
        <source>Text with files</source>
        <translation>随文件发送的文本</translation>
    </message>
    <message>
        <source>This file cannot be used as it is. Nothing was sent.</source>
        <translation>此文件目前无法使用。未发送任何内容。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the text that begins here has no closing quote.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：从此处开始的文本缺少结束引号。</translation>
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
        <source>The file is empty: there is nothing at line 1, column 1.</source>
        <translation>文件为空：第 1 行第 1 列没有内容。</translation>
    </message>
    <message>
        <source>How do I choose a destination quickly?</source>
        <translation>如何快速选择目的地？</translation>
    </message>
    <message>
        <source>Who may write from a number?</source>
        <translation>谁可以用某个号码发送消息？</translation>
    </message>
    <message>
        <source>What are the options?</source>
        <translation>这些选项是什么？</translation>
    </message>
    <message>
        <source>What does “Checking what happened” mean?</source>
        <translation>“正在核实结果”是什么意思？</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>Where does the country code begin in “{value}”?</source>
        <translation>“{value}”中的国家代码从哪里开始？</translation>
    </message>
    <message>
        <source>“{extension}” is beside the number. Is it where the messages go?</source>
        <translation>“{extension}”在号码旁边。消息是发往那里吗？</translation>
    </message>
    <message>
        <source>Correct the marked fields.</source>
        <translation>请更正标出的字段。</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware; message channels also need the Enterprise or Ultimate plan.</source>
        <translation>请更新 PBX 固件；消息渠道还需要企业版 (Enterprise) 或旗舰版 (Ultimate) 订阅。</translation>
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
        <source>This PBX has no API for message channels.</source>
        <translation>此 PBX 没有消息渠道的 API。</translation>
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
        <source>The feature is switched off on the PBX, or the permission is missing.</source>
        <translation>该功能在 PBX 上已关闭，或缺少权限。</translation>
    </message>
    <message>
        <source>Check the plan and the permissions under Integrations &gt; API.</source>
        <translation>请检查订阅以及“应用对接 &gt; 二次开发接口 (Integrations &gt; API)”中的权限。</translation>
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
        <source>Check the destinations and members: one may have been deleted.</source>
        <translation>请检查目的地和成员：其中某个可能已被删除。</translation>
    </message>
    <message>
        <source>The PBX has blocked this computer&apos;s address after failed logins.</source>
        <translation>由于登录失败，PBX 已阻止本机的地址。</translation>
    </message>
    <message>
        <source>The PBX is busy with a large task.</source>
        <translation>PBX 正忙于处理大型任务。</translation>
    </message>
    <message>
        <source>Organizations are switched off on the PBX.</source>
        <translation>PBX 上的组织架构/部门功能已关闭。</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is switched off.</source>
        <translation>PBX 的 API 已关闭。</translation>
    </message>
    <message>
        <source>The PBX does not support this.</source>
        <translation>PBX 不支持此操作。</translation>
    </message>
    <message>
        <source>The SMS trunk is not available.</source>
        <translation>SMS 中继不可用。</translation>
    </message>
    <message>
        <source>Use https:// if the PBX offers it, or allow http:// for this PBX.</source>
        <translation>如果 PBX 支持，请使用 https://，或为此 PBX 允许 http://。</translation>
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
        <source>{host} did not answer in time.</source>
        <translation>{host} 未在规定时间内响应。</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the PBX&apos;s and trust exactly this certificate, or correct the address.</source>
        <translation>请将其指纹与 PBX 的指纹比较，并仅信任此证书，或更正地址。</translation>
    </message>
    <message>
        <source>The PBX does not accept the Client ID or the Client Secret.</source>
        <translation>PBX 不接受 Client ID 或 Client Secret。</translation>
    </message>
    <message>
        <source>The channel has fields that need correcting. Nothing was sent.</source>
        <translation>渠道中有需要更正的字段。未发送任何内容。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The channel was sent, but no clear answer came back. It may or may not have been created.</source>
        <translation>渠道已发送，但未收到明确答复。渠道可能已创建，也可能未创建。</translation>
    </message>
    <message>
        <source>Check the keys on the Account page against the provider&apos;s portal, and correct them on the PBX.</source>
        <translation>请对照运营商门户检查账户页上的凭据，并在 PBX 上更正。</translation>
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
        <source>The file is larger than {limit} MB.</source>
        <translation>文件大于 {limit} MB。</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}).</source>
        <translation>无法读取文件（{why}）。</translation>
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
        <translation>部门</translation>
    </message>
    <message>
        <source>{host} cannot be reached from the internet, so no provider can deliver to it. Give the PBX a domain.</source>
        <translation>从互联网无法访问 {host}，因此任何运营商都无法向其投递消息。请为 PBX 设置域名。</translation>
    </message>
    <message>
        <source>The PBX and its API</source>
        <translation>PBX 及其 API</translation>
    </message>
    <message>
        <source>Numbers and their destinations</source>
        <translation>号码及其目的地</translation>
    </message>
    <message>
        <source>Check, then create</source>
        <translation>先核对，再创建</translation>
    </message>
    <message>
        <source>After the channel exists</source>
        <translation>渠道创建之后</translation>
    </message>
    <message>
        <source>The PBX refuses the login</source>
        <translation>PBX 拒绝登录</translation>
    </message>
    <message>
        <source>I am not at the customer&apos;s network yet</source>
        <translation>我还不在客户的网络中</translation>
    </message>
    <message>
        <source>How do I find the provider quickly?</source>
        <translation>如何快速找到运营商？</translation>
    </message>
    <message>
        <source>The provider is not in the list</source>
        <translation>列表中没有该运营商</translation>
    </message>
    <message>
        <source>What happens to the keys?</source>
        <translation>凭据会如何处理？</translation>
    </message>
    <message>
        <source>Do I have to encode a key in Base64?</source>
        <translation>需要把密钥编码为 Base64 吗？</translation>
    </message>
    <message>
        <source>FQDN or NAT?</source>
        <translation>选 FQDN 还是 NAT？</translation>
    </message>
    <message>
        <source>Which sending rate is right?</source>
        <translation>发送速率应设多少？</translation>
    </message>
    <message>
        <source>What is a session?</source>
        <translation>什么是会话？</translation>
    </message>
    <message>
        <source>I want to change something</source>
        <translation>我想修改内容</translation>
    </message>
    <message>
        <source>What is the hand-over sheet for?</source>
        <translation>交接单有什么用？</translation>
    </message>
    <message>
        <source>The next site needs the same channel</source>
        <translation>下一个站点需要相同的渠道</translation>
    </message>
    <message>
        <source>How do I take channels to another computer?</source>
        <translation>如何将渠道带到另一台计算机？</translation>
    </message>
    <message>
        <source>I deleted the wrong one</source>
        <translation>我删错了渠道</translation>
    </message>
    <message>
        <source>The login for {address} is not known on this computer. Nothing was sent.</source>
        <translation>本机上没有 {address} 的登录信息。未发送任何内容。</translation>
    </message>
    <message>
        <source>The keys of “{name}” are not in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>本机的密钥环中没有“{name}”的凭据。未发送任何内容。</translation>
    </message>
    <message>
        <source>Open the channel and enter them again on the Account page.</source>
        <translation>请打开该渠道，在账户页重新输入凭据。</translation>
    </message>
    <message>
        <source>The last number comes before the first.</source>
        <translation>结束号码小于起始号码。</translation>
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
        <source>The PBX requires this value.</source>
        <translation>PBX 要求填写此值。</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic, App secret, Show.</source>
        <translation>Meta for Developers，您的应用：App settings &gt; Basic，App secret，Show。</translation>
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
        <source>In the Bandwidth App, list of applications: the ID of the messaging application.</source>
        <translation>Bandwidth App 的应用列表中：消息应用的 ID。</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control.</source>
        <translation>位于 Flowroute 门户的 Preferences &gt; API Control 中。</translation>
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
        <source>In the Bandwidth App open the messaging application whose Application ID the PBX has, and paste the webhook URL as its inbound callback URL.</source>
        <translation>在 Bandwidth App 中打开 PBX 所填 Application ID 对应的消息应用，将 Webhook URL 粘贴为其 inbound callback URL。</translation>
    </message>
    <message>
        <source>Check that this application is assigned to the location (SIP peer) that holds the numbers.</source>
        <translation>请检查该应用是否已分配给号码所在的 location (SIP peer)。</translation>
    </message>
    <message>
        <source>In the Flowroute portal open Preferences &gt; API Control and paste the webhook URL into the SMS Callback field.</source>
        <translation>在 Flowroute 门户中打开 Preferences &gt; API Control，将 Webhook URL 粘贴到 SMS Callback 字段。</translation>
    </message>
    <message>
        <source>Check that none of the numbers has a callback URL of its own that leads elsewhere.</source>
        <translation>请检查是否有号码单独设置了指向其他位置的 callback URL。</translation>
    </message>
    <message>
        <source>Check that the number&apos;s state is Healthy and that it is routed; before that SMS stays off.</source>
        <translation>请检查号码状态是否为 Healthy 且已设置路由；在此之前短信功能不会启用。</translation>
    </message>
    <message>
        <source>In the Twilio Console open Phone Numbers &gt; Manage &gt; Active numbers, open the number, and under Messaging paste the webhook URL at “A message comes in”.</source>
        <translation>在 Twilio Console 中打开 Phone Numbers &gt; Manage &gt; Active numbers，打开该号码，在 Messaging 下的“A message comes in”处粘贴 Webhook URL。</translation>
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
        <source>Choose the domain of the webhook URL: FQDN or NAT.</source>
        <translation>请选择 Webhook URL 的域名：FQDN 或 NAT。</translation>
    </message>
    <message>
        <source>Give the channel a name.</source>
        <translation>请输入渠道名称。</translation>
    </message>
    <message>
        <source>This value is required.</source>
        <translation>此值为必填项。</translation>
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
        <source>Choose a provider from the list.</source>
        <translation>请从列表中选择运营商。</translation>
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
        <source>Hand-over sheet</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>消息发往</translation>
    </message>
    <message>
        <source>Webhook URL, for the provider&apos;s portal</source>
        <translation>Webhook URL，用于运营商门户</translation>
    </message>
    <message>
        <source>Numbers and destinations</source>
        <translation>号码和目的地</translation>
    </message>
    <message>
        <source>Steps in the provider&apos;s portal</source>
        <translation>运营商门户中的步骤</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>May write from it</source>
        <translation>可用其发消息的成员</translation>
    </message>
    <message>
        <source>ID on the PBX</source>
        <translation>PBX 上的 ID</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>运营商</translation>
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
        <source>These cells are formulas without a result: {cells}. Open the workbook in a spreadsheet and save it.</source>
        <translation>以下单元格是没有结果的公式：{cells}。请用电子表格软件打开该工作簿并保存。</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>工作簿已损坏。</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>括号嵌套过深。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>密钥环没有响应。</translation>
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
        <translation>证书已过期，或本机的时钟不正确</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>证书尚未生效，或本机的时钟不正确</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>证书是自签名的</translation>
    </message>
    <message>
        <source>its issuer is not known</source>
        <translation>证书的颁发者未知</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>本机无法识别证书的颁发者</translation>
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
        <source>No PBX chosen yet</source>
        <translation>尚未选择 PBX</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Keys are missing</source>
        <translation>缺少凭据</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>待创建</translation>
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
        <source>Checking</source>
        <translation>核实中</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>输入凭据(&amp;T)</translation>
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
        <translation>检查凭据(&amp;K)…</translation>
    </message>
    <message>
        <source>Next step: &amp;webhook URL</source>
        <translation>下一步：Webhook URL(&amp;W)</translation>
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
        <source>(no name yet)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>尚无运营商</translation>
    </message>
    <message>
        <source>reachable now</source>
        <translation>现在可访问</translation>
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
        <source>{pbx} was not reached</source>
        <translation>未能连接 {pbx}</translation>
    </message>
    <message>
        <source>Che&amp;ck and create</source>
        <translation>核对并创建(&amp;C)</translation>
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
        <source>{provider} gives no reason</source>
        <translation>{provider} 未说明原因</translation>
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
        <source>&amp;Add line</source>
        <translation>添加行(&amp;A)</translation>
    </message>
    <message>
        <source>{count} numbers, {first} to {last}</source>
        <translation>{count} 个号码，{first} 至 {last}</translation>
    </message>
    <message>
        <source>{first}, to extension {extension}</source>
        <translation>{first}，发往分机 {extension}</translation>
    </message>
    <message>
        <source>“{value}” and {more} more have no country code: which country are they from?</source>
        <translation>“{value}”及另外 {more} 个没有国家代码：来自哪个国家/地区？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these phone numbers?</source>
        <translation>“{value}”及另外 {more} 个：这些是电话号码吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: the workbook shows more than the number. Is the number right?</source>
        <translation>“{value}”及另外 {more} 个：工作簿显示的内容比数值多。号码对吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do the digits of the next column belong to the number?</source>
        <translation>“{value}”及另外 {more} 个：另一列的数字属于该号码吗？</translation>
    </message>
    <message>
        <source>“{value}” has no country code: which country is it from?</source>
        <translation>“{value}”没有国家代码：来自哪个国家/地区？</translation>
    </message>
    <message>
        <source>“{value}”: is this a phone number?</source>
        <translation>“{value}”：这是电话号码吗？</translation>
    </message>
    <message>
        <source>“{value}”: the workbook shows more than the number. Is the number right?</source>
        <translation>“{value}”：工作簿显示的内容比数值多。号码对吗？</translation>
    </message>
    <message>
        <source>“{value}”: do the digits of the next column belong to the number?</source>
        <translation>“{value}”：另一列的数字属于该号码吗？</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>It belongs to the number</source>
        <translation>属于号码</translation>
    </message>
    <message>
        <source>No, leave them out</source>
        <translation>否，忽略</translation>
    </message>
    <message>
        <source>Yes, add them</source>
        <translation>是，添加</translation>
    </message>
    <message>
        <source>A range</source>
        <translation>号码段</translation>
    </message>
    <message>
        <source>An extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>the data folder of this computer cannot be read</source>
        <translation>无法读取本机的数据文件夹</translation>
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
        <translation>“{value}”和另外 {more} 个对于带区号的号码来说偏短。它们完整吗？</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with an area code. Is it complete?</source>
        <translation>“{value}”对于带区号的号码来说偏短。它完整吗？</translation>
    </message>
    <message>
        <source>No, they are national numbers</source>
        <translation>否，是本国格式号码</translation>
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
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>两个号码</translation>
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
        <translation>本国格式号码，读作 +{code}…</translation>
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
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>extension numbers and names</source>
        <translation>分机号和名称</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it, and import the table in it ({names}).</source>
        <translation>这是 ZIP 压缩包。请解压后导入其中的表格（{names}）。</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>这是二进制工作簿（.xlsb）。请在 Excel 中打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Read: the sheet “{sheet}”. Not read: {others}.</source>
        <translation>已读取工作表“{sheet}”。未读取：{others}。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells, only charts.</source>
        <translation>工作簿没有含单元格的工作表，只有图表。</translation>
    </message>
    <message>
        <source>The workbook has a password. Open it in a spreadsheet and save it without one.</source>
        <translation>工作簿有密码。请用电子表格软件打开，去掉密码后保存。</translation>
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
        <source>The destination is taken from the text.</source>
        <translation>目的地取自文本。</translation>
    </message>
    <message>
        <source>The data folder {folder} belongs to another account.</source>
        <translation>数据文件夹 {folder} 属于另一个账户。</translation>
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
        <source>could not be deleted: there is no keyring</source>
        <translation>无法删除：没有密钥环</translation>
    </message>
    <message>
        <source>sent to the PBX, {when}</source>
        <translation>已发送到 PBX，{when}</translation>
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
    <message numerus="yes">
        <source>Look at 1 channel before it is sent: its cell says why.¦Look at {count} channels before they are sent: their cells say why.</source>
        <translation>
            <numerusform>发送前请查看 {count} 个渠道：原因见其单元格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 entry of the file was not used:¦{count} entries of the files were not used, the first:</source>
        <translation>
            <numerusform>文件中有 {count} 项未使用，第一项：</numerusform>
        </translation>
    </message>
    <message>
        <source>several with this name</source>
        <translation>有多个同名</translation>
    </message>
    <message>
        <source>looked up once the PBX is reachable</source>
        <translation>PBX 可访问后查找</translation>
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
        <source>&amp;Keep the order shown</source>
        <translation>保留当前显示的顺序(&amp;K)</translation>
    </message>
    <message>
        <source>{provider} did not give the ID of the page “{found}”. Nothing was added; enter the ID.</source>
        <translation>{provider} 未告知公共主页“{found}”的 ID。未添加任何内容；请输入 ID。</translation>
    </message>
    <message>
        <source>{provider} named no page for this token. Nothing was added.</source>
        <translation>{provider} 未告知此令牌对应的公共主页。未添加任何内容。</translation>
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
        <translation>部门</translation>
    </message>
    <message>
        <source>{name} (group)</source>
        <translation>{name} (组)</translation>
    </message>
    <message>
        <source>Text messages through an SMS provider (ITSP), from your own numbers.</source>
        <translation>通过 SMS 运营商（ITSP），使用您自己的号码收发短信。</translation>
    </message>
    <message>
        <source>The key or token that the provider issued for its SMS API.</source>
        <translation>运营商为其 SMS API 颁发的密钥或令牌。</translation>
    </message>
    <message>
        <source>Signs what the provider sends to the PBX. Leave it empty if the provider gave you none.</source>
        <translation>用于对运营商发往 PBX 的内容签名；如果运营商未提供，请留空。</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation. Leave it empty if there is none.</source>
        <translation>运营商 API 文档中的 https:// 地址；如果没有，请留空。</translation>
    </message>
    <message>
        <source>The access key from the provider&apos;s portal.</source>
        <translation>运营商门户中的 Access Key。</translation>
    </message>
    <message>
        <source>Shown next to the access key, often only once.</source>
        <translation>显示在 Access Key 旁边，通常只显示一次。</translation>
    </message>
    <message>
        <source>A system user&apos;s token that never expires, not the temporary one for testing.</source>
        <translation>系统用户的永不过期的令牌，而不是测试用的临时令牌。</translation>
    </message>
    <message>
        <source>The API key you got from Apidaze.</source>
        <translation>从 Apidaze 获得的 API Key。</translation>
    </message>
    <message>
        <source>The Secret you got with the API key.</source>
        <translation>与 API Key 一起获得的 Secret。</translation>
    </message>
    <message>
        <source>Bandwidth App: the ID of the messaging application.</source>
        <translation>Bandwidth App：消息应用的 ID。</translation>
    </message>
    <message>
        <source>Bandwidth App: the number of your account.</source>
        <translation>Bandwidth App：您的账户编号。</translation>
    </message>
    <message>
        <source>The name of an API user, not of a user of the Bandwidth App.</source>
        <translation>API 用户的名称，而不是 Bandwidth App 用户的名称。</translation>
    </message>
    <message>
        <source>The password of that API user; it is case-sensitive.</source>
        <translation>该 API 用户的密码；区分大小写。</translation>
    </message>
    <message>
        <source>Skyetel portal, gear icon at the top right: the SID.</source>
        <translation>Skyetel 门户，右上角的齿轮图标：SID。</translation>
    </message>
    <message>
        <source>Generated together with the SID.</source>
        <translation>与 SID 一起生成。</translation>
    </message>
    <message>
        <source>Telnyx portal, API Keys: a V2 key, begins with KEY.</source>
        <translation>Telnyx 门户，API Keys：V2 密钥，以 KEY 开头。</translation>
    </message>
    <message>
        <source>Twilio Console: begins with AC; of the account or subaccount that bought the number.</source>
        <translation>Twilio Console：以 AC 开头；购买该号码的账户或子账户的 SID。</translation>
    </message>
    <message>
        <source>Twilio Console, next to the Account SID: reveal and copy it.</source>
        <translation>Twilio Console，Account SID 旁边：显示后复制。</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the name of a Standard user.</source>
        <translation>VoiceMeUp 门户：Standard 用户的名称。</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the Auth Token of that user.</source>
        <translation>VoiceMeUp 门户：该用户的 Auth Token。</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers，您的应用：API Setup。填写 ID，而不是号码本身。</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup; also called Messaging account ID.</source>
        <translation>Meta for Developers，您的应用：API Setup；也称 Messaging account ID。</translation>
    </message>
    <message>
        <source>The name at the top of the Facebook page.</source>
        <translation>Facebook 公共主页顶部显示的名称。</translation>
    </message>
    <message>
        <source>44 characters, ending with an equals sign</source>
        <translation>44 个字符，最后一个是等号</translation>
    </message>
    <message>
        <source>“AC” followed by 32 characters, 0 to 9 and a to f</source>
        <translation>“AC”加 32 个字符，0 到 9 和 a 到 f</translation>
    </message>
    <message>
        <source>“KEY” followed by letters and digits</source>
        <translation>“KEY”加字母和数字</translation>
    </message>
    <message>
        <source>“EAA” followed by at least a hundred letters and digits</source>
        <translation>“EAA”加至少一百个字母和数字</translation>
    </message>
    <message>
        <source>15 to 17 digits, nothing else</source>
        <translation>15 到 17 位数字，别无其他</translation>
    </message>
    <message>
        <source>a Twilio API Key SID</source>
        <translation>Twilio API Key SID</translation>
    </message>
    <message>
        <source>a Twilio Account SID</source>
        <translation>Twilio Account SID</translation>
    </message>
    <message>
        <source>a Twilio ID, not a key</source>
        <translation>Twilio 的 ID，不是密钥</translation>
    </message>
    <message>
        <source>a Telnyx API key</source>
        <translation>Telnyx API Key</translation>
    </message>
    <message>
        <source>a Meta access token</source>
        <translation>Meta 的 Access Token</translation>
    </message>
    <message>
        <source>a Stripe key</source>
        <translation>Stripe 密钥</translation>
    </message>
    <message>
        <source>an OpenAI or Anthropic key</source>
        <translation>OpenAI 或 Anthropic 的密钥</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>Slack 令牌</translation>
    </message>
    <message>
        <source>a GitHub token</source>
        <translation>GitHub 令牌</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>Google API Key</translation>
    </message>
    <message>
        <source>an Amazon access key</source>
        <translation>Amazon 的访问密钥</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>SendGrid API Key</translation>
    </message>
    <message>
        <source>Choose where messages go.</source>
        <translation>请选择消息发往何处。</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 到 10</translation>
    </message>
    <message>
        <source>Type a whole number, from 1 on.</source>
        <translation>请输入整数，从 1 起。</translation>
    </message>
    <message>
        <source>Choose minutes, hours or days.</source>
        <translation>请选择分钟、小时或天。</translation>
    </message>
    <message>
        <source>Choose light or dark.</source>
        <translation>请选择浅色或深色。</translation>
    </message>
    <message>
        <source>Choose bubble or bar.</source>
        <translation>请选择气泡或条形。</translation>
    </message>
    <message>
        <source>Choose an icon, 1 to 6.</source>
        <translation>请选择图标，1 到 6。</translation>
    </message>
    <message>
        <source>The name has {length} characters; the PBX accepts at most {limit}.</source>
        <translation>名称有 {length} 个字符；PBX 最多接受 {limit} 个。</translation>
    </message>
    <message>
        <source>Which WebRTC trunk do calls come in over?</source>
        <translation>呼叫通过哪条 WebRTC 中继呼入？</translation>
    </message>
    <message>
        <source>Which route takes these calls?</source>
        <translation>由哪条路由接收这些呼叫？</translation>
    </message>
    <message>
        <source>Some destinations or members were not found on the PBX. Nothing was sent.</source>
        <translation>在 PBX 上未找到部分目的地或成员。未发送任何内容。</translation>
    </message>
    <message>
        <source>Open the channel and choose again in these lines: {lines}.</source>
        <translation>打开该渠道，并在以下各行重新选择：{lines}。</translation>
    </message>
    <message>
        <source>The PBX has nothing called “{value}”. Similar: {candidates}.</source>
        <translation>PBX 上没有名为“{value}”的项；相近的有：{candidates}。</translation>
    </message>
    <message>
        <source>“{value}” has not been looked up yet; that happens as soon as the PBX is reachable.</source>
        <translation>“{value}”尚未查找；PBX 一旦可访问就会查找。</translation>
    </message>
    <message>
        <source>“{value}” matches more than one: {candidates}. Enter the number, or choose from the list.</source>
        <translation>“{value}”匹配不止一项：{candidates}。请输入号码，或从列表中选择。</translation>
    </message>
    <message>
        <source>No extension has the number {value}. The ID {value} is {candidates}; enter id:{value} for it.</source>
        <translation>没有号码为 {value} 的分机。ID {value} 是 {candidates}；如指它，请输入 id:{value}。</translation>
    </message>
    <message>
        <source>“{value}” is contradictory: {candidates}. Enter only the number or only the name.</source>
        <translation>“{value}”前后矛盾：{candidates}。请只输入号码或只输入名称。</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; on the PBX it is now {candidates}. Choose again.</source>
        <translation>您选择时这是 {value}；现在 PBX 上是 {candidates}。请重新选择。</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; the PBX no longer has it. Choose again.</source>
        <translation>您选择时这是 {value}；PBX 上已不存在。请重新选择。</translation>
    </message>
    <message>
        <source>The PBX gave no list to look up “{value}” in. Enter its ID, for example id:137.</source>
        <translation>PBX 没有给出可查找“{value}”的列表。请输入其 ID，例如 id:137。</translation>
    </message>
    <message>
        <source>Messages cannot go to “{value}”. Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>消息不能发往“{value}”。请选择分机 (extension)、消息队列 (queue) 或第三方平台 (api)。</translation>
    </message>
    <message>
        <source>You typed this value, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>您曾输入此值，但它已不在本机的密钥环中。请重新输入。</translation>
    </message>
    <message>
        <source>Use only digits, an optional leading + and separators; “{value}” contains something else.</source>
        <translation>只能使用数字、前面可选的 + 和分隔符；“{value}”含有其他字符。</translation>
    </message>
    <message>
        <source>Enter the number in E.164 format: +, country code and number, digits only, for example +15567778888.</source>
        <translation>请按 E.164 格式输入号码：+、国家代码和号码，仅限数字，例如 +15567778888。</translation>
    </message>
    <message>
        <source>A page ID has only digits. You will find it on the page under About &gt; Page transparency.</source>
        <translation>公共主页 ID 只有数字。可在公共主页的 About &gt; Page transparency 中找到。</translation>
    </message>
    <message>
        <source>There are spaces before or after the value. Remove them.</source>
        <translation>值的前面或后面有空格。请删除。</translation>
    </message>
    <message>
        <source>The value contains a line break. Paste it as one line.</source>
        <translation>值中有换行。请粘贴为一行。</translation>
    </message>
    <message>
        <source>The value contains an invisible character. Copy it again, or type it.</source>
        <translation>值中含有不可见字符。请重新复制或手动输入。</translation>
    </message>
    <message>
        <source>The value has {length} characters once encoded; at most {limit} are allowed.</source>
        <translation>编码后的值有 {length} 个字符；最多允许 {limit} 个。</translation>
    </message>
    <message>
        <source>The value has {length} characters; at most {limit} are allowed.</source>
        <translation>值有 {length} 个字符；最多允许 {limit} 个。</translation>
    </message>
    <message>
        <source>The address contains a space.</source>
        <translation>地址中含有空格。</translation>
    </message>
    <message>
        <source>Enter a whole number of days (1 or more), or leave it empty.</source>
        <translation>请输入整数天数（1 或以上），或留空。</translation>
    </message>
    <message>
        <source>“{value}” contains several numbers; each needs its own line.</source>
        <translation>“{value}”中有多个号码；每个需要单独一行。</translation>
    </message>
    <message>
        <source>“{value}” is a range, or a number with an extension. Enter one number; “Add a range of numbers” in the table&apos;s menu adds many.</source>
        <translation>“{value}”是号码段或带分机的号码。请输入一个号码；表格菜单中的“添加号码段”可添加多个。</translation>
    </message>
    <message>
        <source>Choose a channel type.</source>
        <translation>请选择渠道类型。</translation>
    </message>
    <message>
        <source>Enter a whole number of messages per second (1 or more), or leave it empty.</source>
        <translation>请输入每秒消息数的整数（1 或以上），或留空。</translation>
    </message>
    <message>
        <source>Enter 0 (keep open) or 1 (close).</source>
        <translation>请输入 0（保持打开）或 1（关闭）。</translation>
    </message>
    <message>
        <source>Enter 0 (do not allow) or 1 (allow).</source>
        <translation>请输入 0（不允许）或 1（允许）。</translation>
    </message>
    <message>
        <source>“{value}” is a number with an extension. Enter only the number.</source>
        <translation>“{value}”是带分机的号码。请只输入号码。</translation>
    </message>
    <message>
        <source>{provider} needs a text to send with files; without it the PBX refuses the channel.</source>
        <translation>{provider} 要求填写随文件发送的文本；否则 PBX 会拒绝该渠道。</translation>
    </message>
    <message>
        <source>Same number as in line {lines}.</source>
        <translation>与第 {lines} 行的号码相同。</translation>
    </message>
    <message>
        <source>“{value}” is not a member. Enter extension:137, ext_group:7 or organization:2.</source>
        <translation>“{value}”不是成员。请输入 extension:137、ext_group:7 或 organization:2。</translation>
    </message>
    <message>
        <source>The name contains a line break or another control character.</source>
        <translation>名称中含有换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>The text contains a control character.</source>
        <translation>文本中含有控制字符。</translation>
    </message>
    <message>
        <source>A third-party platform (api) has no ID; leave it empty.</source>
        <translation>第三方平台 (api) 没有 ID；请留空。</translation>
    </message>
    <message>
        <source>“{value}” is not an ID on the PBX; an ID is a number such as 137.</source>
        <translation>“{value}”不是 PBX 上的 ID；ID 是像 137 这样的数字。</translation>
    </message>
    <message>
        <source>The provider refuses these keys. Nothing was sent.</source>
        <translation>运营商拒绝这些凭据。未发送任何内容。</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>请在文件中更正。</translation>
    </message>
    <message>
        <source>This file is correct, but another one is not. Nothing was sent.</source>
        <translation>此文件无误，但另一个文件有误。未发送任何内容。</translation>
    </message>
    <message>
        <source>Correct the other file, then send all of them again.</source>
        <translation>请更正另一个文件，然后重新发送全部文件。</translation>
    </message>
    <message>
        <source>Not attempted because of an earlier failure. Nothing from this file was sent.</source>
        <translation>由于先前的失败，未尝试发送。此文件的内容均未发送。</translation>
    </message>
    <message>
        <source>Send it again once that is resolved.</source>
        <translation>问题解决后请重新发送。</translation>
    </message>
    <message>
        <source>An internal error ended the program ({kind}). The channel may or may not have been created.</source>
        <translation>程序因内部错误而终止（{kind}）。渠道可能已创建，也可能未创建。</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>重新发送之前，请先在 PBX 管理网页的 Messaging &gt; Message Channel 中查看。</translation>
    </message>
    <message>
        <source>This file was given more than once.</source>
        <translation>此文件被多次指定。</translation>
    </message>
    <message>
        <source>{files} contains a channel with the same name.</source>
        <translation>{files} 包含同名渠道。</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} does not have it as intended yet.</source>
        <translation>“{name}”此前已发送到 {pbx}，但未收到明确答复。{pbx} 上的内容尚未符合预期。</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} has it as intended.</source>
        <translation>“{name}”此前已发送到 {pbx}，但未收到明确答复。{pbx} 上的内容已符合预期。</translation>
    </message>
    <message>
        <source>Wait until its outcome is known.</source>
        <translation>请等待，直到结果明确。</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” on {pbx} in the meantime. Nothing was sent.</source>
        <translation>其间有人更改了 {pbx} 上的“{name}”。未发送任何内容。</translation>
    </message>
    <message>
        <source>You can send it again.</source>
        <translation>可以重新发送。</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}.</source>
        <translation>“{name}”已从 {pbx} 删除。</translation>
    </message>
    <message>
        <source>“{name}” was not deleted: {pbx} still has it.</source>
        <translation>“{name}”未删除：它仍在 {pbx} 上。</translation>
    </message>
    <message>
        <source>Check again later; nothing is sent again until that is clear.</source>
        <translation>请稍后重新检查；明确之前不会重新发送任何内容。</translation>
    </message>
    <message>
        <source>Read it again, and compare.</source>
        <translation>请重新读取并比较。</translation>
    </message>
    <message>
        <source>Look at the lines that differ, and send them again or leave them as they are.</source>
        <translation>请查看不同的行，重新发送或保持不变。</translation>
    </message>
    <message>
        <source>“{name}” is no longer on {pbx}.</source>
        <translation>“{name}”已不在 {pbx} 上。</translation>
    </message>
    <message>
        <source>{pbx} says that it deleted “{name}”; that could not be read back.</source>
        <translation>{pbx} 称已删除“{name}”，但无法回读确认。</translation>
    </message>
    <message>
        <source>“{field}” can only be changed together with the keys, and they are not here. Nothing was sent.</source>
        <translation>“{field}”只能与凭据一起更改，而凭据不在此处。未发送任何内容。</translation>
    </message>
    <message>
        <source>Type the keys, then send it again.</source>
        <translation>请输入凭据，然后重新发送。</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but there is no login for that PBX on this computer.</source>
        <translation>它已发送到 {pbx}，但本机没有该 PBX 的登录信息。</translation>
    </message>
    <message>
        <source>Test the connection to that PBX, then check again.</source>
        <translation>请测试与该 PBX 的连接，然后重新检查。</translation>
    </message>
    <message>
        <source>The PBX already has a channel named “{name}” (ID {id}). Nothing was sent.</source>
        <translation>PBX 上已有名为“{name}”的渠道（ID {id}）。未发送任何内容。</translation>
    </message>
    <message>
        <source>Give this channel another name. If the other one is this channel, there is nothing left to do.</source>
        <translation>请为此渠道另取名称。如果已有的就是此渠道，则无需再做任何操作。</translation>
    </message>
    <message>
        <source>{pbx} answered with the ID {id}, which belongs to another channel.</source>
        <translation>{pbx} 返回的 ID {id} 不是此渠道。</translation>
    </message>
    <message>
        <source>“{name}” is already being created, or its outcome is not known yet. Nothing was sent.</source>
        <translation>“{name}”正在创建中，或其结果尚不明确。未发送任何内容。</translation>
    </message>
    <message>
        <source>“{name}” is being sent by another window or command right now. Its outcome is not known yet.</source>
        <translation>“{name}”正由另一个窗口或命令发送。结果尚不清楚。</translation>
    </message>
    <message>
        <source>Wait until that is finished; nothing else is sent in the meantime.</source>
        <translation>请等待其完成；在此期间不会发送其他内容。</translation>
    </message>
    <message>
        <source>The channel was created: {pbx} has it with the ID {id}.</source>
        <translation>渠道已创建：它在 {pbx} 上的 ID 为 {id}。</translation>
    </message>
    <message>
        <source>The channel was not created: {pbx} has no channel named “{name}”.</source>
        <translation>渠道未创建：{pbx} 上没有名为“{name}”的渠道。</translation>
    </message>
    <message>
        <source>You can send it again. If the PBX carries the first one out late after all, you get two: look at its list of message channels first.</source>
        <translation>可以重新发送。如果 PBX 后来仍执行了第一个请求，就会有两个：请先查看其消息渠道列表。</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: {pbx} could not be searched.</source>
        <translation>不清楚“{name}”是否已创建：无法在 {pbx} 上查找。</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be the channel with the ID {ids} on {pbx}.</source>
        <translation>不清楚“{name}”是否已创建：它可能是 {pbx} 上 ID 为 {ids} 的渠道。</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be one of the channels with the IDs {ids} on {pbx}.</source>
        <translation>不清楚“{name}”是否已创建：它可能是 {pbx} 上 ID 为 {ids} 的渠道之一。</translation>
    </message>
    <message>
        <source>{pbx} has no channel named “{name}” so far; it may still carry out the request.</source>
        <translation>{pbx} 上目前没有名为“{name}”的渠道；它仍可能执行该请求。</translation>
    </message>
    <message>
        <source>Check it in the PBX portal under Messaging &gt; Message Channel, then say whether it is this one.</source>
        <translation>请在 PBX 管理网页的 Messaging &gt; Message Channel 中查看，然后说明是否就是它。</translation>
    </message>
    <message>
        <source>Compare them in the PBX portal under Messaging &gt; Message Channel, and delete any you do not want.</source>
        <translation>请在 PBX 管理网页的 Messaging &gt; Message Channel 中比较这些渠道，并删除不需要的渠道。</translation>
    </message>
    <message>
        <source>{pbx} has “{name}”, but not everything is as intended.</source>
        <translation>{pbx} 上已有“{name}”，但未全部达到预期。</translation>
    </message>
    <message>
        <source>There is a message queue named “{name}” already. Nothing was sent.</source>
        <translation>已有名为“{name}”的消息队列。未发送任何内容。</translation>
    </message>
    <message>
        <source>Use it, or give the new one another name.</source>
        <translation>请使用它，或为新队列另取名称。</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” in the meantime. Nothing was sent.</source>
        <translation>其间有人更改了“{name}”。未发送任何内容。</translation>
    </message>
    <message>
        <source>Open it again and repeat your change.</source>
        <translation>请重新打开，再作一次更改。</translation>
    </message>
    <message>
        <source>{pbx} accepted “{name}”; it could not be read back.</source>
        <translation>{pbx} 已接受“{name}”；但无法回读确认。</translation>
    </message>
    <message>
        <source>Open it again and check its members.</source>
        <translation>请重新打开并检查其成员。</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded. It was read as {encoding}; check whether the names are right.</source>
        <translation>文件未说明其编码。已按 {encoding} 读取；请检查名称是否正确。</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <translation>耗时过长，已停止。</translation>
    </message>
    <message numerus="yes">
        <source>There is 1 more problem.¦There are {count} more problems.</source>
        <translation>
            <numerusform>还有 {count} 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. Enter the value as it was before encoding. If it is correct as it is, put plain: in front of it.</source>
        <translation>此值看起来已经过 Base64 编码。请输入编码前的值。如果该值本身无误，请在前面加上 plain:。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; channel files are smaller.</source>
        <translation>文件大于 {limit} MB；渠道文件不会这么大。</translation>
    </message>
    <message>
        <source>This is not a file but a folder, a device or a pipe.</source>
        <translation>这不是文件，而是文件夹、设备或管道。</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Did you mean “{near}”?</source>
        <translation>“{value}”不是运营商；是否指“{near}”？</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Use one of {choices}.</source>
        <translation>“{value}”不是运营商。请使用以下之一：{choices}。</translation>
    </message>
    <message>
        <source>A channel file can have at most {limit} numbers; this one has {count}.</source>
        <translation>一个渠道文件最多可有 {limit} 个号码；此文件有 {count} 个。</translation>
    </message>
    <message>
        <source>References are not followed here: it is not clear which host this address belongs to: {address}</source>
        <translation>此处不解析任何引用：不清楚此地址属于哪台主机：{address}</translation>
    </message>
    <message>
        <source>Enter &quot;fqdn&quot; or &quot;nat&quot;.</source>
        <translation>请输入 &quot;fqdn&quot; 或 &quot;nat&quot;。</translation>
    </message>
    <message>
        <source>This key appears more than once.</source>
        <translation>此键出现了多次。</translation>
    </message>
    <message>
        <source>There is no such key. Did you mean “{near}”?</source>
        <translation>没有此键；是否指“{near}”？</translation>
    </message>
    <message>
        <source>There is no such key. The keys here are {known}.</source>
        <translation>没有此键；此处可用的键为 {known}。</translation>
    </message>
    <message>
        <source>Enter {one} or {other}, not both.</source>
        <translation>请输入 {one} 或 {other}，不要两者都输入。</translation>
    </message>
    <message>
        <source>A number can have at most {limit} members.</source>
        <translation>一个号码最多有 {limit} 个成员。</translation>
    </message>
    <message numerus="yes">
        <source>The value was on 1 line.¦The value was spread over {count} lines; they were joined.</source>
        <translation>
            <numerusform>该值原占 {count} 行；已合并为一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>References are followed in secret fields only. Enter the value itself.</source>
        <translation>仅在机密字段中解析引用。请直接输入该值。</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>已去除值首尾的空格。</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no members. Remove them.</source>
        <translation>{kind} 类型的渠道没有成员；请删除。</translation>
    </message>
    <message>
        <source>This belongs next to “credentials”, not inside it.</source>
        <translation>此项应与“credentials”并列，而不是放在其中。</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no such parameter. Remove it.</source>
        <translation>{kind} 类型的渠道没有此参数；请删除。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: remove the comma before the closing bracket.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：请去掉右括号前的逗号。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: extra data. A channel file contains only one object.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：多余的数据；渠道文件只包含一个对象。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a text contains a line break or a tab. Join the lines.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：文本中有换行或制表符；请合并各行。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a backslash in a text must be doubled.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：文本中的反斜杠要写两次。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON has no comments. Remove it.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：JSON 没有注释；请去掉。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses double quotes (&quot;), not single ones.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：JSON 使用双引号 (&quot;)，而不是单引号。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: typographic quotes. JSON uses straight ones (&quot;).</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：排版引号；JSON 使用直引号 (&quot;)。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses true, false and null, in lowercase.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：JSON 中 true、false 和 null 用小写。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: keys must be in double quotes.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：键要放在双引号中。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the file ends too early; a bracket is not closed.</source>
        <translation>这不是 JSON：第 {line} 行第 {column} 列：文件过早结束，有括号未闭合。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line 1) but UTF-16, as Windows PowerShell writes it. Save it as UTF-8.</source>
        <translation>该文件不是 UTF-8 文本（第 1 行），而是 Windows PowerShell 写的 UTF-16；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>This is a document or an archive, not JSON text.</source>
        <translation>这是文档或压缩包，而不是 JSON 文本。</translation>
    </message>
    <message>
        <source>This is a web page or XML, not JSON. Perhaps a link to the file was saved instead of the file.</source>
        <translation>这是网页或 XML，而不是 JSON。可能保存的是文件的链接而不是文件本身。</translation>
    </message>
    <message>
        <source>The lines with ``` around the JSON come from the text it was copied from. Remove them.</source>
        <translation>JSON 前后带 ``` 的行来自被复制的文本；请去掉。</translation>
    </message>
    <message>
        <source>This is a curl command. Only the part between the quotes after -d is a channel file.</source>
        <translation>这是 curl 命令。只有 -d 之后引号之间的内容才是渠道文件。</translation>
    </message>
    <message>
        <source>This looks like YAML. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>这看起来是 YAML。渠道文件是 JSON：外面是花括号，键和文本放在双引号中。</translation>
    </message>
    <message>
        <source>The file needs more memory than a channel file, or is damaged.</source>
        <translation>该文件需要的内存超过渠道文件所需，或已损坏。</translation>
    </message>
    <message>
        <source>The file contains {count} objects. Put each channel into a file of its own.</source>
        <translation>文件包含 {count} 个对象；请将每个渠道放入单独的文件。</translation>
    </message>
    <message>
        <source>The file must contain one object in braces, not {instead}.</source>
        <translation>文件必须包含一个用花括号括起的对象，而不是{instead}。</translation>
    </message>
    <message>
        <source>“{key}” is a name with {count} characters; names in a channel file have at most {limit}.</source>
        <translation>“{key}”是一个有 {count} 个字符的名称；渠道文件中的名称不超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>“{key}” has more than {limit} values; no channel has that many.</source>
        <translation>“{key}”包含超过 {limit} 个值；没有渠道有这么多。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line {line}). Save it as UTF-8.</source>
        <translation>文件不是 UTF-8 文本（第 {line} 行）；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>“{key}” has {count} characters; values in a channel file have at most {limit}.</source>
        <translation>“{key}”包含 {count} 个字符；渠道文件中的值不超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>The sites have no column “{column}”; they have: {known}.</source>
        <translation>站点列表没有列“{column}”；现有的列：{known}。</translation>
    </message>
    <message>
        <source>The site has nothing in its column “{column}”.</source>
        <translation>该站点的列“{column}”为空。</translation>
    </message>
    <message>
        <source>A plan has one list of sites; these are {count}.</source>
        <translation>一个计划只有一份站点列表；这里有 {count} 份。</translation>
    </message>
    <message>
        <source>A plan needs a channel file, too; choose it together with the list of sites.</source>
        <translation>计划还需要渠道文件；请与站点列表一起选择。</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet: choose a list of sites, too.</source>
        <translation>本机上还没有 PBX：请同时选择站点列表。</translation>
    </message>
    <message>
        <source>Not everyone the numbers go to was found on this PBX. Nothing was sent to it.</source>
        <translation>号码的接收方未能在此 PBX 上全部找到。未向其发送任何内容。</translation>
    </message>
    <message>
        <source>Correct the name in the channel file or in the site&apos;s row, or create it on that PBX first.</source>
        <translation>请在渠道文件或站点所在行中更正名称，或先在该 PBX 上创建它。</translation>
    </message>
    <message>
        <source>The PBX has more than one channel named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>PBX 上有多个名为“{name}”的渠道（ID {ids}）。未作任何更改。</translation>
    </message>
    <message>
        <source>Rename all but one of them in the PBX portal, then apply the plan again.</source>
        <translation>请在 PBX 管理网页中将其重命名，只保留一个此名称，然后重新应用计划。</translation>
    </message>
    <message>
        <source>Update its firmware, or let its administrator allow it under Integrations &gt; API.</source>
        <translation>请更新其固件，或请其管理员在“应用对接 &gt; 二次开发接口 (Integrations &gt; API)”中允许。</translation>
    </message>
    <message>
        <source>“{name}” is a channel of {there} on the PBX, and the plan wants one of {wanted}. Nothing was sent.</source>
        <translation>PBX 上的“{name}”是 {there} 的渠道，而计划要求 {wanted} 的渠道。未发送任何内容。</translation>
    </message>
    <message>
        <source>A provider cannot be changed: delete that channel, or give this one another name.</source>
        <translation>运营商不可更改：请删除该渠道，或为此渠道另取名称。</translation>
    </message>
    <message>
        <source>The PBX accepted the change of “{name}”, but still has other values for: {parameters}.</source>
        <translation>PBX 已接受对“{name}”的更改，但以下参数的值仍不同：{parameters}。</translation>
    </message>
    <message>
        <source>Check the channel in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>请在 PBX 管理网页的 Messaging &gt; Message Channel 中查看该渠道。</translation>
    </message>
    <message>
        <source>Not attempted; nothing of this channel was sent.</source>
        <translation>未尝试；此渠道的内容均未发送。</translation>
    </message>
    <message>
        <source>This channel is right; nothing was sent to any site, because something else in the plan is not.</source>
        <translation>此渠道无误；因计划中另有错误，未向任何站点发送内容。</translation>
    </message>
    <message>
        <source>Correct that, then apply the plan again.</source>
        <translation>请更正，然后重新应用计划。</translation>
    </message>
    <message>
        <source>Apply the plan again: it looks first at what the PBX has.</source>
        <translation>请重新应用计划：程序会先查看 PBX 上已有的内容。</translation>
    </message>
    <message>
        <source>Row {row} of the sites cannot be used. Nothing was sent.</source>
        <translation>站点列表的第 {row} 行无法使用。未发送任何内容。</translation>
    </message>
    <message>
        <source>Not all members of the queue were found on the PBX. Nothing was sent.</source>
        <translation>在 PBX 上未找到队列的全部成员。未发送任何内容。</translation>
    </message>
    <message>
        <source>A member is the number or the name of an extension.</source>
        <translation>成员须为分机的号码或名称。</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was read; there are more: {others}.</source>
        <translation>已读取工作表“{sheet}”；还有其他工作表：{others}。</translation>
    </message>
    <message>
        <source>Nothing was sent; correct the list of sites and try again.</source>
        <translation>未发送任何内容；请更正站点列表后重试。</translation>
    </message>
    <message>
        <source>The list of sites is larger than {limit} MB.</source>
        <translation>站点列表大于 {limit} MB。</translation>
    </message>
    <message>
        <source>Two columns have the same name: {names}. Give each its own.</source>
        <translation>有两列同名：{names}。请分别命名。</translation>
    </message>
    <message>
        <source>The list has more than {limit} sites.</source>
        <translation>列表中的站点超过 {limit} 个。</translation>
    </message>
    <message>
        <source>The list has no site.</source>
        <translation>列表中没有站点。</translation>
    </message>
    <message>
        <source>The list of sites cannot be read ({why}).</source>
        <translation>无法读取站点列表（{why}）。</translation>
    </message>
    <message>
        <source>The sheet hides this row. Show it, or delete it.</source>
        <translation>表格隐藏了此行。请显示或删除此行。</translation>
    </message>
    <message>
        <source>The address of the PBX is missing.</source>
        <translation>缺少 PBX 的地址。</translation>
    </message>
    <message>
        <source>With http://, anyone on the way can read the login and the keys. Use https://.</source>
        <translation>使用 http:// 时，途中任何人都可读取登录信息和凭据。请使用 https://。</translation>
    </message>
    <message>
        <source>An earlier change to “{name}” was started on this computer, but its record cannot be read: it is not known whether the PBX carried it out. Nothing was sent now.</source>
        <translation>此前在本机开始过对“{name}”的更改，但其记录无法读取：不知道 PBX 是否已执行。这次未发送任何内容。</translation>
    </message>
    <message>
        <source>Column {column} has a value here, but no name.</source>
        <translation>列 {column} 在此处有值，但没有名称。</translation>
    </message>
    <message>
        <source>This must be text or a whole number, not {instead}.</source>
        <translation>此处必须是文本或整数，而不是{instead}。</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds: {value}.</source>
        <translation>电子表格在此显示的内容与实际内容不同：{value}。</translation>
    </message>
    <message>
        <source>This is not a SHA-256 fingerprint: 64 hex digits, with or without colons.</source>
        <translation>这不是 SHA-256 指纹：须为 64 位十六进制数字，可带或不带冒号。</translation>
    </message>
    <message>
        <source>The login of this site is not complete. Nothing was sent.</source>
        <translation>此站点的登录信息不完整。未发送任何内容。</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX: neither in the keyring nor in PBX_CLIENT_SECRET.</source>
        <translation>没有此 PBX 的 Client Secret：密钥环和 PBX_CLIENT_SECRET 中都没有。</translation>
    </message>
    <message>
        <source>The keyring has no Client Secret for this PBX. Add the PBX again under PBXs, with its login.</source>
        <translation>密钥环中没有此 PBX 的 Client Secret。请在“PBX”中重新添加它，并填写其登录信息。</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX. {reason}</source>
        <translation>没有此 PBX 的 Client Secret。{reason}</translation>
    </message>
    <message>
        <source>The channel is created through the PBX&apos;s own API. The PBX must be reachable from this computer.</source>
        <translation>渠道通过 PBX 自身的 API 创建，本机必须能访问该 PBX。</translation>
    </message>
    <message>
        <source>Channel type and provider</source>
        <translation>渠道类型与运营商</translation>
    </message>
    <message>
        <source>Your account at the provider</source>
        <translation>您在运营商处的账户</translation>
    </message>
    <message>
        <source>The keys let the PBX send messages through the provider; the webhook lets the provider reach the PBX.</source>
        <translation>凭据使 PBX 能通过运营商发送消息；Webhook 使运营商能访问 PBX。</translation>
    </message>
    <message>
        <source>Each line is one number (or page) of the channel. Messages to it go to the destination.</source>
        <translation>每行是渠道的一个号码（或公共主页），发给它的消息由目的地接收。</translation>
    </message>
    <message>
        <source>Nothing has been created yet. “Create” sends one request to the PBX, once.</source>
        <translation>尚未创建任何内容。“创建”只向 PBX 发送一次请求。</translation>
    </message>
    <message>
        <source>Give the provider the webhook URL. Until then the channel can send but receives nothing.</source>
        <translation>请把 Webhook URL 告知运营商。在此之前渠道只能发送，收不到消息。</translation>
    </message>
    <message>
        <source>Channels on this computer</source>
        <translation>本机上的渠道</translation>
    </message>
    <message>
        <source>Every channel started here, and its status. Select one to see what comes next.</source>
        <translation>在此开始的所有渠道及其状态。选中一个即可查看下一步。</translation>
    </message>
    <message>
        <source>Where do I find the Client ID and Client Secret?</source>
        <translation>Client ID 和 Client Secret 在哪里？</translation>
    </message>
    <message>
        <source>In the PBX portal under Integrations &gt; API. Switch the API on there; both values are shown on that page. The API and message channels need the Enterprise or Ultimate plan.</source>
        <translation>在 PBX 管理网页的“应用对接 &gt; 二次开发接口 (Integrations &gt; API)”中。请在该处启用 API，两个值都显示在该页面上。API 与消息渠道需要企业版 (Enterprise) 或旗舰版 (Ultimate) 订阅。</translation>
    </message>
    <message>
        <source>Which address do I enter?</source>
        <translation>应输入哪个地址？</translation>
    </message>
    <message>
        <source>The one that opens the portal in your browser, including the port: https://192.168.5.150:8088 in the local network, or the domain name of Remote Access or of the Cloud PBX.</source>
        <translation>在浏览器中打开管理网页所用的地址，含端口：局域网中如 https://192.168.5.150:8088，或 Remote Access 或云 PBX 的域名。</translation>
    </message>
    <message>
        <source>The certificate is not known</source>
        <translation>证书未知怎么办</translation>
    </message>
    <message>
        <source>Most PBXs in a local network use a self-signed certificate. Compare its fingerprint with the one shown in the portal or browser; if they are the same, trust it.</source>
        <translation>局域网中的 PBX 大多使用自签名证书。请将其指纹与管理网页或浏览器显示的指纹比对，一致即可信任。</translation>
    </message>
    <message>
        <source>Copy both values again. After five wrong logins in a row the PBX blocks this computer&apos;s address: remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>请重新复制两个值。连续五次登录失败后，PBX 会阻止本机的地址：请在管理网页的“安全 &gt; 安全规则 &gt; IP 禁止名单 (Security &gt; Security Rules &gt; Blocked IPs)”中移除。</translation>
    </message>
    <message>
        <source>Prepare the channel without the PBX: everything is saved, and you create it once the PBX is reachable. Until then its lists of extensions and queues are not available.</source>
        <translation>可在不连接 PBX 的情况下准备渠道：所有内容都会保存，待能访问 PBX 时再创建。在此之前无法获取其分机和队列列表。</translation>
    </message>
    <message>
        <source>Type part of its name. Choose with the arrow keys and confirm with Enter.</source>
        <translation>请输入名称的一部分。用方向键选择，按 Enter 确定。</translation>
    </message>
    <message>
        <source>Choose General for any provider that supports the PBX&apos;s SMS API. Ask the provider for the addresses and keys of that API.</source>
        <translation>支持 PBX SMS API 的运营商都选 General（通用）。请向运营商索取该 API 的地址和凭据。</translation>
    </message>
    <message>
        <source>What do I need for a channel through Meta?</source>
        <translation>通过 Meta 创建渠道需要准备什么？</translation>
    </message>
    <message>
        <source>A Meta business portfolio, an app on Meta for Developers, an access token that never expires, and the number or page that customers write to.</source>
        <translation>一个 Meta 业务资产组合、一个 Meta for Developers 应用、一个永不过期的 Access Token，以及客户发消息的号码或公共主页。</translation>
    </message>
    <message>
        <source>Can I change the provider later?</source>
        <translation>以后可以更换运营商吗？</translation>
    </message>
    <message>
        <source>No. For another provider, create a new channel.</source>
        <translation>不可以。换运营商请新建渠道。</translation>
    </message>
    <message>
        <source>They are sent to the PBX through its API and kept in this computer&apos;s keyring, nowhere else. They are masked in every preview, and exported files contain them only if you ask for it.</source>
        <translation>它们通过 API 发送到 PBX，并保存在本机的密钥环中，不会去别处。所有预览中都会隐藏；只有在您要求时，导出的文件才含凭据。</translation>
    </message>
    <message>
        <source>FQDN is the domain name Yeastar gives the PBX: right for most PBXs, including Cloud PBXs. NAT is for your own domain, with a public certificate, that is forwarded to the PBX.</source>
        <translation>FQDN 是 Yeastar 为 PBX 提供的域名：适合大多数 PBX，包括云 PBX。NAT 用于您自己的、带有公共证书并转发到 PBX 的域名。</translation>
    </message>
    <message>
        <source>How do I add many numbers?</source>
        <translation>如何添加大量号码？</translation>
    </message>
    <message>
        <source>Copy them from a spreadsheet or an e-mail and press Ctrl+V, or import a CSV or Excel file. You see a preview before anything is added.</source>
        <translation>从表格或邮件中复制后按 Ctrl+V，或导入 CSV 或 Excel 文件。添加之前会显示预览。</translation>
    </message>
    <message>
        <source>Type the first letters or the number into the cell. Enter takes the highlighted match, Ctrl+Enter takes it for all selected lines, Escape changes nothing.</source>
        <translation>在单元格中输入前几个字母或号码。按 Enter 选取突出显示的匹配项，按 Ctrl+Enter 应用到所有选中的行，按 Esc 则不作更改。</translation>
    </message>
    <message>
        <source>The people who may start a conversation from this number, in addition to the destination that receives messages.</source>
        <translation>除接收消息的目的地外，还可以用该号码发起会话的人。</translation>
    </message>
    <message>
        <source>Which kind of queue is this?</source>
        <translation>这是哪种队列？</translation>
    </message>
    <message>
        <source>A message queue, not a call queue. You will find it in the PBX portal under Messaging &gt; Message Queue.</source>
        <translation>消息队列，而不是呼叫队列。可在 PBX 管理网页的 Messaging &gt; Message Queue 中找到。</translation>
    </message>
    <message>
        <source>Can I leave the table empty?</source>
        <translation>表格可以留空吗？</translation>
    </message>
    <message>
        <source>Yes. You can add numbers on the PBX later; until then incoming messages have nowhere to go.</source>
        <translation>可以。号码可以以后在 PBX 上添加；在此之前收到的消息没有去处。</translation>
    </message>
    <message>
        <source>Press Edit next to it; Next brings you back here. Your entries are kept.</source>
        <translation>点击旁边的“编辑”；“下一步”会回到这里。您填写的内容会保留。</translation>
    </message>
    <message>
        <source>Everything here is optional. Empty fields are not sent; the PBX uses its defaults for them.</source>
        <translation>此处各项均为可选。空字段不会发送，PBX 会使用其默认值。</translation>
    </message>
    <message>
        <source>See your contract with the provider. Above its limit, the provider queues or drops messages.</source>
        <translation>请查看您与运营商的合同。超过限额时，运营商会让消息排队或将其丢弃。</translation>
    </message>
    <message>
        <source>A conversation between one customer and one of your numbers. A closed session stays in the history; the next message starts a new one.</source>
        <translation>一位客户与您的一个号码之间的对话。关闭的会话保留在历史中，下一条消息会开始新的会话。</translation>
    </message>
    <message>
        <source>What are “Copy as JSON” and “Copy as curl” for?</source>
        <translation>“复制为 JSON”和“复制为 curl”有什么用？</translation>
    </message>
    <message>
        <source>The same request, for a script or a colleague. Secrets and the access token appear as variables, never as values.</source>
        <translation>同一请求，供脚本或同事使用。机密和 Access Token 以变量表示，绝不显示其值。</translation>
    </message>
    <message>
        <source>What if the connection breaks while the channel is being created?</source>
        <translation>创建渠道过程中连接中断怎么办？</translation>
    </message>
    <message>
        <source>What does “Labels in the portal may differ” mean?</source>
        <translation>“门户中的标签可能不同”是什么意思？</translation>
    </message>
    <message>
        <source>The step is correct, but its labels in the portal could not be verified.</source>
        <translation>该步骤正确，但其在门户中的标签未能核实。</translation>
    </message>
    <message>
        <source>The PBX could not connect to the provider</source>
        <translation>PBX 无法连接运营商</translation>
    </message>
    <message>
        <source>Usually a key is wrong or has expired. Compare the keys with the provider&apos;s portal and correct them in the PBX portal. You do not need to create the channel again.</source>
        <translation>通常是某项凭据错误或已过期。请将凭据与运营商门户核对，并在 PBX 管理网页中更正。无需重新创建渠道。</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>供客户存档：设置了什么、消息发往何处、还需做什么。不含任何密钥、密码或令牌。</translation>
    </message>
    <message>
        <source>How do I prepare a channel in the office and create it on site?</source>
        <translation>如何先在办公室准备渠道，再到现场创建？</translation>
    </message>
    <message>
        <source>Fill in the wizard without the PBX and press “Keep ready” on the review page. On site, as soon as the PBX is reachable, a card offers to create everything that is waiting for it. Nothing is sent before that.</source>
        <translation>不连接 PBX，填写向导，并在核对页点击“设为待创建”。到现场后，PBX 一旦可访问，就会出现一张卡片，可一次创建所有待创建渠道。在此之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Duplicate it: the copy gets another name, and the keys are copied only if you say so.</source>
        <translation>创建副本即可：副本使用新名称，只有您选择时才会带上凭据。</translation>
    </message>
    <message>
        <source>Export writes channel files, without the keys unless you choose “Export with keys”. Import reads them on the other computer; so does the command “send”.</source>
        <translation>“导出”会写出渠道文件；除非选择“连同凭据导出”，否则不含凭据。另一台计算机上的“导入”可读取这些文件，命令“send”也可以。</translation>
    </message>
    <message>
        <source>Does it work with a keyboard and a screen reader?</source>
        <translation>能用键盘和屏幕阅读器操作吗？</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal. The PBX sends it with every request as “Authorization: Bearer …”.</source>
        <translation>位于运营商的客户门户中。PBX 的每个请求都以“Authorization: Bearer …”携带此值。</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal, where webhooks are set up. The provider signs its messages with it.</source>
        <translation>位于运营商客户门户中设置 Webhook 的位置。运营商用它对消息签名。</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that verifies an API key. If it is not there, ask the provider&apos;s support for the verification address for Yeastar&apos;s SMS API.</source>
        <translation>位于运营商的 API 文档中：用于验证 API Key 的地址。如果没有，请向运营商的技术支持索取 Yeastar SMS API 的验证地址。</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that sends a message. If it is not there, ask the provider&apos;s support for the sending address for Yeastar&apos;s SMS API.</source>
        <translation>位于运营商的 API 文档中：用于发送消息的地址。如果没有，请向运营商的技术支持索取 Yeastar SMS API 的发送地址。</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the access key.</source>
        <translation>位于运营商门户中创建 API Key 的位置：Access Key。</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the secret key.</source>
        <translation>位于运营商门户中创建 API Key 的位置：Secret Key。</translation>
    </message>
    <message>
        <source>Bandwidth ends API users on 2 December 2026. After that day this channel can no longer log in, unless the PBX&apos;s firmware accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>Bandwidth 将于 2026 年 12 月 2 日停用 API 用户。此后此渠道将无法登录，除非 PBX 的固件支持 OAuth 凭据：请先向 Yeastar 咨询。</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal under Main Menu &gt; SOAP &amp; REST/JSON API, where the API is enabled and gets a password of its own. Ask VoIP.ms for the key meant for Yeastar.</source>
        <translation>位于 VoIP.ms 门户的 Main Menu &gt; SOAP &amp; REST/JSON API 中，在此启用 API 并设置其专用密码。请向 VoIP.ms 索取供 Yeastar 使用的密钥。</translation>
    </message>
    <message>
        <source>The API password next to the Userkey in the ASPSMS portal; it can differ from the password you log in with.</source>
        <translation>ASPSMS 门户中 Userkey 旁边的 API 密码；可能与您的登录密码不同。</translation>
    </message>
    <message>
        <source>In the Bandwidth App: the number of your account, shown near its name.</source>
        <translation>位于 Bandwidth App 中：您的账户编号，显示在账户名称附近。</translation>
    </message>
    <message>
        <source>The name of an API user, not the user you log in to the Bandwidth App with. Bandwidth ends API users on 2 December 2026; since 1 April 2026 no new ones can be created.</source>
        <translation>API 用户的名称，而不是您登录 Bandwidth App 的用户。Bandwidth 将于 2026 年 12 月 2 日停用 API 用户；自 2026 年 4 月 1 日起无法再新建。</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control, with its access key. Keys can expire.</source>
        <translation>位于 Flowroute 门户的 Preferences &gt; API Control 中，与其 Access Key 一起显示；密钥可能会过期。</translation>
    </message>
    <message>
        <source>On the dashboard of the account or subaccount that bought the number; begins with AC.</source>
        <translation>位于购买该号码的账户或子账户的控制台中；以 AC 开头。</translation>
    </message>
    <message>
        <source>On the same dashboard, next to the Account SID; reveal it before you copy it.</source>
        <translation>位于同一控制台中，Account SID 旁边；请先显示再复制。</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access: the name of a user of type Standard.</source>
        <translation>位于 VoiceMeUp 门户的 Account &gt; Users &amp; Access 中：Standard 类型用户的名称。</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access, that user&apos;s Access: Auth Token.</source>
        <translation>位于 VoiceMeUp 门户的 Account &gt; Users &amp; Access 中，该用户的 Access：Auth Token。</translation>
    </message>
    <message>
        <source>In the settings of Meta&apos;s business portfolio under Users &gt; System users: give a system user the app and the WhatsApp account, then generate a token with the expiration Never and the permissions whatsapp_business_messaging and whatsapp_business_management.</source>
        <translation>位于 Meta 业务资产组合设置的 Users &gt; System users 中：为系统用户分配该应用和 WhatsApp 账户，然后生成令牌，有效期选择 Never，权限选择 whatsapp_business_messaging 和 whatsapp_business_management。</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup, at the number under “From”; older apps: WhatsApp &gt; API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers，您的应用：Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup，“From”下的号码旁边；旧版应用：WhatsApp &gt; API Setup。填写 ID，而不是号码本身。</translation>
    </message>
    <message>
        <source>On the same page, API Setup: “WhatsApp Business Account ID”, or “Messaging account ID” in newer dashboards.</source>
        <translation>位于同一页面 API Setup 中：“WhatsApp Business Account ID”，新版控制台中为“Messaging account ID”。</translation>
    </message>
    <message>
        <source>A token of the page with the permissions pages_messaging and pages_manage_metadata, from a system user of Meta&apos;s business portfolio or from the Messenger settings of your app.</source>
        <translation>具有 pages_messaging 和 pages_manage_metadata 权限的公共主页令牌，来自 Meta 业务资产组合的系统用户，或来自您的应用的 Messenger 设置。</translation>
    </message>
    <message>
        <source>Bandwidth ended API users on 2 December 2026. This channel works only with firmware that accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>Bandwidth 已于 2026 年 12 月 2 日停用 API 用户。此渠道只能配合支持 OAuth 凭据的固件使用：请先向 Yeastar 咨询。</translation>
    </message>
    <message>
        <source>The name of an API user. Bandwidth ended API users on 2 December 2026: ask Yeastar which firmware accepts OAuth credentials, and what to enter here then.</source>
        <translation>API 用户的名称。Bandwidth 已于 2026 年 12 月 2 日停用 API 用户：请向 Yeastar 咨询哪个固件版本支持 OAuth 凭据，以及届时在此填写什么。</translation>
    </message>
    <message>
        <source>Labels in the portal may differ.</source>
        <translation>门户中的标签可能不同。</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal look for “webhook”, “callback URL” or “SMS URL” of incoming messages and paste the webhook URL there. If there is none, send it to the provider&apos;s support.</source>
        <translation>在运营商门户中查找用于接收消息的“webhook”、“callback URL”或“SMS URL”，并将 Webhook URL 粘贴到该处。如果没有，请将其发送给运营商的技术支持。</translation>
    </message>
    <message>
        <source>Check that SMS is switched on for each number and that the numbers belong to the account whose keys the PBX has.</source>
        <translation>请检查每个号码是否都已启用短信，并确认这些号码属于 PBX 中凭据所对应的账户。</translation>
    </message>
    <message>
        <source>For US numbers: check that they are registered for 10DLC (toll-free numbers: verified). Carriers block messages from unregistered numbers.</source>
        <translation>对于美国号码：请检查是否已注册 10DLC（免费电话号码：是否已验证）。移动网络会拦截未注册号码的消息。</translation>
    </message>
    <message>
        <source>Send a text message from a mobile phone to one of the numbers, check that it reaches its destination, and answer it.</source>
        <translation>用手机向其中一个号码发送短信，确认消息到达目的地，然后回复。</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of the provider&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>如果 PBX 仅允许部分国家/地区访问（国家地区 IP 访问防御，Allowed Country/Region IP Access Protection），请允许运营商服务器所在的国家/地区；否则无法发送图片和文件。</translation>
    </message>
    <message>
        <source>Check that the provider sends and accepts numbers in E.164 format, for example +15567778888.</source>
        <translation>请检查运营商收发的号码是否均为 E.164 格式，例如 +15567778888。</translation>
    </message>
    <message>
        <source>Check that the access token never expires: a system user&apos;s token, not the temporary one that the dashboard offers for testing. Once the token expires, the channel stops working.</source>
        <translation>请检查 Access Token 是否永不过期：应使用系统用户的令牌，而不是控制台提供的测试用临时令牌。令牌过期后，渠道将停止工作。</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal edit each number (Manage DIDs), switch SMS/MMS on, and paste the webhook URL where it asks for a webhook or URL callback.</source>
        <translation>在 VoIP.ms 门户中编辑每个号码 (Manage DIDs)，启用 SMS/MMS，并在要求填写 webhook 或 URL callback 的位置粘贴 Webhook URL。</translation>
    </message>
    <message>
        <source>Main Menu &gt; SOAP &amp; REST/JSON API: check that the API is enabled and that the PBX&apos;s public IP address is on the list. By default no address is allowed.</source>
        <translation>Main Menu &gt; SOAP &amp; REST/JSON API：请检查 API 是否已启用，以及 PBX 的公网 IP 地址是否在列表中；默认不允许任何地址使用。</translation>
    </message>
    <message>
        <source>In the ASPSMS portal open the list of your numbers, click Edit next to the number and scroll down to “Forward SMS as HTTP raw data”.</source>
        <translation>在 ASPSMS 门户中打开号码列表，点击号码旁的 Edit，向下找到“Forward SMS as HTTP raw data”。</translation>
    </message>
    <message>
        <source>Enter the webhook URL there in two parts: {origin} in “protocol://HOST”, and {path} in the field for the path.</source>
        <translation>Webhook URL 需分两部分填写：在“protocol://HOST”中输入 {origin}，在路径字段中输入 {path}。</translation>
    </message>
    <message>
        <source>Check that the numbers are dedicated ones for two-way SMS. The channel carries text only, no files.</source>
        <translation>请检查这些号码是否为支持双向短信的专用号码；该渠道仅支持文本，不支持文件。</translation>
    </message>
    <message>
        <source>If the application also asks for a status callback URL, paste the same webhook URL.</source>
        <translation>如果该应用还要求填写 status callback URL，请粘贴相同的 Webhook URL。</translation>
    </message>
    <message>
        <source>Bandwidth ends API users (username and password) on 2 December 2026; since 1 July 2026 their roles cannot be changed. Ask Yeastar which firmware accepts OAuth credentials instead.</source>
        <translation>Bandwidth 将于 2026 年 12 月 2 日停用 API 用户（用户名和密码）；自 2026 年 7 月 1 日起其角色无法更改。请向 Yeastar 咨询哪个固件版本支持 OAuth 凭据。</translation>
    </message>
    <message>
        <source>For pictures, set the same webhook URL as MMS callback, too.</source>
        <translation>如需图片，请将相同的 Webhook URL 也设为 MMS callback。</translation>
    </message>
    <message>
        <source>In the Skyetel portal open the options of each number, switch SMS &amp; MMS on, choose Callback URL and paste the webhook URL. Of the two kinds, POST and GET, choose POST.</source>
        <translation>在 Skyetel 门户中打开每个号码的选项，启用 SMS &amp; MMS，选择 Callback URL 并粘贴 Webhook URL。在 POST 和 GET 两种方式中选择 POST。</translation>
    </message>
    <message>
        <source>In the Telnyx portal open Messaging &gt; Messaging Profiles (in some versions Programmable Messaging), select the profile, then Inbound, and paste the webhook URL.</source>
        <translation>在 Telnyx 门户中打开 Messaging &gt; Messaging Profiles（某些版本为 Programmable Messaging），选择 profile，然后在 Inbound 中粘贴 Webhook URL。</translation>
    </message>
    <message>
        <source>Set the profile&apos;s webhook API version to 2: only version 2 is signed for the public key that the PBX has.</source>
        <translation>请将该 profile 的 webhook API version 设为 2：只有版本 2 会按 PBX 中的 Public Key 签名。</translation>
    </message>
    <message>
        <source>Check that every number is assigned to this messaging profile; a number without one cannot receive messages.</source>
        <translation>请检查每个号码是否都已分配到此 messaging profile；未分配的号码无法接收消息。</translation>
    </message>
    <message>
        <source>Check under Keys &amp; Credentials &gt; Public Key that the PBX has this account&apos;s public key; the PBX uses it to check that messages come from Telnyx.</source>
        <translation>请在 Keys &amp; Credentials &gt; Public Key 中检查 PBX 是否填写了此账户的 Public Key；PBX 用它验证消息是否来自 Telnyx。</translation>
    </message>
    <message>
        <source>If the number is in a Messaging Service, set the service to use the number&apos;s own webhook for incoming messages; otherwise the webhook URL at the number is ignored.</source>
        <translation>如果号码属于某个 Messaging Service，请将该服务设为使用号码自己的 webhook 接收消息；否则号码上的 Webhook URL 会被忽略。</translation>
    </message>
    <message>
        <source>Enable the geographic permissions (Geo permissions) for the countries you write to. For a subaccount, enable them in the parent account as well.</source>
        <translation>请为消息发往的国家/地区启用地理权限 (Geo permissions)。如果是子账户，还需在父账户中启用。</translation>
    </message>
    <message>
        <source>Check that the Account SID and Auth Token are those of the account or subaccount with the number.</source>
        <translation>请检查 Account SID 和 Auth Token 是否属于该号码所在的账户或子账户。</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal open Services &gt; DID Numbers, edit each number, and under SMS/MMS Options enable messages and paste the webhook URL as Callback URL (Webhook).</source>
        <translation>在 VoiceMeUp 门户中打开 Services &gt; DID Numbers，编辑每个号码，在 SMS/MMS Options 中启用消息，并将 Webhook URL 粘贴为 Callback URL (Webhook)。</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then Use cases &gt; Customize &gt; Configuration (older apps: WhatsApp &gt; Configuration). Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>在 Meta for Developers 中打开您的应用，然后打开 Use cases &gt; Customize &gt; Configuration（旧版应用：WhatsApp &gt; Configuration）。将 Webhook URL 粘贴为 Callback URL，粘贴验证令牌 (verify token)，然后保存：Meta 会立即访问 PBX。</translation>
    </message>
    <message>
        <source>In the list of webhook fields, subscribe to “messages”.</source>
        <translation>在 webhook 字段列表中订阅“messages”。</translation>
    </message>
    <message>
        <source>Check that the app is subscribed to the WhatsApp Business account (subscribed_apps). Otherwise Meta verifies the webhook, but no message arrives.</source>
        <translation>请检查该应用是否已订阅 WhatsApp Business 账户 (subscribed_apps)。否则 Meta 虽会验证 webhook，但收不到任何消息。</translation>
    </message>
    <message>
        <source>If the app already serves other software, leave its callback URL as it is: set an override for this number or account, or use an app of its own for the PBX. Otherwise you take the messages away from the other software.</source>
        <translation>如果该应用已用于其他软件，请保持其 callback URL 不变：为此号码或账户设置 override，或为 PBX 单独使用一个应用。否则其他软件将收不到消息。</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of WhatsApp&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>如果 PBX 仅允许部分国家/地区访问（国家地区 IP 访问防御，Allowed Country/Region IP Access Protection），请允许 WhatsApp 服务器所在的国家/地区；否则无法发送图片和文件。</translation>
    </message>
    <message>
        <source>Send a message from a phone to the WhatsApp number, check that it reaches its destination, and answer it.</source>
        <translation>用手机向 WhatsApp 号码发送消息，确认消息到达目的地，然后回复。</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then the webhook settings of Messenger. Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>在 Meta for Developers 中打开您的应用，然后打开 Messenger 的 webhook 设置。将 Webhook URL 粘贴为 Callback URL，粘贴验证令牌 (verify token)，然后保存：Meta 会立即访问 PBX。</translation>
    </message>
    <message>
        <source>Subscribe the Facebook page to the app with the field “messages”; the token needs pages_manage_metadata for that. Without the page&apos;s own subscription nothing arrives.</source>
        <translation>为 Facebook 公共主页订阅该应用，字段选择“messages”；为此令牌需要 pages_manage_metadata 权限。如果公共主页本身未订阅，则收不到任何消息。</translation>
    </message>
    <message>
        <source>An app has one callback URL for all its pages. If it already serves other software, create an app of its own for the PBX; otherwise you take the messages away from the other software.</source>
        <translation>一个应用的所有公共主页共用一个 callback URL。如果该应用已用于其他软件，请为 PBX 单独创建一个应用；否则其他软件将收不到消息。</translation>
    </message>
    <message>
        <source>Until Meta&apos;s App Review has approved the app, only people with a role in the app (administrator, developer, tester) can write to the page.</source>
        <translation>在应用通过 Meta 的 App Review 之前，只有在该应用中拥有角色的人员（管理员、开发者、测试人员）才能向公共主页发消息。</translation>
    </message>
    <message>
        <source>Write to the page from a private account, check that it reaches its destination, and answer it.</source>
        <translation>用个人账户向公共主页发送消息，确认消息到达目的地，然后回复。</translation>
    </message>
    <message>
        <source>Bandwidth ended API users (username and password) on 2 December 2026. If the channel cannot log in, ask Yeastar which firmware accepts OAuth credentials.</source>
        <translation>Bandwidth 已于 2026 年 12 月 2 日停用 API 用户（用户名和密码）。如果渠道无法登录，请向 Yeastar 咨询哪个固件版本支持 OAuth 凭据。</translation>
    </message>
    <message>
        <source>This sheet contains no key, password or token.</source>
        <translation>本交接单不含任何密钥、密码或令牌。</translation>
    </message>
    <message>
        <source>Not read from the PBX; you will find it there under Message Channel.</source>
        <translation>未从 PBX 读取；可在 PBX 的 Message Channel 中查看。</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>The PBX gave a webhook URL that is not a web address. Check the domain settings of the PBX.</source>
        <translation>PBX 返回的 Webhook URL 不是有效的网址；请检查其域名设置。</translation>
    </message>
    <message>
        <source>Meta calls only https addresses; this webhook URL does not begin with https://.</source>
        <translation>Meta 只访问 https 地址；此 Webhook URL 不是以 https:// 开头。</translation>
    </message>
    <message>
        <source>Meta does not accept an IP address such as {host}: the PBX needs a domain with a public certificate.</source>
        <translation>Meta 不接受 {host} 这样的 IP 地址：PBX 需要使用带有公共证书的域名。</translation>
    </message>
    <message>
        <source>Meta is reported to accept only port 443; this webhook URL has port {port}.</source>
        <translation>据报告，Meta 只接受 443 端口；此 Webhook URL 的端口为 {port}。</translation>
    </message>
    <message>
        <source>This is a Cloud PBX, which has no NAT of its own. Choose FQDN unless you know that NAT works here.</source>
        <translation>这是云 PBX，没有自己的 NAT：除非您确定 NAT 在此可用，否则请选择 FQDN。</translation>
    </message>
    <message>
        <source>The channel has no number yet. Add one on the PBX; otherwise incoming messages have nowhere to go.</source>
        <translation>渠道还没有号码：请在 PBX 上添加，否则收到的消息无处可去。</translation>
    </message>
    <message numerus="yes">
        <source>1 number begins with +1. If it is a US number, register it for 10DLC (toll-free: have it verified) with the provider; carriers block messages from unregistered numbers.¦{count} numbers begin with +1. Register US numbers for 10DLC (toll-free: have them verified) with the provider; carriers block messages from unregistered numbers.</source>
        <translation>
            <numerusform>{count} 个号码以 +1 开头。美国号码请在运营商处注册 10DLC（免费电话号码：进行验证）；移动网络会拦截未注册号码的消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the brackets</source>
        <translation>去掉括号</translation>
    </message>
    <message>
        <source>There are characters around this value that do not belong to it.</source>
        <translation>此值首尾有不属于它的字符。</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>“{what}” before the value is not needed; the PBX adds it itself.</source>
        <translation>值前不需要“{what}”；PBX 会自行添加。</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>去掉“{what}”</translation>
    </message>
    <message>
        <source>The name “{what}” is in front of the value.</source>
        <translation>值前有名称“{what}”。</translation>
    </message>
    <message>
        <source>There is a quotation mark at one end of this value.</source>
        <translation>该值的一端有引号。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>“{what}” after the value was added by a web page.</source>
        <translation>值后有“{what}”；这是网页附加的。</translation>
    </message>
    <message>
        <source>“{what}” after the value does not belong to it.</source>
        <translation>“{what}”跟在值的后面，不属于该值。</translation>
    </message>
    <message>
        <source>This is a whole command that contains the value.</source>
        <translation>这是一整条命令，值在其中。</translation>
    </message>
    <message>
        <source>Use only the value</source>
        <translation>只使用该值</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>去掉引号</translation>
    </message>
    <message>
        <source>This is the label of a button in the portal, not the value.</source>
        <translation>这是门户中按钮的文字，而不是该值。</translation>
    </message>
    <message>
        <source>The value is cut off (…), as portals and e-mails do with long keys. Copy all of it.</source>
        <translation>该值被截断（…），门户和邮件常这样处理长密钥。请完整复制。</translation>
    </message>
    <message>
        <source>This only says that the key was removed. Copy the key itself from the provider&apos;s portal.</source>
        <translation>这只表示密钥已被移除。请从运营商门户复制密钥本身。</translation>
    </message>
    <message>
        <source>These are the dots that a portal shows instead of a key. Reveal the key in the portal and copy it again.</source>
        <translation>这是门户用来代替密钥显示的圆点。请在门户中显示密钥后重新复制。</translation>
    </message>
    <message>
        <source>This is a reference to a value stored elsewhere, not the value. References work only in channel files, as env:NAME or keyring:SERVICE/USER in lowercase.</source>
        <translation>这是对保存在别处的值的引用，而不是值。引用只在渠道文件中有效，写作小写的 env:NAME 或 keyring:SERVICE/USER。</translation>
    </message>
    <message>
        <source>This is the name of a variable, not its value, and it is not filled in here. Enter the value itself; channel files also accept env:NAME.</source>
        <translation>这是变量名而不是它的值，这里不会替换它。请输入值本身；渠道文件也接受 env:NAME。</translation>
    </message>
    <message>
        <source>This is a placeholder from a manual. Enter the actual value.</source>
        <translation>这是手册中的占位符。请输入实际的值。</translation>
    </message>
    <message>
        <source>This value contains a line break; an e-mail may have wrapped it.</source>
        <translation>此值中有换行；可能是邮件自动换行造成的。</translation>
    </message>
    <message>
        <source>This value contains spaces.</source>
        <translation>此值中有空格。</translation>
    </message>
    <message>
        <source>This was copied from source code; some of its characters stand for others.</source>
        <translation>这是从源代码复制的；其中一些字符代表其他字符。</translation>
    </message>
    <message>
        <source>Fix them</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>This value contains invisible characters.</source>
        <translation>该值中有不可见字符。</translation>
    </message>
    <message>
        <source>This value contains characters that only look like letters or digits of a key.</source>
        <translation>该值含有只是看起来像密钥字母或数字的字符。</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>去掉空格</translation>
    </message>
    <message>
        <source>An e-mail filter has wrapped this address in its own; the PBX would send to the filter.</source>
        <translation>邮件过滤器在此地址外包了自己的地址；PBX 会发送到过滤器。</translation>
    </message>
    <message>
        <source>“{what}” at the end belongs to the sentence around the address.</source>
        <translation>末尾的“{what}”属于地址所在的句子。</translation>
    </message>
    <message>
        <source>“{what}” is a placeholder from a manual; the PBX does not fill it in. Enter the real address.</source>
        <translation>“{what}”是手册中的占位符；PBX 不会替换。请填写真实地址。</translation>
    </message>
    <message>
        <source>This address contains spaces.</source>
        <translation>此地址中有空格。</translation>
    </message>
    <message>
        <source>The beginning of this address is misspelled.</source>
        <translation>该地址的开头拼写有误。</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>改为 https://</translation>
    </message>
    <message>
        <source>This is a link together with its text.</source>
        <translation>这是带有文字的链接。</translation>
    </message>
    <message>
        <source>“{what}” is in front of the address.</source>
        <translation>地址前有“{what}”。</translation>
    </message>
    <message>
        <source>This address contains a login, which would be sent and logged with it.</source>
        <translation>此地址中含有登录信息，会随地址一起被发送并记录。</translation>
    </message>
    <message>
        <source>This is a short link or the link of an e-mail filter, not the provider&apos;s address.</source>
        <translation>这是短链接或邮件过滤器的链接，而不是运营商的地址。</translation>
    </message>
    <message>
        <source>There are several addresses here. Keep the one that belongs in this field.</source>
        <translation>这里有多个地址；请只保留属于此字段的那个。</translation>
    </message>
    <message>
        <source>With http, anyone on the way could read the key. Providers offer https.</source>
        <translation>使用 http 时途中任何人都能读取密钥；运营商都支持 https。</translation>
    </message>
    <message>
        <source>This is more than the {label}.</source>
        <translation>这里不止有 {label}。</translation>
    </message>
    <message>
        <source>This is JSON text. Only the {label} itself belongs here.</source>
        <translation>这是一段 JSON 文本。这里只需要 {label} 本身。</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} is a longer number that Meta shows next to it.</source>
        <translation>这看起来是电话号码。{label} 是 Meta 在其旁边显示的更长的数字。</translation>
    </message>
    <message>
        <source>Put each in its own field</source>
        <translation>分别放入各自字段</translation>
    </message>
    <message>
        <source>Keep only the {label}</source>
        <translation>仅保留 {label}</translation>
    </message>
    <message>
        <source>This looks like an ID. The {label} belongs here.</source>
        <translation>这看起来像一个 ID。此处应填写 {label}。</translation>
    </message>
    <message>
        <source>This is a whole JSON reply that contains the value.</source>
        <translation>这是一整段 JSON 应答，值在其中。</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} belongs here.</source>
        <translation>这看起来像电话号码。此处应填写 {label}。</translation>
    </message>
    <message>
        <source>“{other}” has the same value; one of the two is wrong.</source>
        <translation>“{other}”的值相同；两者之一有误。</translation>
    </message>
    <message>
        <source>This is a web address. The {label} belongs here.</source>
        <translation>这是网址。此处应填写 {label}。</translation>
    </message>
    <message>
        <source>This is the name of the value, not the value itself.</source>
        <translation>这是值的名称，而不是值本身。</translation>
    </message>
    <message>
        <source>This is an e-mail address. The {label} belongs here.</source>
        <translation>这是电子邮件地址。此处应填写 {label}。</translation>
    </message>
    <message>
        <source>This looks like {foreign}. The {label} belongs here.</source>
        <translation>这看起来是{foreign}。此处应填写 {label}。</translation>
    </message>
    <message>
        <source>This e-mail contains no text.</source>
        <translation>此邮件中没有文本。</translation>
    </message>
    <message>
        <source>Open it, copy everything in it, and paste it here.</source>
        <translation>请打开它，复制其中全部内容，再粘贴到此处。</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>这不是文本文件。</translation>
    </message>
    <message>
        <source>The file is too large for an e-mail with keys.</source>
        <translation>该文件对含凭据的邮件来说太大。</translation>
    </message>
    <message>
        <source>The e-mail uses an unknown character set.</source>
        <translation>此邮件使用未知的字符集。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>“{value}” is a page name. The page ID has only digits; you will find it on the page under About &gt; Page transparency.</source>
        <translation>“{value}”是公共主页名称。公共主页 ID 只有数字；可在公共主页的 About &gt; Page transparency 中找到。</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off digits (“{value}”). Format the column as text there and export it again.</source>
        <translation>电子表格截断了数字（“{value}”）。请在其中将该列设为文本格式，然后重新导出。</translation>
    </message>
    <message>
        <source>Use only digits and an optional leading + for the first number.</source>
        <translation>起始号码只能使用数字和前面可选的 +。</translation>
    </message>
    <message>
        <source>This is not a png or jpg picture.</source>
        <translation>这不是 png 或 jpg 图片。</translation>
    </message>
    <message>
        <source>This file has {size} MB; at most {limit} MB are allowed.</source>
        <translation>此文件为 {size} MB；最多允许 {limit} MB。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>无法读取“{name}”。</translation>
    </message>
    <message>
        <source>Add them, or leave them out</source>
        <translation>添加或忽略</translation>
    </message>
    <message>
        <source>Numbers from the e-mail</source>
        <translation>邮件中的号码</translation>
    </message>
    <message>
        <source>The domain {host} contains an underscore: providers then refuse the login or deliver nothing. Rename it.</source>
        <translation>域名 {host} 含有下划线：运营商会因此拒绝登录或不投递消息。请更改域名。</translation>
    </message>
    <message>
        <source>Type a colour as # and six hex digits, for example #0B6B4F.</source>
        <translation>请输入颜色：# 加六位十六进制数字，例如 #0B6B4F。</translation>
    </message>
    <message>
        <source>Channel type</source>
        <translation>渠道类型</translation>
    </message>
    <message>
        <source>Pages from the e-mail</source>
        <translation>邮件中的公共主页</translation>
    </message>
    <message numerus="yes">
        <source>1 number has no + at the start: “{example}” in line {line}. It is used exactly as written.¦{count} numbers have no + at the start, the first “{example}” in line {line}. They are used exactly as written.</source>
        <translation>
            <numerusform>有 {count} 个号码开头没有 +，第一个是第 {line} 行的“{example}”。将按原样使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names a member twice: “{example}” in line {line}.¦{count} lines name a member twice, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>有 {count} 行重复列出同一成员，第一个是第 {line} 行的“{example}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the numbers from the e-mail, or leave them out.</source>
        <translation>请添加或忽略邮件中的号码。</translation>
    </message>
    <message>
        <source>Add the pages from the e-mail, or leave them out.</source>
        <translation>请添加或忽略邮件中的公共主页。</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself. Which one do you want to use?</source>
        <translation>此值看起来已经过 Base64 编码，而本程序会自行编码。您要使用哪一个？</translation>
    </message>
    <message>
        <source>A dry run looks up no keys, so there are none to check.</source>
        <translation>试运行不查找凭据，因此没有可检查的凭据。</translation>
    </message>
    <message>
        <source>Look at the channel as the PBX has it now; then you can send this again.</source>
        <translation>请查看该渠道目前在 PBX 上的状态，然后可以再次发送。</translation>
    </message>
    <message>
        <source>See what has changed before you go on.</source>
        <translation>继续之前请先查看更改内容。</translation>
    </message>
    <message>
        <source>You can try to delete it again.</source>
        <translation>可以重新删除。</translation>
    </message>
    <message>
        <source>Your changes are kept here: check them, then send them.</source>
        <translation>您的更改保留在此处：请检查后再发送。</translation>
    </message>
    <message>
        <source>The search on {pbx} was stopped, so it is not clear whether “{name}” was created.</source>
        <translation>在 {pbx} 上的查找已停止，因此不清楚“{name}”是否已创建。</translation>
    </message>
    <message>
        <source>“{value}” was read as {number}.</source>
        <translation>“{value}”已读作 {number}。</translation>
    </message>
    <message>
        <source>This looks like Markdown. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>这看起来是 Markdown。渠道文件是 JSON：外面是花括号，键和文本放在双引号中。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number with a fraction, out of range or NaN</source>
        <translation>小数、超出范围的数字或 NaN</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>带引号的文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a channel: “{column}” cannot be filled.</source>
        <translation>Client Secret 不写入任何渠道：无法填充“{column}”。</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet. Nothing was written.</source>
        <translation>本机上还没有 PBX。未写入任何内容。</translation>
    </message>
    <message>
        <source>Add one first, under PBXs.</source>
        <translation>请先在“PBX”中添加一台。</translation>
    </message>
    <message>
        <source>The PBX has more than one message queue named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>PBX 上有多个名为“{name}”的消息队列（ID {ids}）。未作任何更改。</translation>
    </message>
    <message>
        <source>The PBX does not say which channels it has ({why}). Nothing was sent.</source>
        <translation>PBX 未提供它有哪些渠道（{why}）。未发送任何内容。</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>渠道已存在，但无法读取其 Webhook URL。</translation>
    </message>
    <message>
        <source>The PBX portal shows it under Messaging &gt; Message Channel.</source>
        <translation>PBX 管理网页会在 Messaging &gt; Message Channel 下显示它。</translation>
    </message>
    <message>
        <source>Apply the plan again: what is already done is left as it is.</source>
        <translation>请重新应用计划：已完成的保持不变。</translation>
    </message>
    <message>
        <source>An internal error stopped this ({kind}). The channel may or may not have been changed.</source>
        <translation>内部错误中断了此操作（{kind}）。渠道可能已更改，也可能未更改。</translation>
    </message>
    <message>
        <source>{file} gives all sites the same IDs ({ids}), but each PBX has its own. Write “destination” for “destination_id”, and a member&apos;s “number” or “name” for its “value”.</source>
        <translation>{file} 给所有站点相同的 ID（{ids}），但每台 PBX 的 ID 各不相同。请用“destination”代替“destination_id”，成员用“number”或“name”代替“value”。</translation>
    </message>
    <message>
        <source>The list of sites has no sheets: it is read whole, and “{sheet}” was not looked for.</source>
        <translation>站点列表没有工作表：已读取整个列表，未查找“{sheet}”。</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds.</source>
        <translation>电子表格在此显示的内容与实际内容不同。</translation>
    </message>
    <message>
        <source>No row has the column names: one of them must be “pbx”. No row is shown here; it may hold secrets.</source>
        <translation>没有一行是站点的列名：必须有一列名为“pbx”。此处不显示任何行，因为其中可能含有机密。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>No site has the tag “{tag}”. Tags there are: {tags}.</source>
        <translation>没有带标签“{tag}”的站点。现有标签：{tags}。</translation>
    </message>
    <message>
        <source>Nothing was done. Choose one of these tags, or leave it out for all sites.</source>
        <translation>未执行任何操作。请选择其中一个标签；如需所有站点，请不要指定标签。</translation>
    </message>
    <message>
        <source>The column “{column}” belongs to no channel file. Did you mean “{near}”?</source>
        <translation>列“{column}”不对应任何渠道文件。您是指“{near}”吗？</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX: neither in a column client_id nor in PBX_CLIENT_ID.</source>
        <translation>没有此 PBX 的 Client ID：client_id 列和 PBX_CLIENT_ID 中都没有。</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX.</source>
        <translation>没有此 PBX 的 Client ID。</translation>
    </message>
    <message>
        <source>No. Paste it as the portal shows it; the program encodes whatever the PBX wants encoded.</source>
        <translation>不需要。按门户显示的原样粘贴即可；本程序会按 PBX 的要求编码。</translation>
    </message>
    <message>
        <source>Then it is not clear whether the PBX carried out the request. The program says so and never sends it again by itself, because that could create the channel twice.</source>
        <translation>此时不清楚 PBX 是否已执行请求。本程序会如实说明，并且绝不自动重发，以免重复创建渠道。</translation>
    </message>
    <message>
        <source>The channel was sent, but the connection broke before the PBX answered. The program first looks for it on the PBX and sends it again only if it is not there, so no channel is ever created twice.</source>
        <translation>渠道已发送，但在 PBX 应答之前连接中断。本程序会先在 PBX 上查找，只有确认不存在时才会再次发送，因此绝不会重复创建渠道。</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings it back; the last twenty actions can be undone. Deleting in this list changes nothing on the PBX. A channel that you delete under “On the PBX” is gone there; it is kept in this list as a draft, and you can create it again.</source>
        <translation>撤销 (Ctrl+Z) 可将其恢复；最近的二十项操作均可撤销。在此列表中删除不会更改 PBX 上的任何内容。在“PBX 上的渠道”中删除的渠道会从 PBX 上消失；它会作为草稿保留在此列表中，可以重新创建。</translation>
    </message>
    <message>
        <source>2 Dec 2026: API users end</source>
        <translation>2026/12/2 停用 API 用户</translation>
    </message>
    <message>
        <source>API users have ended</source>
        <translation>API 用户已停用</translation>
    </message>
    <message>
        <source>If the PBX was given a Secret: check that the provider signs what it sends with the same one (header X-Signature-256, SHA-256, lowercase). The PBX refuses everything else.</source>
        <translation>如果已为 PBX 设置 Secret：请检查运营商是否使用相同的 Secret 对其发送的内容签名（标头 X-Signature-256，SHA-256，小写）；其他内容 PBX 一律拒绝。</translation>
    </message>
    <message>
        <source>{type}: {name}</source>
        <translation>{type}：{name}</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>此值含有弯引号，邮件和文字处理软件常会插入。请与门户核对。</translation>
    </message>
    <message>
        <source>This is an address of the PBX itself. Enter the address of the provider&apos;s API.</source>
        <translation>这是 PBX 自身的地址。请输入运营商 API 的地址。</translation>
    </message>
    <message>
        <source>This looks Base64-encoded, but the = at the end is missing. The program encodes values itself.</source>
        <translation>此值看起来已经过 Base64 编码，但末尾的 = 丢失。本程序会自行编码。</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself.</source>
        <translation>此值看起来已经过 Base64 编码。本程序会自行编码。</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>阿森松岛</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>安道尔</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿拉伯联合酋长国</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>阿富汗</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>安提瓜和巴布达</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>安圭拉</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>阿尔巴尼亚</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>亚美尼亚</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>安哥拉</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>阿根廷</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>美属萨摩亚</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>阿鲁巴</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>奥兰群岛</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>阿塞拜疆</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>波斯尼亚和黑塞哥维那</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>巴巴多斯</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>孟加拉国</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>布基纳法索</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>保加利亚</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>巴林</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>布隆迪</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>贝宁</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>圣巴泰勒米</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>百慕大</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>文莱</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>玻利维亚</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>荷属加勒比区</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>巴哈马</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>不丹</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>博茨瓦纳</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>白俄罗斯</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>伯利兹</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>科科斯（基林）群岛</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>刚果（金）</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>中非共和国</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>刚果（布）</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>科特迪瓦</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>库克群岛</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>智利</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>喀麦隆</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>哥伦比亚</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>哥斯达黎加</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>古巴</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>佛得角</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>库拉索</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>圣诞岛</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>塞浦路斯</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>捷克</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>吉布提</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>多米尼克</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>多米尼加共和国</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>阿尔及利亚</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>厄瓜多尔</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>爱沙尼亚</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>埃及</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>西撒哈拉</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>厄立特里亚</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>埃塞俄比亚</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>斐济</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>福克兰群岛</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>密克罗尼西亚</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>法罗群岛</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>加蓬</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>格林纳达</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>格鲁吉亚</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>法属圭亚那</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>根西岛</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>加纳</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>直布罗陀</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>格陵兰</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>冈比亚</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>几内亚</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>瓜德罗普</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>赤道几内亚</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>危地马拉</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>关岛</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>几内亚比绍</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>圭亚那</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>洪都拉斯</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>克罗地亚</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>海地</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>匈牙利</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>马恩岛</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>英属印度洋领地</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>伊拉克</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>伊朗</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>冰岛</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>泽西岛</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>牙买加</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>约旦</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>肯尼亚</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>吉尔吉斯斯坦</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>柬埔寨</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>基里巴斯</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>科摩罗</translation>
    </message>
    <message>
        <source>St. Kitts and Nevis</source>
        <translation>圣基茨和尼维斯</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>朝鲜</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>科威特</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>开曼群岛</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>哈萨克斯坦</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>老挝</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>黎巴嫩</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>圣卢西亚</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>列支敦士登</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>斯里兰卡</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>利比里亚</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>莱索托</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>卢森堡</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>拉脱维亚</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>利比亚</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>摩洛哥</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>摩纳哥</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>摩尔多瓦</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>黑山</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>法属圣马丁</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>马达加斯加</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>马绍尔群岛</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>北马其顿</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>马里</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>缅甸</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>蒙古</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>中国澳门</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>北马里亚纳群岛</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>马提尼克</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>毛里塔尼亚</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>蒙特塞拉特</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>马耳他</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>毛里求斯</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>马尔代夫</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>马拉维</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>莫桑比克</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>纳米比亚</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>新喀里多尼亚</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>尼日尔</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>诺福克岛</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>尼日利亚</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>尼加拉瓜</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>尼泊尔</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>瑙鲁</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>纽埃</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>阿曼</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>巴拿马</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>秘鲁</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>法属波利尼西亚</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>巴布亚新几内亚</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>巴基斯坦</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <source>St. Pierre and Miquelon</source>
        <translation>圣皮埃尔和密克隆群岛</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>波多黎各</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>巴勒斯坦领土</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>帕劳</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>巴拉圭</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>卡塔尔</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>留尼汪</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>塞尔维亚</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>卢旺达</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>所罗门群岛</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>塞舌尔</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>苏丹</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>St. Helena, Ascension and Tristan da Cunha</source>
        <translation>圣赫勒拿</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>斯洛文尼亚</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>斯瓦尔巴和扬马延</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>塞拉利昂</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>圣马力诺</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>塞内加尔</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>索马里</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>苏里南</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>南苏丹</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>圣多美和普林西比</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>萨尔瓦多</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>荷属圣马丁</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>叙利亚</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>斯威士兰</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>特里斯坦-达库尼亚群岛</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>特克斯和凯科斯群岛</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>乍得</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>多哥</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>塔吉克斯坦</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>托克劳</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>东帝汶</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>土库曼斯坦</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>突尼斯</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>汤加</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>特立尼达和多巴哥</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>图瓦卢</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>坦桑尼亚</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>乌干达</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>乌拉圭</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>乌兹别克斯坦</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>梵蒂冈</translation>
    </message>
    <message>
        <source>St. Vincent and Grenadines</source>
        <translation>圣文森特和格林纳丁斯</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>委内瑞拉</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>英属维尔京群岛</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>美属维尔京群岛</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>瓦努阿图</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>瓦利斯和富图纳</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>萨摩亚</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>科索沃</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>也门</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>马约特</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>赞比亚</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>津巴布韦</translation>
    </message>
    <message>
        <source>Use only digits for the last number; its final digits are enough, for example 99.</source>
        <translation>结束号码只能使用数字；只需输入末尾几位，例如 99。</translation>
    </message>
    <message>
        <source>The last number must be as long as the first.</source>
        <translation>结束号码的长度必须与起始号码相同。</translation>
    </message>
    <message>
        <source>These are {count} numbers; at most {limit} can be added at once.</source>
        <translation>共 {count} 个号码；一次最多添加 {limit} 个。</translation>
    </message>
    <message>
        <source>“{value}” is left out, as you chose.</source>
        <translation>已按您的选择忽略“{value}”。</translation>
    </message>
    <message>
        <source>“{value}” looks like a date that a spreadsheet made from a number. Enter the number with digits only.</source>
        <translation>“{value}”看起来是电子表格将号码转换成的日期。请仅用数字输入号码。</translation>
    </message>
    <message>
        <source>“{value}” begins with a minus sign or a point; no phone number does. A spreadsheet may have calculated it.</source>
        <translation>“{value}”以减号或小数点开头；电话号码不会这样。可能是电子表格计算出来的。</translation>
    </message>
    <message>
        <source>It is not clear which number “{value}” means: letters or other digits are attached. Enter it with digits only.</source>
        <translation>不清楚“{value}”指的是哪个号码：它与字母或其他数字相连。请只用数字输入。</translation>
    </message>
    <message>
        <source>“{value}” is a local number without area code. Enter the complete number.</source>
        <translation>“{value}”是不带区号的本地号码。请输入完整的号码。</translation>
    </message>
    <message>
        <source>“{value}” does not begin with a country code.</source>
        <translation>“{value}”不以国家代码开头。</translation>
    </message>
    <message>
        <source>“{value}” cannot be a number from the chosen country.</source>
        <translation>“{value}”不可能是所选国家/地区的号码。</translation>
    </message>
    <message>
        <source>“{value}” has decimals; a phone number has none.</source>
        <translation>“{value}”带小数；电话号码没有小数。</translation>
    </message>
    <message>
        <source>This text has {count} characters; no phone number is that long: “{value}”.</source>
        <translation>此文本有 {count} 个字符；没有这么长的电话号码：“{value}”。</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with area code. Is it complete?</source>
        <translation>“{value}”对于带区号的号码来说偏短。它完整吗？</translation>
    </message>
    <message>
        <source>“{value}” may contain the country code twice.</source>
        <translation>“{value}”中的国家代码可能出现了两次。</translation>
    </message>
    <message>
        <source>Does “{value}” contain several numbers, with only the last digits of some?</source>
        <translation>“{value}”中是否有多个号码，其中只写了末尾几位？</translation>
    </message>
    <message>
        <source>“{value}” is below the end of the e-mail. Does it belong to the channel?</source>
        <translation>“{value}”位于邮件结尾之后。它属于此渠道吗？</translation>
    </message>
    <message>
        <source>“{value}” seems to be the sender&apos;s own number. Does it belong to the channel?</source>
        <translation>“{value}”似乎是发件人自己的号码。它属于此渠道吗？</translation>
    </message>
    <message>
        <source>The last digits “{tail}” are in a separate column. Do they belong to “{value}”?</source>
        <translation>末位数字“{tail}”在单独的一列。它们属于“{value}”吗？</translation>
    </message>
    <message>
        <source>“{lead}” is in a separate column. Does it belong to “{value}”?</source>
        <translation>“{lead}”在单独的一列。它属于“{value}”吗？</translation>
    </message>
    <message>
        <source>Is “{value}” the first number of a range? Another column says “{more}”.</source>
        <translation>“{value}”是号码段的第一个号码吗？另一列写的是“{more}”。</translation>
    </message>
    <message>
        <source>Is “{value}” an ID on the PBX, or an extension number?</source>
        <translation>“{value}”是 PBX 上的 ID，还是分机号？</translation>
    </message>
    <message>
        <source>“{value}” is marked “{state}”. Does it belong to the channel?</source>
        <translation>“{value}”标记为“{state}”。它属于此渠道吗？</translation>
    </message>
    <message>
        <source>“{extension}” follows the number. Do messages go there?</source>
        <translation>“{extension}”跟在号码后面。消息是发往那里吗？</translation>
    </message>
    <message>
        <source>Check the PBX portal, then try again.</source>
        <translation>请检查 PBX 管理网页，然后重试。</translation>
    </message>
    <message>
        <source>The PBX carried out the request only in part.</source>
        <translation>PBX 只执行了请求的一部分。</translation>
    </message>
    <message>
        <source>The PBX is still working on the request.</source>
        <translation>PBX 仍在处理请求。</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware. Message channels need the Enterprise or Ultimate plan; of the appliances only P550, P560 and P570 have the API.</source>
        <translation>请更新 PBX 的固件。消息渠道需要企业版 (Enterprise) 或旗舰版 (Ultimate) 订阅；硬件机型中只有 P550、P560 和 P570 有此 API。</translation>
    </message>
    <message>
        <source>The PBX does not support this API version yet.</source>
        <translation>PBX 尚不支持此 API 版本。</translation>
    </message>
    <message>
        <source>Grant it in the PBX portal under Integrations &gt; API.</source>
        <translation>请在 PBX 管理网页的“应用对接 &gt; 二次开发接口 (Integrations &gt; API)”中授予权限。</translation>
    </message>
    <message>
        <source>Correct the marked fields. A provider that the PBX does not know yet needs newer firmware.</source>
        <translation>请更正标出的字段；如果 PBX 尚不支持该运营商，则需要更新固件。</translation>
    </message>
    <message>
        <source>A value is already in use on the PBX.</source>
        <translation>某个值在 PBX 上已被使用。</translation>
    </message>
    <message>
        <source>The PBX could not find something the request refers to.</source>
        <translation>PBX 找不到请求中指定的对象。</translation>
    </message>
    <message>
        <source>The PBX is full: all eight logins are in use, or it has no room for another channel.</source>
        <translation>PBX 已达上限：八个登录均在使用，或无法再创建渠道。</translation>
    </message>
    <message>
        <source>Close other programs that use the PBX&apos;s API, or wait 30 minutes. Then try again.</source>
        <translation>请关闭使用 PBX API 的其他程序，或等待 30 分钟，然后重试。</translation>
    </message>
    <message>
        <source>The PBX cannot find the role.</source>
        <translation>PBX 找不到该角色。</translation>
    </message>
    <message>
        <source>Remove it in the PBX portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>请在 PBX 管理网页的“安全 &gt; 安全规则 &gt; IP 禁止名单 (Security &gt; Security Rules &gt; Blocked IPs)”中将其移除。</translation>
    </message>
    <message>
        <source>The PBX does not allow this action.</source>
        <translation>PBX 不允许此操作。</translation>
    </message>
    <message>
        <source>The PBX does not allow this computer&apos;s address to use the API.</source>
        <translation>PBX 不允许本机的地址使用 API。</translation>
    </message>
    <message>
        <source>Allow the address in the PBX portal under Integrations &gt; API, IP restriction.</source>
        <translation>请在 PBX 管理网页的“应用对接 &gt; 二次开发接口 (Integrations &gt; API)”的 IP 限制中允许该地址。</translation>
    </message>
    <message>
        <source>Something in the request is in use elsewhere on the PBX.</source>
        <translation>请求中的某项正在 PBX 的其他位置使用。</translation>
    </message>
    <message>
        <source>The PBX cannot find the phonebook.</source>
        <translation>PBX 找不到该电话簿。</translation>
    </message>
    <message>
        <source>The PBX cannot find the rate.</source>
        <translation>PBX 找不到该费率。</translation>
    </message>
    <message>
        <source>Choose extensions or extension groups as members, or switch organizations on in the PBX portal.</source>
        <translation>请选择分机或分机组作为成员，或在 PBX 管理网页中启用组织架构/部门功能。</translation>
    </message>
    <message>
        <source>Switch it on in the PBX portal under Integrations &gt; API.</source>
        <translation>请在 PBX 管理网页的“应用对接 &gt; 二次开发接口 (Integrations &gt; API)”中启用。</translation>
    </message>
    <message>
        <source>The PBX cannot find the contact.</source>
        <translation>PBX 找不到该联系人。</translation>
    </message>
    <message>
        <source>The PBX cannot find the call.</source>
        <translation>PBX 找不到该通话。</translation>
    </message>
    <message>
        <source>Too many participants.</source>
        <translation>参与者过多。</translation>
    </message>
    <message>
        <source>The PBX cannot find the SMS trunk.</source>
        <translation>PBX 找不到该 SMS 中继。</translation>
    </message>
    <message>
        <source>The PBX reports a conflict with a wake-up call.</source>
        <translation>PBX 报告与叫醒服务冲突。</translation>
    </message>
    <message>
        <source>Use a smaller file, or shorter texts.</source>
        <translation>请使用更小的文件或更短的文本。</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees. Only then replace the trusted certificate.</source>
        <translation>如果 PBX 已更换或获得了新证书，请先将指纹与管理员所见的进行比对，然后再替换受信任的证书。</translation>
    </message>
    <message>
        <source>(Error {errcode}: {errmsg})</source>
        <translation>（错误 {errcode}：{errmsg}）</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address.</source>
        <translation>“{address}”不是 PBX 的地址。</translation>
    </message>
    <message>
        <source>Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>请按浏览器中的形式输入，例如 https://192.168.5.150:8088。</translation>
    </message>
    <message>
        <source>With http://, anyone in the network on the way to {host} can read the keys. Nothing was sent.</source>
        <translation>使用 http:// 时，通往 {host} 的网络中任何人都可读取凭据。未发送任何内容。</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>找不到名称 {host}。</translation>
    </message>
    <message>
        <source>Check the spelling, and that this computer is in the PBX&apos;s network or on the internet.</source>
        <translation>请检查拼写，并确认本机已接入 PBX 所在的网络或互联网。</translation>
    </message>
    <message>
        <source>No route to {host} from this computer.</source>
        <translation>本机无法连通 {host}。</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and the address.</source>
        <translation>请检查网线或 Wi-Fi，以及地址。</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall blocks the connection to the PBX.</source>
        <translation>请检查地址，并确认没有防火墙阻隔与 PBX 的连接。</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host} ({why}).</source>
        <translation>本机不信任 {host} 的证书（{why}）。</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: its certificate is not the trusted one. Trusted: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>可能有其他设备冒充 {host}：其证书不是受信任的证书。受信任：{expected_text}。现在显示：{found_text}。未发送任何内容。</translation>
    </message>
    <message>
        <source>No secure connection to {host}, port {port} ({why}).</source>
        <translation>无法与 {host} 的端口 {port} 建立安全连接（{why}）。</translation>
    </message>
    <message>
        <source>Check that this is the https port. If the PBX offers only old TLS versions, update its firmware.</source>
        <translation>请检查该端口是否为 https 端口；如果 PBX 只支持旧版 TLS，请更新其固件。</translation>
    </message>
    <message>
        <source>{host} received the request but did not answer in time.</source>
        <translation>{host} 已收到请求，但未在规定时间内响应。</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check whether the PBX is overloaded.</source>
        <translation>请重试；如果问题仍然存在，请检查 PBX 是否负载过高。</translation>
    </message>
    <message>
        <source>{host} closed the connection without answering.</source>
        <translation>{host} 未作响应便断开了连接。</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the address, the port, and whether it is http or https.</source>
        <translation>请重试；如果问题仍然存在，请检查地址、端口以及使用的是 http 还是 https。</translation>
    </message>
    <message>
        <source>{host} redirects to another address; to protect the keys, it was not followed.</source>
        <translation>{host} 重定向到其他地址；为保护凭据，未跟随重定向。</translation>
    </message>
    <message>
        <source>Enter the address that the browser shows when the PBX portal is open, with https://.</source>
        <translation>请输入打开 PBX 管理网页时浏览器显示的地址，包括 https://。</translation>
    </message>
    <message>
        <source>{host} answered, but not as a Yeastar PBX ({why}).</source>
        <translation>{host} 有响应，但不是 Yeastar PBX 的响应（{why}）。</translation>
    </message>
    <message>
        <source>Check address and port. A guest network&apos;s login page or another server may be answering.</source>
        <translation>请检查地址和端口。响应的可能是访客网络的登录页或其他服务器。</translation>
    </message>
    <message>
        <source>{host} sent far more than a PBX does, so reading was stopped.</source>
        <translation>{host} 发送的数据远超 PBX 的正常数据量，已停止读取。</translation>
    </message>
    <message>
        <source>Check address and port; this is probably not the PBX.</source>
        <translation>请检查地址和端口；这可能不是 PBX。</translation>
    </message>
    <message>
        <source>{host} is overloaded and asks to wait ({why}).</source>
        <translation>{host} 负载过高，要求稍候（{why}）。</translation>
    </message>
    <message>
        <source>Try again in a few minutes; other programs that use the PBX&apos;s API may be the cause.</source>
        <translation>请过几分钟再试；可能是其他使用 PBX API 的程序造成的。</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>在发送任何内容之前已停止。</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>重新发送之前，请先在 PBX 管理网页的 Messaging &gt; Message Channel 中查找“{name}”。</translation>
    </message>
    <message>
        <source>Copy both again from the PBX portal, Integrations &gt; API. Failed logins from here: {failures}; after five in a row the PBX blocks this computer.</source>
        <translation>请从 PBX 管理网页的“应用对接 &gt; 二次开发接口 (Integrations &gt; API)”重新复制这两项。本机登录失败次数：{failures}；连续失败五次后，PBX 会阻止本机。</translation>
    </message>
    <message>
        <source>The PBX does not accept this Client ID and Client Secret.</source>
        <translation>PBX 不接受此 Client ID 和 Client Secret。</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again. (Error {errcode}: {errmsg})</source>
        <translation>重新发送之前，请先在 PBX 管理网页的 Messaging &gt; Message Channel 中查找“{name}”。（错误 {errcode}：{errmsg}）</translation>
    </message>
    <message>
        <source>“{name}” was sent, but no clear answer came back. It may or may not have been carried out.</source>
        <translation>“{name}”已发送，但未收到明确答复。请求可能已执行，也可能未执行。</translation>
    </message>
    <message>
        <source>Check what the PBX has before you send it again.</source>
        <translation>重新发送之前，请先检查 PBX 上的内容。</translation>
    </message>
    <message>
        <source>“{member}” cannot be a member of “{name}”: its ID on the PBX is not a number. Nothing was sent.</source>
        <translation>“{member}”不能成为“{name}”的成员：它在 PBX 上的 ID 不是数字。未发送任何内容。</translation>
    </message>
    <message>
        <source>Leave this member out, or change the queue in the PBX portal.</source>
        <translation>请不要加入此成员，或在 PBX 管理网页中更改队列。</translation>
    </message>
    <message>
        <source>This channel is no longer on {pbx}.</source>
        <translation>此渠道已不在 {pbx} 上。</translation>
    </message>
    <message>
        <source>Refresh the list of channels. You can create the channel again from what is saved on this computer.</source>
        <translation>请刷新渠道列表。您可以用本机保存的内容重新创建该渠道。</translation>
    </message>
    <message>
        <source>The API login of {pbx} is not allowed to do this.</source>
        <translation>{pbx} 的 API 登录无权执行此操作。</translation>
    </message>
    <message>
        <source>Its administrator can allow it in the PBX portal under Integrations &gt; API.</source>
        <translation>其管理员可在 PBX 管理网页的“应用对接 &gt; 二次开发接口 (Integrations &gt; API)”中允许。</translation>
    </message>
    <message>
        <source>The firmware of {pbx} does not support this yet.</source>
        <translation>{pbx} 的固件尚不支持此功能。</translation>
    </message>
    <message>
        <source>Do it in the PBX portal, or update the firmware.</source>
        <translation>请在 PBX 管理网页中操作，或更新固件。</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider. It gives no reason.</source>
        <translation>渠道已存在，但 PBX 无法连接运营商，且未说明原因。</translation>
    </message>
    <message>
        <source>The PBX is connected to the provider.</source>
        <translation>PBX 已连接到运营商。</translation>
    </message>
    <message>
        <source>The remaining steps are in the provider&apos;s portal.</source>
        <translation>剩余步骤需在运营商门户中完成。</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider: “{reason}”.</source>
        <translation>渠道已存在，但 PBX 无法连接运营商：“{reason}”。</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX&apos;s plan does not (or no longer) include message channels.</source>
        <translation>渠道已存在，但 PBX 的订阅不包含（或不再包含）消息渠道。</translation>
    </message>
    <message>
        <source>Renew the Enterprise or Ultimate plan of this PBX; the channel then connects without changes.</source>
        <translation>请续订此 PBX 的企业版 (Enterprise) 或旗舰版 (Ultimate) 订阅；之后渠道无需更改即可连接。</translation>
    </message>
    <message>
        <source>The PBX gives a status that this program does not know: “{status}” {reason}</source>
        <translation>PBX 返回了本程序无法识别的状态：“{status}” {reason}</translation>
    </message>
    <message>
        <source>The channel was created with the ID {id}, but the PBX does not list it.</source>
        <translation>渠道已创建，ID 为 {id}，但 PBX 的渠道列表中没有显示。</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you create it again.</source>
        <translation>重新创建之前，请先在 PBX 管理网页的 Messaging &gt; Message Channel 中查看。</translation>
    </message>
    <message>
        <source>Check the channel&apos;s status in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>请在 PBX 管理网页的 Messaging &gt; Message Channel 中查看该渠道的状态。</translation>
    </message>
    <message>
        <source>The channel exists; its status was no longer checked.</source>
        <translation>渠道已存在；未再检查其状态。</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: an authority this computer trusts vouched for it before, but not for the certificate shown now ({why}). Seen before: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>可能有其他设备冒充 {host}：以前有本机信任的机构为其担保，但现在显示的证书没有（{why}）。以前所见：{expected_text}。现在显示：{found_text}。未发送任何内容。</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring has no copy of the fingerprint you compared</source>
        <translation>本机的密钥环没有您比对过的指纹的副本</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for {host}: {unasked}. This computer does not trust the one shown now, {found_text} ({why}). Nothing was sent.</source>
        <translation>不清楚是否已为 {host} 信任了另一个证书：{unasked}。本机不信任现在显示的证书 {found_text}（{why}）。未发送任何内容。</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available; unlock it and test again</source>
        <translation>本机的密钥环不可用；请解锁后再次测试</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available to confirm the one you compared</source>
        <translation>本机的密钥环不可用，无法确认您比对过的指纹</translation>
    </message>
    <message>
        <source>The trusted certificate of {host} has changed in the meantime. Nothing was replaced.</source>
        <translation>其间 {host} 的受信任证书已改变。未替换任何内容。</translation>
    </message>
    <message>
        <source>Open the channel and enter the Client ID and Client Secret on its first page.</source>
        <translation>请打开该渠道，在第一页输入 Client ID 和 Client Secret。</translation>
    </message>
    <message>
        <source>The login was not sent: the PBX has already refused this Client ID and Client Secret. Failed logins in a row from here: {failures}; at five the PBX blocks this computer.</source>
        <translation>未发送登录请求：PBX 已拒绝过此 Client ID 和 Client Secret。从此处连续登录失败 {failures} 次；达到五次后，PBX 会阻止本机。</translation>
    </message>
    <message>
        <source>Correct the Client ID or the Client Secret. If the PBX administrator has fixed it in the meantime, test the connection once.</source>
        <translation>请更正 Client ID 或 Client Secret。如果 PBX 管理员已经修复，请测试一次连接。</translation>
    </message>
    <message>
        <source>The login was not sent: {failures} in a row failed or were not answered; at five the PBX blocks this computer.</source>
        <translation>未发送登录请求：已连续 {failures} 次失败或没有应答，达到五次后 PBX 会阻止本机。</translation>
    </message>
    <message>
        <source>Copy the Client ID and Client Secret again from the PBX portal, Integrations &gt; API. If you are sure that they are correct now, log in anyway. If they are not, the PBX blocks this computer until its administrator removes it under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>请从 PBX 管理网页的“应用对接 &gt; 二次开发接口 (Integrations &gt; API)”重新复制 Client ID 和 Client Secret。如果确信现在正确，可选择“仍要登录”。如果不正确，PBX 会阻止本机，直到管理员在“安全 &gt; 安全规则 &gt; IP 禁止名单 (Security &gt; Security Rules &gt; Blocked IPs)”中将其移除。</translation>
    </message>
    <message>
        <source>{provider} refused it.</source>
        <translation>{provider} 已拒绝。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件太大。</translation>
    </message>
    <message>
        <source>{provider} has an internal error. Try again later.</source>
        <translation>{provider} 发生内部错误。请稍后重试。</translation>
    </message>
    <message>
        <source>The webhook was called in a way that {pbx} does not know.</source>
        <translation>Webhook 的访问方式不为 {pbx} 所识别。</translation>
    </message>
    <message>
        <source>{provider} refuses the keys. Check them on the Account page.</source>
        <translation>{provider} 拒绝这些凭据。请在账户页检查。</translation>
    </message>
    <message>
        <source>{provider} does not accept the number you send to.</source>
        <translation>{provider} 不接受您发往的号码。</translation>
    </message>
    <message>
        <source>{provider} does not accept {did} as sender.</source>
        <translation>{provider} 不接受以 {did} 作为发送方。</translation>
    </message>
    <message>
        <source>{provider} did not understand the request.</source>
        <translation>{provider} 无法理解该请求。</translation>
    </message>
    <message>
        <source>Too many at once. Wait a minute, then send again.</source>
        <translation>一次发送过多。请等待一分钟，然后重新发送。</translation>
    </message>
    <message>
        <source>A limit for messages is used up.</source>
        <translation>消息限额已用完。</translation>
    </message>
    <message>
        <source>Too late for a free text: the customer must write first.</source>
        <translation>自由文本已超时限：须由客户先发来消息。</translation>
    </message>
    <message>
        <source>Meta does not know this template.</source>
        <translation>Meta 没有此模板。</translation>
    </message>
    <message>
        <source>This is already in use on the PBX.</source>
        <translation>此值在 PBX 上已被使用。</translation>
    </message>
    <message>
        <source>This is already in use on the PBX, by {owner}.</source>
        <translation>此值在 PBX 上已被 {owner} 使用。</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address. Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>“{address}”不是 PBX 的地址。请按浏览器中的形式输入，例如 https://192.168.5.150:8088。</translation>
    </message>
    <message>
        <source>Enter the address of the PBX.</source>
        <translation>请输入 PBX 的地址。</translation>
    </message>
    <message>
        <source>Copy the Client ID from the PBX portal, Integrations &gt; API.</source>
        <translation>请从 PBX 管理网页的“应用对接 &gt; 二次开发接口 (Integrations &gt; API)”复制 Client ID。</translation>
    </message>
    <message>
        <source>Copy the Client Secret from the PBX portal, Integrations &gt; API.</source>
        <translation>请从 PBX 管理网页的“应用对接 &gt; 二次开发接口 (Integrations &gt; API)”复制 Client Secret。</translation>
    </message>
    <message>
        <source>it was issued for another name</source>
        <translation>证书是为其他名称颁发的</translation>
    </message>
    <message>
        <source>its key or signature is too weak by today&apos;s standards</source>
        <translation>按照现行标准，其密钥或签名强度过低</translation>
    </message>
    <message>
        <source>it was issued for another address</source>
        <translation>证书是为其他地址颁发的</translation>
    </message>
    <message>
        <source>This computer has no home folder to keep the data in.</source>
        <translation>本机没有可存放数据的主目录。</translation>
    </message>
    <message>
        <source>Give a folder with --data-dir DIR, or set HOME.</source>
        <translation>请用 --data-dir DIR 指定一个文件夹，或设置 HOME。</translation>
    </message>
    <message>
        <source>key and secret belong to different applications</source>
        <translation>key 和 secret 属于不同的应用</translation>
    </message>
    <message>
        <source>the application was deleted</source>
        <translation>该应用已被删除</translation>
    </message>
    <message>
        <source>it must be the API password, not the one of the customer area</source>
        <translation>须为 API 密码，而不是客户专区的密码</translation>
    </message>
    <message>
        <source>The account has no credits left: {provider} sends nothing.</source>
        <translation>账户余额已用完：{provider} 不发送任何消息。</translation>
    </message>
    <message>
        <source>the user name or the password was changed</source>
        <translation>用户名或密码已更改</translation>
    </message>
    <message>
        <source>the Account ID is of another account</source>
        <translation>Account ID 属于另一个账户</translation>
    </message>
    <message>
        <source>Bandwidth has ended this kind of login</source>
        <translation>Bandwidth 已停用此类登录</translation>
    </message>
    <message>
        <source>This is a voice application. The PBX needs the ID of a messaging application.</source>
        <translation>这是语音应用。PBX 需要消息应用的 ID。</translation>
    </message>
    <message>
        <source>{provider} has no application with this ID in this account.</source>
        <translation>{provider} 在此账户中没有此 ID 的应用。</translation>
    </message>
    <message>
        <source>Set, and read back.</source>
        <translation>已设置并回读。</translation>
    </message>
    <message>
        <source>Already set.</source>
        <translation>此前已设置。</translation>
    </message>
    <message>
        <source>Set, but {provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>已设置，但 {provider} 不允许回读。第一条消息会显示是否正常。</translation>
    </message>
    <message>
        <source>{provider} reported success, but the old address is still set.</source>
        <translation>{provider} 报告成功，但设置的仍是旧地址。</translation>
    </message>
    <message>
        <source>Not set: someone has changed it since you looked.</source>
        <translation>未设置：在您查看之后有人更改过。</translation>
    </message>
    <message>
        <source>Not set: {found} is set now. Look again before you set it.</source>
        <translation>未设置：当前设置的是 {found}。设置之前请重新查看。</translation>
    </message>
    <message>
        <source>{provider} refused it. Nothing was changed.</source>
        <translation>{provider} 已拒绝。未作任何更改。</translation>
    </message>
    <message>
        <source>The connection broke. It was read again: nothing was changed.</source>
        <translation>连接中断。已重新读取：未作任何更改。</translation>
    </message>
    <message>
        <source>Not clear: the connection broke, and it could not be read again.</source>
        <translation>不明确：连接中断，且无法重新读取。</translation>
    </message>
    <message>
        <source>Set only in part. Look again to see what is set now.</source>
        <translation>仅设置了一部分。请再次查看当前的设置。</translation>
    </message>
    <message>
        <source>Not tried; nothing was changed.</source>
        <translation>未尝试；未作任何更改。</translation>
    </message>
    <message>
        <source>Not set: no address is set now. Look again before you set it.</source>
        <translation>未设置：当前没有设置任何地址。设置之前请重新查看。</translation>
    </message>
    <message>
        <source>The previous setting can no longer be read.</source>
        <translation>之前的设置已无法读取。</translation>
    </message>
    <message>
        <source>Restore it manually in the provider&apos;s portal.</source>
        <translation>请在运营商门户中手动恢复。</translation>
    </message>
    <message>
        <source>Not set: another address is set now. Look again before you set it.</source>
        <translation>未设置：当前设置的是另一个地址。设置之前请重新查看。</translation>
    </message>
    <message>
        <source>{provider} sent an unexpected answer. Try again, or continue.</source>
        <translation>{provider} 返回了意外的应答。请重试，或继续。</translation>
    </message>
    <message>
        <source>Too many requests to {provider}. Wait a minute.</source>
        <translation>对 {provider} 的请求过多。请等待一分钟。</translation>
    </message>
    <message>
        <source>No internet connection: {host} cannot be reached.</source>
        <translation>没有互联网连接：无法访问 {host}。</translation>
    </message>
    <message>
        <source>Continue without it; you can do this later.</source>
        <translation>请跳过并继续；以后可以再做。</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} 没有应答。</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: this computer does not trust its certificate.</source>
        <translation>可能有其他设备冒充 {host}：本机不信任其证书。</translation>
    </message>
    <message>
        <source>No key was sent. A guest or company network may be interfering; try another one.</source>
        <translation>未发送任何凭据。可能是访客网络或公司网络造成的；请换一个网络再试。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>{host} sent an unexpected answer ({why}).</source>
        <translation>{host} 返回了意外的应答（{why}）。</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, do it manually in the provider&apos;s portal.</source>
        <translation>请重试。如果问题仍然存在，请在运营商门户中手动操作。</translation>
    </message>
    <message>
        <source>The provider redirects to another host ({host}); to protect the keys, it was not followed.</source>
        <translation>运营商重定向到另一台主机（{host}）；为保护凭据，未跟随重定向。</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal.</source>
        <translation>请在运营商门户中手动操作。</translation>
    </message>
    <message>
        <source>One of the keys has a character that cannot be sent, such as a typographic quotation mark.</source>
        <translation>其中一项凭据含有无法发送的字符，例如弯引号。</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the key again from the provider&apos;s portal.</source>
        <translation>未发送任何内容。请从运营商门户重新复制密钥。</translation>
    </message>
    <message>
        <source>This provider does not offer this to programs.</source>
        <translation>此运营商不向程序提供此功能。</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal; the steps are in the list.</source>
        <translation>请在运营商门户中手动操作；步骤见清单。</translation>
    </message>
    <message>
        <source>The provider refused: “{said}” ({number}).</source>
        <translation>运营商已拒绝：“{said}”（{number}）。</translation>
    </message>
    <message>
        <source>The provider refused: “{said}”.</source>
        <translation>运营商已拒绝：“{said}”。</translation>
    </message>
    <message>
        <source>The provider refused (error {number}).</source>
        <translation>运营商已拒绝（错误 {number}）。</translation>
    </message>
    <message>
        <source>The provider refused (HTTP {status}).</source>
        <translation>运营商已拒绝（HTTP {status}）。</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>仅语音</translation>
    </message>
    <message>
        <source>Not switched on</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>无 profile</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>This is a user token. The PBX needs the page&apos;s token.</source>
        <translation>这是用户令牌。PBX 需要公共主页的令牌。</translation>
    </message>
    <message>
        <source>The token belongs to the page “{found}”.</source>
        <translation>该令牌属于公共主页“{found}”。</translation>
    </message>
    <message>
        <source>the key was renewed; the old one then ends at once</source>
        <translation>密钥已更新；更新后旧密钥立即失效</translation>
    </message>
    <message>
        <source>the token has expired: the first one of the dashboard lasts 24 hours</source>
        <translation>令牌已过期：控制台的首个令牌有效期为 24 小时</translation>
    </message>
    <message>
        <source>it was withdrawn, or its system user was removed</source>
        <translation>它已被撤销，或其系统用户已被移除</translation>
    </message>
    <message>
        <source>it was not copied whole</source>
        <translation>未完整复制</translation>
    </message>
    <message>
        <source>the App Secret was reset</source>
        <translation>App Secret 已重置</translation>
    </message>
    <message>
        <source>it belongs to another app than the token</source>
        <translation>它与令牌属于不同的应用</translation>
    </message>
    <message>
        <source>{provider} accepts these keys.</source>
        <translation>{provider} 接受这些凭据。</translation>
    </message>
    <message>
        <source>{provider} refuses these keys.</source>
        <translation>{provider} 拒绝这些凭据。</translation>
    </message>
    <message>
        <source>One of these keys has a character that no key of {provider} has, such as a typographic quotation mark. Nothing was sent. Copy it again from the portal.</source>
        <translation>其中一项凭据含有 {provider} 的凭据中不会出现的字符，例如弯引号。未发送任何内容。请从门户重新复制。</translation>
    </message>
    <message>
        <source>The keys are correct, but {provider} has suspended this account. No messages will pass until its owner has sorted that out with {provider}. You can still prepare the channel.</source>
        <translation>凭据正确，但 {provider} 已暂停此账户。在账户所有者与 {provider} 解决之前，无法收发消息。您仍可准备渠道。</translation>
    </message>
    <message>
        <source>This is a trial account. It sends only to numbers verified at {provider}, so test with one of those.</source>
        <translation>这是试用账户。它只能发送到在 {provider} 验证过的号码，请用其中一个测试。</translation>
    </message>
    <message>
        <source>{number} is not in this account.</source>
        <translation>{number} 不在此账户中。</translation>
    </message>
    <message>
        <source>These two IDs are swapped.</source>
        <translation>这两个 ID 互换了。</translation>
    </message>
    <message>
        <source>Choose one of this account&apos;s numbers: {shown}</source>
        <translation>请从此账户的号码中选择一个：{shown}</translation>
    </message>
    <message>
        <source>It does not belong to this account.</source>
        <translation>它不属于此账户。</translation>
    </message>
    <message>
        <source>API users end on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>API 用户将于 {date} 停用。请向 {provider} 和 Yeastar 咨询替代方式。</translation>
    </message>
    <message>
        <source>{provider} offers no way to check these keys. A test message shows whether they work.</source>
        <translation>{provider} 没有提供检查这些凭据的方法。发送测试消息可知是否有效。</translation>
    </message>
    <message>
        <source>{provider} did not answer. Try again, or continue.</source>
        <translation>{provider} 没有应答。请重试，或继续。</translation>
    </message>
    <message>
        <source>No internet connection. Continue without it.</source>
        <translation>没有互联网连接。请跳过并继续。</translation>
    </message>
    <message>
        <source>Something else is answering for {provider} in this network. No key was sent. Continue, or try another network.</source>
        <translation>此网络中有其他设备冒充 {provider}。未发送任何凭据。请继续，或换一个网络再试。</translation>
    </message>
    <message numerus="yes">
        <source>Choose this account&apos;s number, or paste its ID: {shown}¦Choose one of this account&apos;s {count} numbers, or paste its ID: {shown}</source>
        <translation>
            <numerusform>请从此账户的 {count} 个号码中选择一个，或粘贴其 ID：{shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>It expires on {date}, in {days} days. A system user&apos;s token does not expire.</source>
        <translation>它将于 {date} 过期，还有 {days} 天。系统用户的令牌不会过期。</translation>
    </message>
    <message>
        <source>{count} of {of} numbers are not in this account: {shown}</source>
        <translation>{of} 个号码中有 {count} 个不在此账户中：{shown}</translation>
    </message>
    <message>
        <source>API users ended on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>API 用户已于 {date} 停用。请向 {provider} 和 Yeastar 咨询替代方式。</translation>
    </message>
    <message>
        <source>{provider} accepts these keys. Account “{account}”.</source>
        <translation>{provider} 接受这些凭据。账户“{account}”。</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}: {said}.</source>
        <translation>{provider} 拒绝 {which}：{said}。</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}.</source>
        <translation>{provider} 拒绝 {which}。</translation>
    </message>
    <message>
        <source>{provider} refuses these keys: {said}.</source>
        <translation>{provider} 拒绝这些凭据：{said}。</translation>
    </message>
    <message>
        <source>the key was deleted</source>
        <translation>密钥已被删除</translation>
    </message>
    <message>
        <source>The two addresses are on different hosts, so the key was not sent. Compare them.</source>
        <translation>两个地址在不同的主机上，因此未发送密钥。请核对。</translation>
    </message>
    <message>
        <source>{provider} does not have this verification address. Compare it with its documentation.</source>
        <translation>{provider} 没有此验证地址。请与其文档核对。</translation>
    </message>
    <message>
        <source>There is no address to check this key with. Send a test message instead.</source>
        <translation>没有可用于检查此密钥的地址。请改为发送测试消息。</translation>
    </message>
    <message>
        <source>the key was deleted or renewed</source>
        <translation>密钥已被删除或更新</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>它属于另一个账户</translation>
    </message>
    <message>
        <source>it is a key of API version 1, which does not begin with KEY</source>
        <translation>它是 API 版本 1 的密钥，不以 KEY 开头</translation>
    </message>
    <message>
        <source>This is not a {provider} Public Key: those have 44 characters and end with an equals sign.</source>
        <translation>这不是 {provider} 的 Public Key：Public Key 有 44 个字符，以等号结尾。</translation>
    </message>
    <message>
        <source>A number has no messaging profile at {provider}; it can neither send nor receive.</source>
        <translation>有号码在 {provider} 没有 messaging profile；它既不能发送也不能接收。</translation>
    </message>
    <message>
        <source>The Public Key has the right length; {provider} cannot confirm it.</source>
        <translation>Public Key 的长度正确；{provider} 无法确认。</translation>
    </message>
    <message>
        <source>the token was renewed</source>
        <translation>令牌已更新</translation>
    </message>
    <message>
        <source>the keys belong to another account or subaccount</source>
        <translation>凭据属于另一个账户或子账户</translation>
    </message>
    <message>
        <source>they are test credentials</source>
        <translation>它们是测试凭据</translation>
    </message>
    <message>
        <source>the account is in another region, or was closed</source>
        <translation>账户在另一个区域，或已关闭</translation>
    </message>
    <message>
        <source>This account has one number, {found}, with the ID {value}.</source>
        <translation>此账户有一个号码 {found}，ID 为 {value}。</translation>
    </message>
    <message>
        <source>This number is not in the WhatsApp Business Account below.</source>
        <translation>此号码不在下方的 WhatsApp Business Account 中。</translation>
    </message>
    <message>
        <source>Subscribe to the field “messages” in the app: Meta for Developers, Use cases &gt; Customize &gt; Configuration.</source>
        <translation>请在应用中订阅字段“messages”：Meta for Developers，Use cases &gt; Customize &gt; Configuration。</translation>
    </message>
    <message>
        <source>{provider} has no WhatsApp Business Account with this ID, or the token has no access to it.</source>
        <translation>{provider} 没有此 ID 的 WhatsApp Business Account，或令牌无权访问它。</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to whoever is named beside the number?</source>
        <translation>“{value}”及另外 {more} 个：消息发往号码旁边所写的人吗？</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to whoever is named beside the number?</source>
        <translation>“{value}”：消息发往号码旁边所写的人吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more seem to be the sender&apos;s own numbers. Do they belong to the channel?</source>
        <translation>“{value}”及另外 {more} 个似乎是发件人自己的号码。它们属于此渠道吗？</translation>
    </message>
    <message>
        <source>{first}, to {extension}</source>
        <translation>{first}，发往 {extension}</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: what follows the number?</source>
        <translation>“{value}”及另外 {more} 个：号码后面是什么？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: did a spreadsheet remove the +?</source>
        <translation>“{value}”及另外 {more} 个：是电子表格去掉了 + 吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: several numbers in one cell. Make a line for each?</source>
        <translation>“{value}”及另外 {more} 个：一个单元格中有多个号码。要分成每个号码一行吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are below the end of the e-mail. Do they belong to the channel?</source>
        <translation>“{value}”及另外 {more} 个位于邮件结尾之后。它们属于该渠道吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is the country code there twice?</source>
        <translation>“{value}”及另外 {more} 个：国家代码是否出现了两次？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to the extension after the number?</source>
        <translation>“{value}”及另外 {more} 个：消息发往号码后面的分机吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are marked “{state}”. Do they belong to the channel?</source>
        <translation>“{value}”及另外 {more} 个标记为“{state}”。它们属于该渠道吗？</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these IDs on the PBX, or extension numbers?</source>
        <translation>“{value}”及另外 {more} 个：这些是 PBX 上的 ID，还是分机号？</translation>
    </message>
    <message>
        <source>“{value}”: what follows the number?</source>
        <translation>“{value}”：号码后面是什么？</translation>
    </message>
    <message>
        <source>“{value}”: did a spreadsheet remove the +?</source>
        <translation>“{value}”：是电子表格去掉了 + 吗？</translation>
    </message>
    <message>
        <source>“{value}”: several numbers in one cell. Make a line for each?</source>
        <translation>“{value}”：一个单元格中有多个号码。要分成每个号码一行吗？</translation>
    </message>
    <message>
        <source>“{value}”: is the country code there twice?</source>
        <translation>“{value}”：国家代码是否出现了两次？</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to the extension after the number?</source>
        <translation>“{value}”：消息发往号码后面的分机吗？</translation>
    </message>
    <message>
        <source>“{value}”: is this an ID on the PBX, or an extension number?</source>
        <translation>“{value}”：这是 PBX 上的 ID，还是分机号？</translation>
    </message>
    <message>
        <source>Yes, add it</source>
        <translation>是，添加</translation>
    </message>
    <message>
        <source>IDs on the PBX</source>
        <translation>PBX 上的 ID</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>No, it is a national number</source>
        <translation>否，是本国格式号码</translation>
    </message>
    <message>
        <source>No, use only the number</source>
        <translation>否，只使用号码</translation>
    </message>
    <message>
        <source>Keep it as entered</source>
        <translation>保留原样</translation>
    </message>
    <message>
        <source>Keep them as entered</source>
        <translation>保留原样</translation>
    </message>
    <message>
        <source>Yes, a line for each</source>
        <translation>是，每个号码一行</translation>
    </message>
    <message>
        <source>Use only the number</source>
        <translation>只使用号码</translation>
    </message>
    <message>
        <source>After the country&apos;s own code for international calls</source>
        <translation>在该国的国际接入码之后</translation>
    </message>
    <message>
        <source>After 00</source>
        <translation>在 00 之后</translation>
    </message>
    <message>
        <source>No, use only the numbers</source>
        <translation>否，只使用号码</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no phone numbers.</source>
        <translation>未使用列“{name}”：其中没有电话号码。</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no destination types.</source>
        <translation>未使用列“{name}”：其中没有目的地类型。</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no extensions or message queues.</source>
        <translation>未使用列“{name}”：其中没有分机或消息队列。</translation>
    </message>
    <message>
        <source>The column “{name}” also contains numbers; it is not used.</source>
        <translation>列“{name}”中也有号码；未使用。</translation>
    </message>
    <message>
        <source>There is a second table next to the first, from “{name}” on; it is not read.</source>
        <translation>第一个表旁边从“{name}”起还有第二个表；未读取。</translation>
    </message>
    <message>
        <source>Columns not used: {names}.</source>
        <translation>未使用的列：{names}。</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX did not say whether it is connected.</source>
        <translation>渠道已存在，但 PBX 未说明是否已连接。</translation>
    </message>
    <message>
        <source>The lines above line {line}, which has the column names, are left out.</source>
        <translation>第 {line} 行是列名，其上方的行已忽略。</translation>
    </message>
    <message>
        <source>The column “{name}” is used although the workbook hides it.</source>
        <translation>已使用列“{name}”，尽管它在工作簿中是隐藏的。</translation>
    </message>
    <message>
        <source>The workbook does not show this row&apos;s number.</source>
        <translation>工作簿未显示此行的号码。</translation>
    </message>
    <message>
        <source>This row repeats the column names.</source>
        <translation>此行重复了列名。</translation>
    </message>
    <message>
        <source>This row has {found} columns instead of {expected}.</source>
        <translation>此行有 {found} 列，应为 {expected} 列。</translation>
    </message>
    <message>
        <source>This line is above the column names.</source>
        <translation>此行在列名所在行之上。</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it and import its contents.</source>
        <translation>此文件已压缩。请解压后导入其中的内容。</translation>
    </message>
    <message>
        <source>This is a picture. Numbers cannot be read from it; ask for an Excel or CSV file.</source>
        <translation>这是图片。无法从中读取号码；请索取 Excel 或 CSV 文件。</translation>
    </message>
    <message>
        <source>This is a PDF. Copy the numbers from it and paste them into the table, or ask for an Excel or CSV file.</source>
        <translation>这是 PDF。请在其中复制号码并粘贴到表格，或索取 Excel 或 CSV 文件。</translation>
    </message>
    <message>
        <source>This is a document (.rtf). Copy the numbers from it and paste them into the table.</source>
        <translation>这是文档（.rtf）。请在其中复制号码并粘贴到表格。</translation>
    </message>
    <message>
        <source>This is a database, not a table. Export it as CSV.</source>
        <translation>这是数据库，不是表格。请导出为 CSV。</translation>
    </message>
    <message>
        <source>This is an Apple Numbers file. In Numbers, choose File &gt; Export To &gt; Excel or CSV, and import that file.</source>
        <translation>这是 Apple Numbers 文件。请在 Numbers 中选择“文件 &gt; 导出为 &gt; Excel 或 CSV”，再导入。</translation>
    </message>
    <message>
        <source>This is a Word document. Copy the table from it and paste it into the table of numbers.</source>
        <translation>这是 Word 文档。请在其中复制表格并粘贴到号码表。</translation>
    </message>
    <message>
        <source>This is a presentation. Copy the numbers from it and paste them into the table.</source>
        <translation>这是演示文稿。请在其中复制号码并粘贴到表格。</translation>
    </message>
    <message>
        <source>This is a JSON file, not a table. Open it as a channel file, or export CSV from its source.</source>
        <translation>这是 JSON 文件，不是表格。请将其作为渠道文件打开，或在来源处导出 CSV。</translation>
    </message>
    <message>
        <source>This is a workbook in the old XML format (Excel 2003). Open it in Excel and save it as .xlsx.</source>
        <translation>这是旧 XML 格式（Excel 2003）的工作簿。请在 Excel 中打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is an XML file, not a table. Export it as CSV or .xlsx from its source.</source>
        <translation>这是 XML 文件，不是表格。请在其来源处导出为 CSV 或 .xlsx。</translation>
    </message>
    <message>
        <source>Nothing was imported. Check the name of the file, and that you may open it.</source>
        <translation>未导入任何内容。请检查文件名，以及您是否有权打开该文件。</translation>
    </message>
    <message>
        <source>Nothing was imported. Fix the table and try again.</source>
        <translation>未导入任何内容；请更正表格后重试。</translation>
    </message>
    <message>
        <source>Line {line} contains a NUL character: this is not a text file.</source>
        <translation>第 {line} 行含有 NUL 字符：这不是文本文件。</translation>
    </message>
    <message>
        <source>The row at line {line} cannot be read ({reason}). A quotation mark may be missing, or text may follow one.</source>
        <translation>无法读取第 {line} 行处的数据行（{reason}）。可能有引号未闭合，或引号后还有文本。</translation>
    </message>
    <message>
        <source>The table already has this number.</source>
        <translation>表格中已有此号码。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message numerus="yes">
        <source>1 hidden row is left out.¦{count} hidden rows are left out.</source>
        <translation>
            <numerusform>忽略 {count} 个隐藏的行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row whose number the workbook does not show is left out.¦{count} rows whose numbers the workbook does not show are left out.</source>
        <translation>
            <numerusform>忽略 {count} 个工作簿未显示其号码的行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that the workbook does not show counts as empty: in line {line}.¦{count} cells that the workbook does not show count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>{count} 个工作簿未显示的单元格按空白处理，第一个在第 {line} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that is struck through counts as empty: in line {line}.¦{count} cells that are struck through count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>{count} 个带删除线的单元格按空白处理，第一个在第 {line} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row that is struck through is left out.¦{count} rows that are struck through are left out.</source>
        <translation>
            <numerusform>忽略 {count} 个带删除线的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>A second table begins in line {line}; it is not read. Import it separately.</source>
        <translation>第 {line} 行开始是另一个表格，未读取。请单独导入。</translation>
    </message>
    <message numerus="yes">
        <source>1 line has a name beside the number that is not used: “{name}” in line {line}.¦{count} lines have a name beside the number that is not used, the first “{name}” in line {line}.</source>
        <translation>
            <numerusform>{count} 行的号码旁边有未使用的名称，第一个是第 {line} 行的“{name}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of the lines left out may contain a phone number: line {line}.¦{count} of the lines left out may contain a phone number, the first in line {line}.</source>
        <translation>
            <numerusform>忽略的行中有 {count} 行可能含有电话号码，第一个在第 {line} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number without + is read with it, as {example}.¦{count} numbers without + are read with it, as {example}.</source>
        <translation>
            <numerusform>{count} 个不带 + 的号码按带 + 读取，例如 {example}。</numerusform>
        </translation>
    </message>
    <message>
        <source>This type of workbook is read without its number formats: a + or a zero that only the format shows is missing. Check the numbers, or save it as .xlsx.</source>
        <translation>这种工作簿读取时不含数字格式：仅由格式显示的 + 或 0 会缺失。请检查号码，或另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This workbook has a password, or is of a type that cannot be read. Open it in a spreadsheet and save it as .xlsx without a password.</source>
        <translation>此工作簿有密码，或格式无法读取。请用电子表格软件打开，并另存为不带密码的 .xlsx。</translation>
    </message>
    <message>
        <source>An internal error kept the program from reading this file, which may be fine.</source>
        <translation>程序内部错误导致无法读取此文件，文件本身可能没有问题。</translation>
    </message>
    <message>
        <source>The file needs more memory than a table with {limit} rows, or is damaged.</source>
        <translation>此文件占用的内存超过 {limit} 行的表格，或者已损坏。</translation>
    </message>
    <message>
        <source>The file takes longer to read than a table with {limit} rows.</source>
        <translation>读取此文件所需时间超过 {limit} 行的表格。</translation>
    </message>
    <message>
        <source>A spreadsheet could not calculate this cell (“{value}”). Correct it there, or enter the value.</source>
        <translation>电子表格无法计算此单元格（“{value}”）。请在其中更正，或输入该值。</translation>
    </message>
    <message>
        <source>This row belongs to a second table, which begins in line {line}. Import that one separately.</source>
        <translation>此行属于从第 {line} 行开始的另一个表格。请单独导入该表格。</translation>
    </message>
    <message>
        <source>The file claims to be {encoding}, but is not.</source>
        <translation>文件声明其编码为 {encoding}，但实际并非如此。</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {names}.</source>
        <translation>隐藏的工作表不读取：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>1 text is partly struck through; that part is left out.¦{count} texts are partly struck through; those parts are left out.</source>
        <translation>
            <numerusform>{count} 处文本部分带删除线；这些部分已忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a table with {limit} rows.</source>
        <translation>此工作簿解压后远大于 {limit} 行的表格。</translation>
    </message>
    <message>
        <source>The workbook is compressed far more than a table can be.</source>
        <translation>此工作簿的压缩程度远超一张表格可能达到的程度。</translation>
    </message>
    <message>
        <source>This note in the data folder may not be from this program. Nothing was deleted.</source>
        <translation>无法确定数据文件夹中的这条记录是本程序写下的。未删除任何内容。</translation>
    </message>
    <message>
        <source>To delete them, use “What this computer knows”.</source>
        <translation>如果要删除它们，请在“本机保存的内容”中操作。</translation>
    </message>
    <message>
        <source>No environment variable can have such a name. If this is the value itself, put plain: in front of it.</source>
        <translation>没有环境变量能使用此名称。如果这就是该值本身，请在前面加上 plain:。</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>密钥环拒绝访问。</translation>
    </message>
    <message>
        <source>The keyring cannot store a secret of this size.</source>
        <translation>密钥环无法保存如此大的机密。</translation>
    </message>
    <message>
        <source>Open it again from the start page to see its status.</source>
        <translation>请从起始页重新打开以查看其状态。</translation>
    </message>
    <message>
        <source>Your entries were not saved: the channel “{name}” was created in the meantime.</source>
        <translation>您填写的内容未保存：渠道“{name}”已在此期间创建。</translation>
    </message>
    <message>
        <source>Your entries were not saved: “{name}” was changed elsewhere in the meantime.</source>
        <translation>您填写的内容未保存：“{name}”已在此期间在别处被更改。</translation>
    </message>
    <message>
        <source>Nothing is written there. Give a folder of your own with --data-dir DIR, or take ownership of it.</source>
        <translation>不会在其中写入任何内容。请用 --data-dir DIR 指定您自己的文件夹，或将其改为您所有。</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit. Free some space, or choose another folder with --data-dir.</source>
        <translation>您填写的内容仅保留到您退出程序为止。请释放一些空间，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file with this computer&apos;s channels was damaged; it was kept as {file}.</source>
        <translation>本机的渠道文件已损坏，已另存为 {file}。</translation>
    </message>
    <message>
        <source>There is no backup, so the list starts empty. Check the PBX before you create a channel again.</source>
        <translation>没有备份，因此列表为空。再次创建渠道之前，请先检查 PBX。</translation>
    </message>
    <message>
        <source>Everyone on this computer can write to the data folder {folder}.</source>
        <translation>本机上的任何人都可以写入数据文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Other accounts of the group {group} can write to the data folder {folder}.</source>
        <translation>组 {group} 的其他账户可以写入数据文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>请安装更新的版本。未作任何更改。</translation>
    </message>
    <message>
        <source>The backup of {date} is used; anything done since then is missing. Check the PBX first.</source>
        <translation>现使用 {date} 的备份；此后所做的操作已丢失。请先检查 PBX。</translation>
    </message>
    <message>
        <source>The secrets of “{name}” could not be read. Nothing was sent.</source>
        <translation>无法读取“{name}”的机密；未发送任何内容。</translation>
    </message>
    <message>
        <source>Another program changed a secret of “{name}” in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>本机密钥环中“{name}”的一个机密被另一个程序更改。未发送任何内容。</translation>
    </message>
    <message>
        <source>Open it and check or enter the marked secret.</source>
        <translation>请打开它，检查或输入标出的机密。</translation>
    </message>
    <message>
        <source>This channel&apos;s data in the data folder is damaged.</source>
        <translation>数据文件夹中此渠道的数据已损坏。</translation>
    </message>
    <message>
        <source>Earlier webhook address</source>
        <translation>以前的 Webhook 地址</translation>
    </message>
    <message>
        <source>only until you quit: the keyring did not accept it</source>
        <translation>仅保留到您退出程序为止：密钥环未接受</translation>
    </message>
    <message>
        <source>only until you quit: the keyring has not stored it yet</source>
        <translation>仅保留到您退出程序为止：密钥环尚未保存</translation>
    </message>
    <message>
        <source>no longer in the keyring</source>
        <translation>已不在密钥环中</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring refused</source>
        <translation>无法删除：密钥环拒绝</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring failed</source>
        <translation>无法删除：密钥环出错</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <translation>请选择其他文件夹，或释放磁盘空间。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 done¦{done} of {count} done</source>
        <translation>
            <numerusform>已完成 {done}/{count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel checked¦{count} channels checked</source>
        <translation>
            <numerusform>已检查 {count} 个渠道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has another webhook at {provider}: set it¦{count} numbers have another webhook at {provider}: set it</source>
        <translation>
            <numerusform>{count} 个号码在 {provider} 设置了其他 Webhook：请改正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Messaging Service “{name}” decides for its number {numbers}. Let the number decide?¦The Messaging Service “{name}” decides for its {count} numbers, also for {numbers}. Let the numbers decide? {others} would then use their own addresses, too.</source>
        <translation>
            <numerusform>Messaging Service “{name}”为其 {count} 个号码（包括 {numbers}）决定地址。要改为由号码决定吗？那样 {others} 也会使用各自的地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 gets its first address¦{count} get their first address</source>
        <translation>
            <numerusform>{count} 个首次设置地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 replaces another¦{count} replace another</source>
        <translation>
            <numerusform>{count} 个替换其他地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 has it already¦{count} have it already</source>
        <translation>
            <numerusform>{count} 个已设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, for its 1 number¦Yes, for its {count} numbers</source>
        <translation>
            <numerusform>是，用于其 {count} 个号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set it for 1 number¦Set it for {count} numbers</source>
        <translation>
            <numerusform>为 {count} 个号码设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 site¦{count} sites</source>
        <translation>
            <numerusform>{count} 个站点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 problem¦{count} problems</source>
        <translation>
            <numerusform>{count} 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for 1 secret of this computer: {which}. Give it?¦The plan asks for {count} secrets of this computer: {which}. Give them?</source>
        <translation>
            <numerusform>计划向本机索取 {count} 项机密：{which}。要提供吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 deleted secret is still in the keyring: {why}¦{count} deleted secrets are still in the keyring: {why}</source>
        <translation>
            <numerusform>{count} 个已删除的机密仍在密钥环中：{why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create {count}</source>
        <translation>
            <numerusform>创建 {count} 个(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create all {count}</source>
        <translation>
            <numerusform>创建这 {count} 个(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the &amp;sheet…¦Save all {count} &amp;sheets…</source>
        <translation>
            <numerusform>保存这 {count} 份交接单(&amp;S)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and 1 more¦and {count} more</source>
        <translation>
            <numerusform>另有 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was deleted on this computer.¦{count} channels were deleted on this computer.</source>
        <translation>
            <numerusform>已从本机删除 {count} 个渠道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers}, 1 with a destination¦{numbers}, {count} with a destination</source>
        <translation>
            <numerusform>{numbers}，{count} 个已有目的地</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel file was written.¦{count} channel files were written.</source>
        <translation>
            <numerusform>已写入 {count} 个渠道文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 key does not look right; the Account page says why.¦{count} keys do not look right; the Account page says why.</source>
        <translation>
            <numerusform>{count} 项凭据看起来不正确；账户页说明了原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was imported.¦{count} channels were imported.</source>
        <translation>
            <numerusform>已导入 {count} 个渠道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Unlock the keyring and delete 1 secret¦&amp;Unlock the keyring and delete {count} secrets</source>
        <translation>
            <numerusform>解锁密钥环并删除 {count} 个机密(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} and 1 more¦{number} and {count} more</source>
        <translation>
            <numerusform>{number} 及另外 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 change¦{count} changes</source>
        <translation>
            <numerusform>{count} 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make 1 &amp;change¦Make {count} &amp;changes</source>
        <translation>
            <numerusform>执行 {count} 项更改(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 difference. Which side is right?¦{count} differences. Which side is right?</source>
        <translation>
            <numerusform>{count} 处不同。以哪一边为准？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave it &amp;as it is¦Leave {count} as they &amp;are</source>
        <translation>
            <numerusform>{count} 项保持原样(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy, leave 1 name open¦Copy, leave {count} names open</source>
        <translation>
            <numerusform>复制，{count} 个名称留待以后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel read¦{count} channels read</source>
        <translation>
            <numerusform>已读取 {count} 个渠道</numerusform>
        </translation>
    </message>
    <message>
        <source>Members pick up conversations themselves.</source>
        <translation>由成员自行接管会话。</translation>
    </message>
    <message numerus="yes">
        <source>1 channel¦{count} channels</source>
        <translation>
            <numerusform>{count} 个渠道</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} cannot find the number, page or account.</source>
        <translation>{provider} 找不到该号码、公共主页或账户。</translation>
    </message>
    <message>
        <source>{provider} does not accept this type of file.</source>
        <translation>{provider} 不接受此类文件。</translation>
    </message>
    <message>
        <source>{pbx} gives no reason.</source>
        <translation>{pbx} 未说明原因。</translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. The account has 1 number.¦{provider} accepts these keys. The account has {count} numbers.</source>
        <translation>
            <numerusform>{provider} 接受这些凭据。账户有 {count} 个号码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. Account “{account}”, 1 number.¦{provider} accepts these keys. Account “{account}”, {count} numbers.</source>
        <translation>
            <numerusform>{provider} 接受这些凭据。账户“{account}”，{count} 个号码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is open or has changed since, and stays in the list.¦{count} channels are open or have changed since, and stay in the list.</source>
        <translation>
            <numerusform>{count} 个渠道处于打开状态，或之后已被更改，因此仍保留在列表中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} is reachable. 1 channel is waiting.¦{pbx} is reachable. {count} channels are waiting.</source>
        <translation>
            <numerusform>{pbx} 可访问。{count} 个渠道待创建。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel¦Creating channel {number} of {count}</source>
        <translation>
            <numerusform>正在创建第 {number} 个渠道，共 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel on {pbx}¦Creating channel {number} of {count} on {pbx}</source>
        <translation>
            <numerusform>正在 {pbx} 上创建第 {number} 个渠道，共 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One thing is missing¦{count} things are missing</source>
        <translation>
            <numerusform>缺少 {count} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{pbx} is reachable</source>
        <translation>{pbx} 可访问</translation>
    </message>
    <message numerus="yes">
        <source>1 sheet was saved.¦{count} sheets were saved.</source>
        <translation>
            <numerusform>已保存 {count} 份交接单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate to compare</source>
        <translation>证书待比对</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Waiting for PBX</source>
        <translation>等待 PBX</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>It was ready, but one of its keys is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>它原已就绪，但它的一项凭据已不在本机的密钥环中。请重新输入。</translation>
    </message>
    <message>
        <source>It is being sent to {pbx} right now, by another window or command. Nothing else is sent in the meantime.</source>
        <translation>另一个窗口或命令正在将它发送到 {pbx}。在此期间不会发送其他内容。</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but no clear answer came back. Press “Look now” to search the PBX for it; nothing is sent until that is clear.</source>
        <translation>已发送到 {pbx}，但未收到明确答复。点击“立即查看”可在 PBX 上查找；明确之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>To fix: {names}</source>
        <translation>待更正：{names}</translation>
    </message>
    <message>
        <source>Waiting for {pbx}</source>
        <translation>等待 {pbx}</translation>
    </message>
    <message numerus="yes">
        <source>1 destination¦{count} destinations</source>
        <translation>
            <numerusform>{count} 个目的地</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection not known yet</source>
        <translation>连接状态未知</translation>
    </message>
    <message numerus="yes">
        <source>Destination of 1 number¦Destination of {count} numbers</source>
        <translation>
            <numerusform>{count} 个号码的目的地</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to {provider}</source>
        <translation>已连接 {provider}</translation>
    </message>
    <message>
        <source>Not included in the PBX&apos;s plan</source>
        <translation>不在 PBX 的订阅范围内</translation>
    </message>
    <message>
        <source>No longer in the keyring</source>
        <translation>已不在密钥环中</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>尚未填写</translation>
    </message>
    <message numerus="yes">
        <source>1 other number¦{count} other numbers</source>
        <translation>
            <numerusform>{count} 个其他号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 number¦&amp;Add {count} numbers</source>
        <translation>
            <numerusform>添加 {count} 个号码(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number¦{count} numbers</source>
        <translation>
            <numerusform>{count} 个号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 page¦{count} pages</source>
        <translation>
            <numerusform>{count} 个公共主页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 other page¦{count} other pages</source>
        <translation>
            <numerusform>{count} 个其他公共主页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 page¦&amp;Add {count} pages</source>
        <translation>
            <numerusform>添加 {count} 个公共主页(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>公共主页</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>尚无公共主页</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>尚无号码</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>渠道名称</translation>
    </message>
    <message>
        <source>Webhook domain</source>
        <translation>Webhook 域名</translation>
    </message>
    <message>
        <source>Close sessions</source>
        <translation>关闭会话</translation>
    </message>
    <message>
        <source>Days until a session is closed</source>
        <translation>会话超时时间（天）</translation>
    </message>
    <message>
        <source>Yeastar FQDN</source>
        <translation>Yeastar FQDN</translation>
    </message>
    <message>
        <source>Own domain (NAT)</source>
        <translation>自有域名 (NAT)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>the access key and the secret key belong to different accounts</source>
        <translation>Access Key 和 Secret Key 属于不同的账户</translation>
    </message>
    <message numerus="yes">
        <source>It expires on {date}, in 1 hour. A system user&apos;s token does not expire.¦It expires on {date}, in {count} hours. A system user&apos;s token does not expire.</source>
        <translation>
            <numerusform>它将于 {date} 过期，还有 {count} 小时。系统用户的令牌不会过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>the SID and the Secret belong to different keys</source>
        <translation>SID 和 Secret 属于不同的密钥</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>否，忽略</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet “{sheet}”. Choose one of these: {sheets}.</source>
        <translation>工作簿中没有可见的工作表“{sheet}”。请选择以下之一：{sheets}。</translation>
    </message>
    <message numerus="yes">
        <source>At {provider} this address belongs to “{name}”, which serves 1 number. Messages to the others would go to {pbx}, too: {numbers}¦At {provider} this address belongs to “{name}”, which serves {count} numbers. Messages to the others would go to {pbx}, too: {numbers}</source>
        <translation>
            <numerusform>在 {provider}，此地址属于“{name}”，它为 {count} 个号码服务。其他号码的消息也会发到 {pbx}：{numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give it¦&amp;Give them</source>
        <translation>
            <numerusform>提供(&amp;G)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 PBX was written to the list, without its Client Secret.¦{count} PBXs were written to the list, without their Client Secrets.</source>
        <translation>
            <numerusform>已将 {count} 台 PBX 写入列表，不含其 Client Secret。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. Check it, then create it or keep it ready.</source>
        <translation>内容已齐全。请核对，然后创建，或设为待创建。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message numerus="yes">
        <source>1 number has too many or too few digits for its country: “{example}” in line {line}.¦{count} numbers have too many or too few digits for their country, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>有 {count} 个号码的位数与其国家/地区不符，第一个是第 {line} 行的“{example}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{other}” is the same address. Check which of the two fields it belongs in.</source>
        <translation>“{other}”是同一个地址。请检查它属于哪个字段。</translation>
    </message>
    <message>
        <source>The PBX no longer supports the API version that this program uses.</source>
        <translation>PBX 已不再支持本程序使用的 API 版本。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>请更新本程序。</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi. If a browser reaches the PBX, macOS blocks this program from the local network: allow it under System Settings &gt; Privacy &amp; Security &gt; Local Network.</source>
        <translation>请检查网线或 Wi-Fi。如果浏览器能访问 PBX，则是 macOS 阻止了本程序访问本地网络：请在“系统设置 &gt; 隐私与安全性 &gt; 本地网络”中允许。</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Numbers and webhook cannot be read or set from here; follow the manual steps instead.</source>
        <translation>缺少权限：{lacking}。无法从此处读取或设置号码和 Webhook；请按手动步骤操作。</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Without them the PBX cannot send.</source>
        <translation>缺少权限：{lacking}。没有这些权限，PBX 无法发送。</translation>
    </message>
    <message>
        <source>A note in the data folder is damaged: the secret that it is about may still be in the keyring.</source>
        <translation>数据文件夹中的一条记录已损坏：它所涉及的机密可能仍在密钥环中。</translation>
    </message>
    <message>
        <source>Look in the keyring for entries that begin with “{name}”, and delete them there.</source>
        <translation>请在密钥环中查找以“{name}”开头的条目，并在那里删除。</translation>
    </message>
    <message>
        <source>This program&apos;s own entries are not given to any channel file.</source>
        <translation>本程序自己的条目不会提供给任何渠道文件。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no entry “{entry}”. Use SERVICE/USER.</source>
        <translation>本机密钥环中没有条目“{entry}”。请使用 SERVICE/USER。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring gave no value. {reason}</source>
        <translation>本机密钥环未返回值。{reason}</translation>
    </message>
    <message>
        <source>This computer has no keyring that this program can use.</source>
        <translation>本机没有本程序可用的密钥环。</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (format {version}).</source>
        <translation>数据文件夹由本程序的更新版本写入（格式 {version}）。</translation>
    </message>
    <message>
        <source>This channel was written by a newer version of this program.</source>
        <translation>此渠道由本程序的较新版本写入。</translation>
    </message>
    <message numerus="yes">
        <source>1 done¦{count} done</source>
        <translation>
            <numerusform>已完成 {count} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the number a profile of its own¦Give the {count} numbers a profile of their own</source>
        <translation>
            <numerusform>为 {count} 个号码建立单独的 profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others use this address, too. At {provider} it belongs to “{name}”, which serves 1 number, {own} of this channel.¦Others use this address, too. At {provider} it belongs to “{name}”, which serves {count} numbers, {own} of this channel.</source>
        <translation>
            <numerusform>其他号码也使用此地址。在 {provider}，它属于“{name}”，共 {count} 个号码，其中 {own} 个属于此渠道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer 1 question first¦Answer {count} questions first</source>
        <translation>
            <numerusform>请先回答 {count} 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number still has the old address¦{count} numbers still have the old address</source>
        <translation>
            <numerusform>{count} 个号码仍使用旧地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back what was set before, in 1 place? Press the button again.¦Put back what was set before, in {count} places? Press the button again.</source>
        <translation>
            <numerusform>要在 {count} 处恢复之前的设置吗？请再次点击该按钮。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to decide¦{count} to decide</source>
        <translation>
            <numerusform>{count} 项待决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 number to a new profile¦Move {count} numbers to a new profile</source>
        <translation>
            <numerusform>将 {count} 个号码移到新 profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number is as it was before¦{count} numbers are as they were before</source>
        <translation>
            <numerusform>{count} 个号码已恢复原状</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has the new address¦{count} numbers have the new address</source>
        <translation>
            <numerusform>{count} 个号码已使用新地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try 1 again¦Try {count} again</source>
        <translation>
            <numerusform>重试 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check 1 again¦Check {count} again</source>
        <translation>
            <numerusform>重新检查 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to create¦{count} to create</source>
        <translation>
            <numerusform>待创建 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was imported. Import the table in smaller parts.</source>
        <translation>未导入任何内容。请将表格分成较小的部分导入。</translation>
    </message>
    <message>
        <source>Nothing was imported. Try again, or save the table as CSV and import that file.</source>
        <translation>未导入任何内容。请重试，或将表格另存为 CSV 后导入该文件。</translation>
    </message>
    <message numerus="yes">
        <source>1 to change¦{count} to change</source>
        <translation>
            <numerusform>待更改 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 as planned¦{count} as planned</source>
        <translation>
            <numerusform>{count} 个符合计划</numerusform>
        </translation>
    </message>
    <message>
        <source>typed</source>
        <translation>已输入</translation>
    </message>
    <message numerus="yes">
        <source>1 of them lacks the numbers from its e-mail: nobody has added them or left them out yet.¦{count} of them lack the numbers from their e-mail: nobody has added them or left them out yet.</source>
        <translation>
            <numerusform>其中 {count} 个不含邮件中的号码：尚未决定添加还是忽略这些号码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 secret¦{count} secrets</source>
        <translation>
            <numerusform>{count} 项机密</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 certificate¦{count} certificates</source>
        <translation>
            <numerusform>{count} 个证书</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this one¦Delete all {count}</source>
        <translation>
            <numerusform>删除这 {count} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created on {pbx}¦{count} channels created on {pbx}</source>
        <translation>
            <numerusform>已在 {pbx} 上创建 {count} 个渠道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created on {pbx}¦{done} of {count} channels created on {pbx}</source>
        <translation>
            <numerusform>共 {count} 个渠道，已在 {pbx} 上创建 {done} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created¦{count} channels created</source>
        <translation>
            <numerusform>已创建 {count} 个渠道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created¦{done} of {count} channels created</source>
        <translation>
            <numerusform>共 {count} 个渠道，已创建 {done} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the channel itself is missing. Its PBX is not in this computer&apos;s list: go on, and check the login.</source>
        <translation>渠道本身的内容已齐全。其 PBX 不在本机的列表中：请继续，并核对登录信息。</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the numbers</source>
        <translation>继续处理号码(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the pages</source>
        <translation>继续处理公共主页(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing is missing. You can create it whenever {pbx} is reachable from here.</source>
        <translation>内容已齐全。只要从此处可访问 {pbx}，即可创建。</translation>
    </message>
    <message>
        <source>Nothing to &amp;add</source>
        <translation>没有可添加的内容(&amp;A)</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>The keys of this channel are not on this computer. It is not known whether the PBX keeps keys that are not sent along. If it does not, the channel loses its connection until you type them again.</source>
        <translation>此渠道的凭据不在本机上。无法确定 PBX 是否会保留未一并发送的凭据。如果不保留，渠道将断开连接，直到重新输入凭据。</translation>
    </message>
    <message>
        <source>as it is on the PBX</source>
        <translation>与 PBX 上一致</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>在此输入</translation>
    </message>
    <message>
        <source>An address of the provider is changed. It can only be sent together with the keys.</source>
        <translation>运营商的一个地址已更改。它只能与凭据一起发送。</translation>
    </message>
    <message>
        <source>goes to {destination}</source>
        <translation>发往 {destination}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Destination of {number}</source>
        <translation>{number} 的目的地</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>谁可以用 {number} 发消息</translation>
    </message>
    <message>
        <source>Spelling of {number}</source>
        <translation>{number} 的写法</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>same name, other number</source>
        <translation>同名，号码不同</translation>
    </message>
    <message>
        <source>does not exist there</source>
        <translation>目标 PBX 上不存在</translation>
    </message>
    <message numerus="yes">
        <source>{same} of 1 name was found there.¦{same} of {count} names were found there.</source>
        <translation>
            <numerusform>{count} 个名称中有 {same} 个已在目标 PBX 上找到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in use: 1 message in the period shown.¦It is in use: {count} messages in the period shown.</source>
        <translation>
            <numerusform>它正在使用中：所示时段内有 {count} 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same applies to 1 more number.¦The same applies to {count} more numbers.</source>
        <translation>
            <numerusform>另外 {count} 个号码也是如此。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 minute without a message¦after {count} minutes without a message</source>
        <translation>
            <numerusform>超时时间 {count} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 hour without a message¦after {count} hours without a message</source>
        <translation>
            <numerusform>超时时间 {count} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of 1 channel¦{shown} of {count} channels</source>
        <translation>
            <numerusform>共 {count} 个渠道，显示 {shown} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue. Queues are never deleted from here.¦{count} message queues. Queues are never deleted from here.</source>
        <translation>
            <numerusform>{count} 个消息队列。程序绝不会从此处删除队列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} knows 1 template of this account: its token and the account are right.¦{pbx} knows {count} templates of this account: its token and the account are right.</source>
        <translation>
            <numerusform>{pbx} 上有此账户的 {count} 个模板：说明令牌和账户正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this code on every page of the website, usually just before &lt;/body&gt;</source>
        <translation>将此代码放入网站的每个页面，通常紧接在 &lt;/body&gt; 之前</translation>
    </message>
    <message>
        <source>Open the website, write “Hello” in the chat, and check that it arrives.</source>
        <translation>打开网站，在聊天窗口中输入“你好”，并确认消息已收到。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Subscription has ended</source>
        <translation>订阅已到期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>messages of today</source>
        <translation>今天的消息</translation>
    </message>
    <message>
        <source>messages of yesterday</source>
        <translation>昨天的消息</translation>
    </message>
    <message>
        <source>messages of the last 7 days</source>
        <translation>最近 7 天的消息</translation>
    </message>
    <message>
        <source>messages of the last 30 days</source>
        <translation>最近 30 天的消息</translation>
    </message>
    <message>
        <source>messages of this month</source>
        <translation>本月的消息</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>在线咨询</translation>
    </message>
    <message>
        <source>&amp;Fetch from the provider…</source>
        <translation>从运营商获取(&amp;F)…</translation>
    </message>
    <message>
        <source>Num&amp;bers in E.164 format</source>
        <translation>将号码改为 E.164 格式(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;how the column of types</source>
        <translation>显示类型列(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Original order of the lines</source>
        <translation>恢复行的原有顺序(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>1 line pasted.¦{count} lines pasted.</source>
        <translation>
            <numerusform>已粘贴 {count} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number was reformatted: {before} became {after}. Press Ctrl+Z to undo.¦{count} numbers were reformatted, for example {before} to {after}. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>{count} 个号码已转换格式，例如 {before} 改为 {after}。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste 1 line¦Paste {count} lines</source>
        <translation>
            <numerusform>粘贴 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into 1 line¦Paste into {count} lines</source>
        <translation>
            <numerusform>粘贴到 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line changed.¦{count} lines changed.</source>
        <translation>
            <numerusform>已更改 {count} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line copied.¦{count} lines copied.</source>
        <translation>
            <numerusform>已复制 {count} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number: {first}¦{count} numbers: {first} … {last}</source>
        <translation>
            <numerusform>{count} 个号码：{first} … {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages to 1 number go to¦Messages to {count} numbers go to</source>
        <translation>
            <numerusform>发给 {count} 个号码的消息由谁接收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the destination of 1 line¦Set the destination of {count} lines</source>
        <translation>
            <numerusform>设置 {count} 行的目的地</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear 1 line¦Clear {count} lines</source>
        <translation>
            <numerusform>清空 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill 1 line¦Fill {count} lines</source>
        <translation>
            <numerusform>填充 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who may write from 1 number¦Who may write from {count} numbers</source>
        <translation>
            <numerusform>谁可以用 {count} 个号码发消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E.164 format in 1 line¦E.164 format in {count} lines</source>
        <translation>
            <numerusform>将 {count} 行改为 E.164 格式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort 1 line¦Sort {count} lines</source>
        <translation>
            <numerusform>排序 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the members of 1 line¦Set the members of {count} lines</source>
        <translation>
            <numerusform>设置 {count} 行的成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add 1 number¦Add {count} numbers</source>
        <translation>
            <numerusform>添加 {count} 个号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 line¦Move {count} lines</source>
        <translation>
            <numerusform>移动 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number read, {ticked} ticked¦{count} numbers read, {ticked} ticked</source>
        <translation>
            <numerusform>已读取 {count} 个号码，已勾选 {ticked} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line left out¦{count} lines left out</source>
        <translation>
            <numerusform>忽略 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1, skip {open}¦&amp;Add {count}, skip {open}</source>
        <translation>
            <numerusform>添加 {count} 个，跳过 {open} 个(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also add the line with a problem, to fix it in the table¦Also add the {count} lines with problems, to fix them in the table</source>
        <translation>
            <numerusform>同时添加 {count} 个有问题的行，以便在表格中更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line to decide¦{count} lines to decide</source>
        <translation>
            <numerusform>{count} 行待决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has no country code.¦{count} numbers have no country code.</source>
        <translation>
            <numerusform>{count} 个号码没有国家代码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem is skipped¦{count} with problems are skipped</source>
        <translation>
            <numerusform>跳过 {count} 个有问题的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 reformatted¦{count} reformatted</source>
        <translation>
            <numerusform>{count} 个已转换格式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names its own destination and keeps it.¦{count} lines name their own destination and keep it.</source>
        <translation>
            <numerusform>{count} 行写有自己的目的地，并予以保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove 1 line¦Remove {count} lines</source>
        <translation>
            <numerusform>移除 {count} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (organization)</source>
        <translation>{name} (部门)</translation>
    </message>
    <message numerus="yes">
        <source>{name} added, 1 chosen¦{name} added, {count} chosen</source>
        <translation>
            <numerusform>已添加 {name}，已选 {count} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} removed, 1 chosen¦{name} removed, {count} chosen</source>
        <translation>
            <numerusform>已移除 {name}，已选 {count} 项</numerusform>
        </translation>
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
        <translation>部门</translation>
    </message>
    <message numerus="yes">
        <source>1 more: keep typing¦{count} more: keep typing</source>
        <translation>
            <numerusform>还有 {count} 个：请继续输入</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever &amp;answers first</source>
        <translation>由最先回复的人接管(&amp;A)</translation>
    </message>
    <message>
        <source>Further messages then go to that person.</source>
        <translation>之后的消息都发给此人。</translation>
    </message>
    <message>
        <source>Whoever presses “&amp;Pick up”</source>
        <translation>由点击“接管”的人接管(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>无人(&amp;O)</translation>
    </message>
    <message>
        <source>No one can take it over; it stays with all members.</source>
        <translation>任何人都不能接管；会话由所有成员共有。</translation>
    </message>
    <message numerus="yes">
        <source>1 member¦{count} members</source>
        <translation>
            <numerusform>{count} 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem¦{count} with problems</source>
        <translation>
            <numerusform>{count} 个有问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 complete¦{count} complete</source>
        <translation>
            <numerusform>{count} 个完整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 without destination¦{count} without destination</source>
        <translation>
            <numerusform>{count} 个没有目的地</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 shown¦{count} shown</source>
        <translation>
            <numerusform>显示 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 selected¦{count} selected</source>
        <translation>
            <numerusform>已选 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 duplicate¦{count} duplicates</source>
        <translation>
            <numerusform>{count} 个重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line imported. Press Ctrl+Z to undo.¦{count} lines imported. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>已导入 {count} 行。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import 1 line¦Import {count} lines</source>
        <translation>
            <numerusform>导入 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line exported to {file}.¦{count} lines exported to {file}.</source>
        <translation>
            <numerusform>已将 {count} 行导出到 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder. The table is unchanged.</source>
        <translation>请选择其他文件夹；表格未更改。</translation>
    </message>
    <message numerus="yes">
        <source>1 matches.¦{count} match. Keep typing, or choose one with the arrow keys.</source>
        <translation>
            <numerusform>{count} 个匹配。请继续输入，或用方向键选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} refused line {line}.¦{pbx} refused {count} lines; the first is line {line}.</source>
        <translation>
            <numerusform>{pbx} 拒绝了 {count} 行，首先是第 {line} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message per second¦{count} messages per second</source>
        <translation>
            <numerusform>每秒 {count} 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 day without a message¦after {count} days without a message</source>
        <translation>
            <numerusform>超时时间 {count} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and 1 more¦… and {count} more</source>
        <translation>
            <numerusform>……另有 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 refused¦{count} refused</source>
        <translation>
            <numerusform>{count} 个被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 extension¦{count} extensions</source>
        <translation>
            <numerusform>{count} 个分机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue¦{count} message queues</source>
        <translation>
            <numerusform>{count} 个消息队列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 group¦{count} groups</source>
        <translation>
            <numerusform>{count} 个分机组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through 1 channel¦Looked through {count} channels</source>
        <translation>
            <numerusform>已查看 {count} 个渠道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked once.¦Looked {count} times.</source>
        <translation>
            <numerusform>已查看 {count} 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value, in line {places}; not used¦{count} different values, in lines {places}; none was used</source>
        <translation>
            <numerusform>{count} 个值，位于第 {places} 行；未使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{where} · see also line {lines}¦{where} · see also lines {lines}</source>
        <translation>
            <numerusform>{where} · 另见第 {lines} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 address¦{count} addresses</source>
        <translation>
            <numerusform>{count} 个网址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value¦{count} values</source>
        <translation>
            <numerusform>{count} 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 hidden behind dots¦{count} hidden behind dots</source>
        <translation>
            <numerusform>{count} 个被圆点遮住</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 old or for testing¦{count} old or for testing</source>
        <translation>
            <numerusform>{count} 个旧的或测试用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 attachment¦{count} attachments</source>
        <translation>
            <numerusform>{count} 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{labels} and 1 more¦{labels} and {count} more</source>
        <translation>
            <numerusform>{labels} 及另外 {count} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be written ({why}).</source>
        <translation>无法写入文件（{why}）。</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>The program ran into an internal error ({kind}). Your entries are kept. Try again; the log in the data folder has the details.</source>
        <translation>本程序发生内部错误（{kind}）。您填写的内容已保留。请重试；详情见数据文件夹中的日志。</translation>
    </message>
</context>
</TS>
