<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Message Channel Wizard is already open with this data folder; its window is now in front.</source>
        <translation>O Message Channel Wizard já está aberto nesta pasta de dados; a janela está agora na frente.</translation>
    </message>
    <message>
        <source>Message Channel Wizard is already open with this data folder (process {number}) but does not respond. Wait until it does, or end that process and start again. Nothing was changed.</source>
        <translation>O Message Channel Wizard já está aberto nesta pasta de dados (processo {number}) e não responde. Espere até que responda, ou encerre-o e inicie novamente. Esta inicialização não alterou nada.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Sobre {name}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>From source</source>
        <translation>Do código-fonte</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Pasta de dados: {folder}</translation>
    </message>
    <message>
        <source>Open data &amp;folder</source>
        <translation>Abrir a pasta de &amp;dados</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Procurar at&amp;ualizações</translation>
    </message>
    <message>
        <source>Licences of the components of this program</source>
        <translation>Licenças dos componentes deste programa</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>They are listed in the packages; packaging/notices.py creates the list.</source>
        <translation>Elas estão listadas nos pacotes; packaging/notices.py cria a lista.</translation>
    </message>
    <message>
        <source>Copied. It contains no address, name or key.</source>
        <translation>Copiado. Não contém endereço, nome nem chave.</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>Consultando {address} …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta é a versão mais nova.</translation>
    </message>
    <message>
        <source>Version {version} is available: {notes}</source>
        <translation>A versão {version} está disponível: {notes}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Your account at the provider</source>
        <translation>Sua conta no provedor</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>No&amp;me do canal</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>Exibido no portal do PBX e aos usuários dele.</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. Demo: nothing is stored.</source>
        <translation>Digite o que {provider} forneceu. Demonstração: nada é guardado.</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. On this computer, keys are stored only in the keyring.</source>
        <translation>Digite o que {provider} forneceu. Neste computador, as chaves ficam só no chaveiro.</translation>
    </message>
    <message>
        <source>Your account at {provider}</source>
        <translation>Sua conta em {provider}</translation>
    </message>
    <message>
        <source>{pbx} already has a channel with this name (ID {id}). Choose another name.</source>
        <translation>{pbx} já tem um canal com este nome (ID {id}). Escolha outro nome.</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Usar “{name}”</translation>
    </message>
    <message>
        <source>This name is free on {pbx}.</source>
        <translation>Este nome está livre em {pbx}.</translation>
    </message>
    <message>
        <source>The keys entered for the previous provider were deleted from this computer&apos;s keyring. As long as this window is open, they come back if you choose that provider again.</source>
        <translation>As chaves digitadas para o provedor anterior foram excluídas do chaveiro deste computador. Enquanto esta janela estiver aberta, elas voltam se você escolher esse provedor de novo.</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>Lendo as chaves do chaveiro deste computador…</translation>
    </message>
    <message>
        <source>Reading the e-mail…</source>
        <translation>Lendo o e-mail…</translation>
    </message>
    <message>
        <source>Leave it empt&amp;y</source>
        <translation>Deixar va&amp;zio</translation>
    </message>
    <message>
        <source>It is kept only until you quit.</source>
        <translation>Mantido só até você sair.</translation>
    </message>
    <message>
        <source>Another program changed this value in the keyring. Type it again.</source>
        <translation>Outro programa alterou este valor no chaveiro. Digite-o de novo.</translation>
    </message>
    <message>
        <source>You typed it here, but it is no longer in the keyring. Type it again.</source>
        <translation>Você digitou aqui, mas não está mais no chaveiro. Digite de novo.</translation>
    </message>
    <message>
        <source>The value you typed here could not be read. Type it again.</source>
        <translation>Não foi possível ler o valor que você digitou aqui. Digite de novo.</translation>
    </message>
    <message>
        <source>The provider refused these keys ({reason}). Channel {id} already exists: compare the keys with the provider&apos;s portal and correct them in the PBX portal.</source>
        <translation>O provedor rejeitou estas chaves ({reason}). O canal {id} já existe: compare as chaves com o portal do provedor e corrija-as no portal do PBX.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>(no name yet)</source>
        <translation>(sem nome ainda)</translation>
    </message>
    <message>
        <source>“{name}” was saved as a draft.</source>
        <translation>“{name}” foi salvo como rascunho.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
</context>
<context>
    <name>CardLine</name>
    <message>
        <source>Copy webhook</source>
        <translation>Copiar webhook</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Não conectar</translation>
    </message>
    <message>
        <source>The certificate was &amp;renewed…</source>
        <translation>O certificado foi ren&amp;ovado…</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust it</source>
        <translation>Impressões iguais: con&amp;fiar</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copiar para o administrador</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Something else may be answering for {pbx}</source>
        <translation>Outra coisa pode estar respondendo por {pbx}</translation>
    </message>
    <message>
        <source>Is this still {pbx}?</source>
        <translation>Este ainda é {pbx}?</translation>
    </message>
    <message>
        <source>First connection: is this really {pbx}?</source>
        <translation>Primeira conexão: este é mesmo {pbx}?</translation>
    </message>
    <message>
        <source>It cannot be confirmed that this is the trusted certificate: {why}. Compare this fingerprint with the one the PBX administrator sees in the browser. Nothing was sent.</source>
        <translation>Não é possível confirmar que este é o certificado confiável: {why}. Compare esta impressão digital com a que o administrador do PBX vê no navegador. Nada foi enviado.</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for it: {unasked}. This computer does not trust the one shown ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser before you trust it. Nothing was sent.</source>
        <translation>Não está claro se outro certificado já é confiável: {unasked}. Este computador não confia no mostrado ({why}). Compare esta impressão digital com a que o administrador do PBX vê no navegador antes de confiar. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate yet ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser, then trust exactly this certificate. Nothing was sent.</source>
        <translation>Este computador ainda não confia no certificado ({why}). Compare esta impressão digital com a que o administrador do PBX vê no navegador e confie exatamente neste certificado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}: one of them was changed. Nothing was sent.</source>
        <translation>A pasta de dados e o chaveiro deste computador indicam certificados diferentes para {host}: um deles foi alterado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>An authority this computer trusts used to vouch for {host}, but no longer does ({why}). Nothing was sent.</source>
        <translation>Uma autoridade em que este computador confia atestava {host}, mas não atesta mais ({why}). Nada foi enviado.</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the trusted one. Nothing was sent.</source>
        <translation>{host} mostra um certificado diferente do confiável. Nada foi enviado.</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the one trusted on {day}. Nothing was sent.</source>
        <translation>{host} mostra um certificado diferente do aceito em {day}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>You trusted</source>
        <translation>Aceito antes</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado agora</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
    </message>
    <message>
        <source>Issued to: {subject}</source>
        <translation>Emitido para: {subject}</translation>
    </message>
    <message>
        <source>Valid: {start} to {end}</source>
        <translation>Válido de {start} a {end}</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees.</source>
        <translation>Se o PBX foi substituído ou tem um novo certificado, compare a impressão digital com a que o administrador dele vê.</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust and send</source>
        <translation>Impressões iguais: con&amp;fiar e enviar</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>{name} – Change</source>
        <translation>{name} – Alterar</translation>
    </message>
    <message>
        <source>ID {id} on {pbx} · {provider}, which cannot be changed</source>
        <translation>ID {id} em {pbx} · {provider}, que não pode ser alterado</translation>
    </message>
    <message>
        <source>&amp;Name and options</source>
        <translation>&amp;Nome e opções</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>C&amp;haves</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;úmeros</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;visão</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Leave it &amp;as it is</source>
        <translation>Deixar como &amp;está</translation>
    </message>
    <message>
        <source>Keep {theirs} from &amp;the PBX</source>
        <translation>Manter {theirs} d&amp;o PBX</translation>
    </message>
    <message>
        <source>Watching its connection to the provider…</source>
        <translation>Observando a conexão com o provedor…</translation>
    </message>
    <message>
        <source>Your change and theirs do not overlap: both are kept.</source>
        <translation>A sua alteração e a da outra pessoa não se sobrepõem: ambas são mantidas.</translation>
    </message>
    <message>
        <source>The connection to the provider was lost after the change. Type the keys again.</source>
        <translation>A conexão com o provedor caiu após a alteração. Digite as chaves de novo.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluído</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>Change {mine}, keep {theirs} from &amp;the PBX</source>
        <translation>Alterar {mine}, manter {theirs} &amp;do PBX</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>Alterando e relendo…</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>A change is being sent. Wait for its outcome.</source>
        <translation>Uma alteração está sendo enviada. Aguarde o resultado.</translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>Channel na&amp;me</source>
        <translation>No&amp;me do canal</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>Exibido no portal do PBX e aos usuários dele.</translation>
    </message>
    <message>
        <source>This program does not know the provider: its keys stay on the PBX.</source>
        <translation>Este programa não conhece o provedor: as chaves ficam no PBX.</translation>
    </message>
    <message>
        <source>These keys are on this computer. They go along with every change.</source>
        <translation>Estas chaves estão neste computador. Elas acompanham cada alteração.</translation>
    </message>
    <message>
        <source>Its keys are on the PBX and not on this computer, and cannot be read from there. Type them here to send them along.</source>
        <translation>As chaves estão no PBX e não neste computador, e não podem ser lidas de lá. Digite-as aqui para enviá-las junto.</translation>
    </message>
</context>
<context>
    <name>ChangeReview</name>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>&amp;Digitar as chaves</translation>
    </message>
    <message>
        <source>Change &amp;without keys</source>
        <translation>Alterar &amp;sem chaves</translation>
    </message>
    <message>
        <source>On the PBX now</source>
        <translation>No PBX agora</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Sua alteração</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Quando você o abriu</translation>
    </message>
    <message>
        <source>Take &amp;all from the PBX</source>
        <translation>Adotar &amp;tudo do PBX</translation>
    </message>
    <message>
        <source>Keep all of &amp;your changes</source>
        <translation>Manter todas as &amp;suas alterações</translation>
    </message>
    <message>
        <source>Comparing the numbers…</source>
        <translation>Comparando os números…</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Não há diferenças.</translation>
    </message>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out. To change the provider, create a new channel, with a new webhook URL and no sessions, and delete this one.</source>
        <translation>Todo o resto fica como está e é enviado junto, pois não se sabe se o PBX manteria o que não fosse enviado. Para mudar de provedor, crie um novo canal, com nova URL de webhook e sem sessões, e exclua este.</translation>
    </message>
    <message>
        <source>Which changes do you want to keep?</source>
        <translation>Quais alterações manter?</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Take back: {what}</source>
        <translation>Desfazer: {what}</translation>
    </message>
</context>
<context>
    <name>ChannelActions</name>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Novo canal</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>&amp;Create all that are waiting</source>
        <translation>&amp;Criar todos os pendentes</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>&amp;Parar depois deste</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export with &amp;keys…</source>
        <translation>Exportar com cha&amp;ves…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Proc&amp;urar</translation>
    </message>
</context>
<context>
    <name>ChannelActs</name>
    <message>
        <source>Reading the channel…</source>
        <translation>Lendo o canal…</translation>
    </message>
    <message>
        <source>The channel with this ID in your list is a different one: its webhook URL is not the same.</source>
        <translation>O canal com este ID na sua lista é outro: a URL do webhook é diferente.</translation>
    </message>
    <message>
        <source>This computer knows no other PBX yet. Add one first.</source>
        <translation>Este computador não conhece outro PBX. Adicione-o primeiro.</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}. It is kept here as a draft, so you can create it again.</source>
        <translation>“{name}” foi excluído de {pbx}. Fica aqui como rascunho, para ser recriado.</translation>
    </message>
    <message>
        <source>“{name}” is in your list, without its keys.</source>
        <translation>“{name}” está na sua lista, sem as chaves.</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Add it to keep its numbers, options and checklist here, and to compare them with the PBX. Its keys stay on the PBX; you are asked for them only where they are needed: for a change, a copy, the webhook.</source>
        <translation>Adicione-o para ter aqui seus números, opções e lista de verificação, e compará-los com o PBX. As chaves dele ficam no PBX; só são pedidas onde são necessárias: para uma alteração, uma cópia, o webhook.</translation>
    </message>
    <message>
        <source>Open its &amp;checklist</source>
        <translation>Abrir sua &amp;lista de verificação</translation>
    </message>
    <message>
        <source>{name} is not connected</source>
        <translation>{name} não está conectado</translation>
    </message>
    <message>
        <source>Not in the list on this computer.</source>
        <translation>Não está na lista deste computador.</translation>
    </message>
    <message>
        <source>In the list on this computer since {when}.</source>
        <translation>Na lista deste computador desde {when}.</translation>
    </message>
</context>
<context>
    <name>ChannelFiles</name>
    <message>
        <source>Import channel files</source>
        <translation>Importar arquivos de canal</translation>
    </message>
    <message>
        <source>Channel files, e-mails and tables</source>
        <translation>Arquivos de canal, e-mails e tabelas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Reading the channel files…</source>
        <translation>Lendo os arquivos de canal…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export channels</source>
        <translation>Exportar canais</translation>
    </message>
    <message>
        <source>Channel files</source>
        <translation>Arquivos de canal</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in it: add them or leave them out, and export again.</source>
        <translation>Os números do e-mail não estão incluídos: adicione-os ou deixe-os de fora e exporte novamente.</translation>
    </message>
    <message>
        <source>History of created channels</source>
        <translation>Histórico de canais criados</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para planilhas</translation>
    </message>
    <message>
        <source>The history was written.</source>
        <translation>O histórico foi gravado.</translation>
    </message>
</context>
<context>
    <name>ChannelPane</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL do webhook</translation>
    </message>
    <message>
        <source>Cop&amp;y webhook URL</source>
        <translation>Cop&amp;iar URL do webhook</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
</context>
<context>
    <name>ChannelStatus</name>
    <message>
        <source>Check the &amp;keys</source>
        <translation>Verificar as c&amp;haves</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>connecting to {provider}…</source>
        <translation>conectando com {provider}…</translation>
    </message>
    <message>
        <source>Connecting to the provider…</source>
        <translation>Conectando ao provedor…</translation>
    </message>
    <message>
        <source>connected to {provider}</source>
        <translation>conectado com {provider}</translation>
    </message>
</context>
<context>
    <name>ChannelTypePage</name>
    <message>
        <source>Which type of channel?</source>
        <translation>Qual tipo de canal?</translation>
    </message>
    <message>
        <source>The provider cannot be changed once the channel has been created.</source>
        <translation>O provedor não pode ser mudado depois que o canal é criado.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Search for a type or provider</source>
        <translation>Procurar um tipo ou provedor</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Digite um nome</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provedor</translation>
    </message>
    <message>
        <source>Live chat…</source>
        <translation>Chat ao vivo…</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat ao vivo</translation>
    </message>
    <message>
        <source>A chat window on a website. No account, no keys.</source>
        <translation>Uma janela de chat em um site. Sem conta, sem chaves.</translation>
    </message>
    <message>
        <source>A live chat is created on the PBX right away: connect to the PBX first.</source>
        <translation>Um chat ao vivo é criado na hora no PBX: conecte-se primeiro ao PBX.</translation>
    </message>
    <message>
        <source>Press Enter to choose {name}.</source>
        <translation>Pressione Enter para escolher {name}.</translation>
    </message>
    <message>
        <source>No provider is called “{typed}”. For a provider that supports the PBX&apos;s SMS API, choose General.</source>
        <translation>Nenhum provedor se chama “{typed}”. Para um provedor compatível com a API de SMS do PBX, escolha General.</translation>
    </message>
</context>
<context>
    <name>ChannelsModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última alteração</translation>
    </message>
</context>
<context>
    <name>ChannelsTable</name>
    <message>
        <source>Channels on this computer</source>
        <translation>Canais neste computador</translation>
    </message>
</context>
<context>
    <name>ChatPreview</name>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>balão</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>Preview: {theme}, {colour}, {style}</source>
        <translation>Prévia: {theme}, {colour}, {style}</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Olá.</translation>
    </message>
    <message>
        <source>Are you open?</source>
        <translation>Vocês estão abertos?</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Saved as you tick.</source>
        <translation>Salvo conforme você marca.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
</context>
<context>
    <name>ChosenChannels</name>
    <message>
        <source>“{name}” was created as a copy.</source>
        <translation>“{name}” foi criado como cópia.</translation>
    </message>
</context>
<context>
    <name>ClientSecret</name>
    <message>
        <source>Cleared because the address has changed: a Client Secret belongs to one PBX only.</source>
        <translation>Apagado porque o endereço mudou: um Client Secret pertence a um só PBX.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up.</source>
        <translation>Não foi possível consultar o Client Secret.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>From this computer&apos;s keyring.</source>
        <translation>Do chaveiro deste computador.</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>O Client Secret só é mantido até você sair.</translation>
    </message>
    <message>
        <source>Another program changed the Client Secret in this computer&apos;s keyring. Test it as it is now, or type the correct one.</source>
        <translation>Outro programa alterou o Client Secret no chaveiro deste computador. Teste como está, ou digite o correto.</translation>
    </message>
    <message>
        <source>It was saved here, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Estava salvo aqui, mas não está mais no chaveiro deste computador. Digite de novo.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up. Type it.</source>
        <translation>Não foi possível consultar o Client Secret. Digite-o.</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>O Client Secret do Client ID anterior ({ids}) foi excluído do chaveiro.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Plain numbers are IDs on the PBX</source>
        <translation>Números simples são IDs do PBX</translation>
    </message>
    <message>
        <source>Otherwise a plain number in the destination column is an extension number.</source>
        <translation>Caso contrário, um número simples na coluna de destino é um número de ramal.</translation>
    </message>
    <message>
        <source>A row has the column names</source>
        <translation>Uma linha tem os nomes das colunas</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>não está nesta tabela</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare “{name}”</source>
        <translation>Comparar “{name}”</translation>
    </message>
    <message>
        <source>On the PBX</source>
        <translation>No PBX</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>Vem para cá</translation>
    </message>
    <message>
        <source>Goes to the PBX</source>
        <translation>Vai para o PBX</translation>
    </message>
    <message>
        <source>Stays different</source>
        <translation>Continua diferente</translation>
    </message>
    <message>
        <source>All as on the &amp;PBX</source>
        <translation>Tudo como no &amp;PBX</translation>
    </message>
    <message>
        <source>All as on this &amp;computer</source>
        <translation>Tudo como neste &amp;computador</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>ID {id} on {pbx}, read {time}</source>
        <translation>ID {id} em {pbx}, lido às {time}</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Ambos são iguais.</translation>
    </message>
    <message>
        <source>Keys are not compared.</source>
        <translation>As chaves não são comparadas.</translation>
    </message>
    <message>
        <source>Keys are not compared. Those kept on this computer are sent along.</source>
        <translation>As chaves não são comparadas. As guardadas neste computador são enviadas junto.</translation>
    </message>
    <message>
        <source>The numbers are in a different order on the PBX.</source>
        <translation>Os números estão em outra ordem no PBX.</translation>
    </message>
    <message>
        <source>The PBX does not report: {names}.</source>
        <translation>O PBX não informa: {names}.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluído</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}, leave {leave}</source>
        <translation>&amp;Enviar {send}, adotar {take}, deixar {leave}</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}</source>
        <translation>&amp;Enviar {send}, adotar {take}</translation>
    </message>
    <message>
        <source>&amp;Send {send}, leave {leave}</source>
        <translation>&amp;Enviar {send}, deixar {leave}</translation>
    </message>
    <message>
        <source>&amp;Send {send}</source>
        <translation>&amp;Enviar {send}</translation>
    </message>
    <message>
        <source>&amp;Take over {take}, leave {leave}</source>
        <translation>&amp;Adotar {take}, deixar {leave}</translation>
    </message>
    <message>
        <source>&amp;Take over {take}</source>
        <translation>&amp;Adotar {take}</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>Alterando e relendo…</translation>
    </message>
    <message>
        <source>Nothing has been changed on the PBX.</source>
        <translation>Nada foi alterado no PBX.</translation>
    </message>
</context>
<context>
    <name>ConnectionOutcome</name>
    <message>
        <source>Prepare &amp;without the PBX</source>
        <translation>Preparar &amp;sem o PBX</translation>
    </message>
    <message>
        <source>Answer this first: compare the fingerprint, or prepare the channel without the PBX.</source>
        <translation>Responda a isto primeiro: compare a impressão digital ou prepare o canal sem o PBX.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Model {model}, firmware {firmware}, serial number {serial}</source>
        <translation>Modelo {model}, firmware {firmware}, número de série {serial}</translation>
    </message>
    <message>
        <source>Connected to {name}</source>
        <translation>Conectado a {name}</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate has to be compared first.</source>
        <translation>Nada foi enviado: é preciso comparar o certificado primeiro.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>O teste foi interrompido.</translation>
    </message>
    <message>
        <source>Connected to the PBX</source>
        <translation>Conectado ao PBX</translation>
    </message>
    <message>
        <source>You can still prepare the channel: press Next again, and create it once the PBX is reachable.</source>
        <translation>Você ainda pode preparar o canal: pressione Avançar de novo e crie-o quando o PBX estiver acessível.</translation>
    </message>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>Não conectado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>&amp;Log in anyway</source>
        <translation>&amp;Fazer login mesmo assim</translation>
    </message>
    <message>
        <source>Send the &amp;keys unencrypted</source>
        <translation>Enviar as c&amp;haves sem criptografia</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy “{name}” to another PBX</source>
        <translation>Copiar “{name}” para outro PBX</translation>
    </message>
    <message>
        <source>Take its &amp;numbers along; they belong to this PBX</source>
        <translation>Copiar também os &amp;números; eles pertencem a este PBX</translation>
    </message>
    <message>
        <source>Take its &amp;keys along; the other PBX may have its own account</source>
        <translation>Copiar também as &amp;chaves; o outro PBX pode ter conta própria</translation>
    </message>
    <message>
        <source>&amp;To which PBX</source>
        <translation>&amp;Para qual PBX</translation>
    </message>
    <message>
        <source>Na&amp;me there</source>
        <translation>No&amp;me no outro PBX</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>There</source>
        <translation>No outro PBX</translation>
    </message>
    <message>
        <source>Destinations and members</source>
        <translation>Destinos e membros</translation>
    </message>
    <message>
        <source>The copy is a draft. Nothing is sent.</source>
        <translation>A cópia é um rascunho. Nada é enviado.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Reading its lists…</source>
        <translation>Lendo suas listas…</translation>
    </message>
    <message>
        <source>Its lists were read just now.</source>
        <translation>As listas acabaram de ser lidas.</translation>
    </message>
    <message>
        <source>{name}, there</source>
        <translation>{name}, no outro PBX</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Deixar em aberto</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Copy to {pbx}</source>
        <translation>Copiar para {pbx}</translation>
    </message>
    <message>
        <source>“{name}” was copied to {pbx} as a draft.</source>
        <translation>“{name}” foi copiado para {pbx} como rascunho.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Aconteceu algo inesperado</translation>
    </message>
    <message>
        <source>The program ran into an internal error. Your entries are kept, and you can continue.</source>
        <translation>O programa encontrou um erro interno. O que você digitou é mantido, e você pode continuar.</translation>
    </message>
    <message>
        <source>If a channel was being created at that moment, check in the PBX portal under Messaging &gt; Message Channel whether it exists before you create it again. If the error happens again, copy the report and send it to support: it shows where in the program it happened and contains nothing you typed.</source>
        <translation>Se um canal estava sendo criado naquele momento, verifique no portal do PBX em Messaging &gt; Message Channel se ele existe antes de criar de novo. Se o erro acontecer de novo, copie o relatório e envie ao suporte: ele mostra onde no programa aconteceu e não contém nada que você digitou.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar &amp;relatório</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CreatedPart</name>
    <message>
        <source>This step ticks itself when the first message arrives.</source>
        <translation>Este passo se marca sozinho quando chega a primeira mensagem.</translation>
    </message>
    <message>
        <source>First message received {time}</source>
        <translation>Primeira mensagem recebida às {time}</translation>
    </message>
</context>
<context>
    <name>CreatingView</name>
    <message>
        <source>Creating the channel</source>
        <translation>Criando o canal</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Connecting to {pbx}</source>
        <translation>Conectando a {pbx}</translation>
    </message>
    <message>
        <source>Connected to {pbx}</source>
        <translation>Conectado a {pbx}</translation>
    </message>
    <message>
        <source>Looking for a channel with this name</source>
        <translation>Procurando um canal com este nome</translation>
    </message>
    <message>
        <source>No channel with this name there yet</source>
        <translation>Nenhum canal com este nome ainda</translation>
    </message>
    <message>
        <source>Creating “{name}” with {numbers}</source>
        <translation>Criando “{name}” com {numbers}</translation>
    </message>
    <message>
        <source>The PBX accepted “{name}”</source>
        <translation>O PBX aceitou “{name}”</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>Relendo</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relido</translation>
    </message>
    <message>
        <source>still waiting, {seconds} s</source>
        <translation>ainda aguardando, {seconds} s</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>a fazer</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete from the PBX</source>
        <translation>Excluir do PBX</translation>
    </message>
    <message>
        <source>Delete “{name}” from {pbx}?</source>
        <translation>Excluir “{name}” de {pbx}?</translation>
    </message>
    <message>
        <source>created elsewhere</source>
        <translation>criado em outro lugar</translation>
    </message>
    <message>
        <source>ID {id} · {provider}</source>
        <translation>ID {id} · {provider}</translation>
    </message>
    <message>
        <source>What stops working</source>
        <translation>O que deixa de funcionar</translation>
    </message>
    <message>
        <source>Messages to {number} no longer reach {destination}.</source>
        <translation>As mensagens para {number} não chegarão mais a {destination}.</translation>
    </message>
    <message>
        <source>Nobody can write from these numbers any more.</source>
        <translation>Ninguém mais poderá escrever destes números.</translation>
    </message>
    <message>
        <source>Its webhook URL stops working; the provider keeps calling it until you remove it there.</source>
        <translation>A URL do webhook deixará de funcionar; o provedor continuará a chamá-la até que ela seja retirada lá.</translation>
    </message>
    <message>
        <source>Name, numbers, options and keys stay on this computer, so you can create it again. A new channel gets a new webhook URL.</source>
        <translation>O nome, os números, as opções e as chaves ficam neste computador, para que você possa recriá-lo. Um novo canal recebe uma nova URL de webhook.</translation>
    </message>
    <message>
        <source>Name, numbers and options stay on this computer, so you can create it again. Keys do not: this computer does not have them. A new channel gets a new webhook URL.</source>
        <translation>O nome, os números e as opções ficam neste computador, para que você possa recriá-lo. As chaves não: este computador não as tem. Um novo canal recebe uma nova URL de webhook.</translation>
    </message>
    <message>
        <source>The name matches.</source>
        <translation>O nome confere.</translation>
    </message>
    <message>
        <source>That is not its name. Capital and small letters matter.</source>
        <translation>Este não é o nome dele. Maiúsculas e minúsculas contam.</translation>
    </message>
    <message>
        <source>Deleting, and checking that it is gone…</source>
        <translation>Excluindo e verificando…</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que é mantido</translation>
    </message>
    <message>
        <source>Type its name to delete it</source>
        <translation>Digite o nome para excluir</translation>
    </message>
    <message>
        <source>&amp;Delete from the PBX</source>
        <translation>&amp;Excluir do PBX</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>{count} of {whole} characters, right so far</source>
        <translation>{count} de {whole} caracteres, certos até aqui</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>(no name yet)</source>
        <translation>(sem nome ainda)</translation>
    </message>
    <message>
        <source>“{name}” was deleted on this computer.</source>
        <translation>“{name}” foi excluído neste computador.</translation>
    </message>
    <message>
        <source>Nothing was changed on the PBX.</source>
        <translation>Nada foi alterado no PBX.</translation>
    </message>
</context>
<context>
    <name>DiffPane</name>
    <message>
        <source>What would be changed</source>
        <translation>O que seria alterado</translation>
    </message>
    <message>
        <source>Send the &amp;keys, too</source>
        <translation>Enviar também as &amp;chaves</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>ID {id} on the PBX</source>
        <translation>ID {id} no PBX</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL do webhook</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>Keys cannot be compared; they are left as they are.</source>
        <translation>As chaves não podem ser comparadas; ficam como estão.</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>Duplicate the channel</source>
        <translation>Duplicar o canal</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (cópia)</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nome da cópia</translation>
    </message>
    <message>
        <source>Copy the &amp;keys too (same provider account)</source>
        <translation>Copiar as c&amp;haves também (mesma conta no provedor)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>Paste them from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add numbers on the PBX later.</source>
        <translation>Cole de uma planilha ou e-mail, importe um arquivo, ou digite um por um. Você também pode deixar a tabela vazia e adicionar números no PBX depois.</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>Colar páginas</translation>
    </message>
    <message>
        <source>Paste their IDs from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add pages on the PBX later.</source>
        <translation>Cole os IDs delas de uma planilha ou e-mail, importe um arquivo, ou digite um por um. Você também pode deixar a tabela vazia e adicionar páginas no PBX depois.</translation>
    </message>
</context>
<context>
    <name>FailurePart</name>
    <message>
        <source>Your entries are kept.</source>
        <translation>O que você digitou é mantido.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de novo</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation>&amp;Nenhum destes</translation>
    </message>
    <message>
        <source>Back to re&amp;view</source>
        <translation>Voltar à re&amp;visão</translation>
    </message>
    <message>
        <source>How this can end</source>
        <translation>Como isto pode terminar</translation>
    </message>
    <message>
        <source>If the channel is there, you go on with its ID. If it is not, you can create it again. If it cannot be settled, you see what was found and decide yourself.</source>
        <translation>Se o canal existir, você continua com o ID dele. Se não existir, você pode criá-lo de novo. Se não der para saber, você vê o que foi encontrado e decide.</translation>
    </message>
    <message>
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>Se você fechar esta janela, o resultado é procurado no PBX, e a página inicial informa.</translation>
    </message>
    <message>
        <source>It is “{name}”, ID {id}</source>
        <translation>É “{name}”, ID {id}</translation>
    </message>
    <message>
        <source>It is the one with the ID {id}</source>
        <translation>É o que tem o ID {id}</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Numbers at {provider}</source>
        <translation>Números em {provider}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ninguém ainda</translation>
    </message>
    <message>
        <source>Ticks stay while you search.</source>
        <translation>As marcações permanecem durante a busca.</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Todos vão para</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Usados em outro lugar</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Na tabela</translation>
    </message>
    <message>
        <source>No SMS</source>
        <translation>Sem SMS</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading from {provider}… {count}</source>
        <translation>Lendo de {provider}… {count}</translation>
    </message>
    <message>
        <source>This account has no numbers. They may be in a subaccount, or not bought yet.</source>
        <translation>Esta conta não tem números. Podem estar em uma subconta ou ainda não ter sido comprados.</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Usar “{name}”</translation>
    </message>
    <message>
        <source>Tick what you want to add. Nothing was added.</source>
        <translation>Marque o que deseja adicionar. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>{number} is already in line {line}.</source>
        <translation>{number} já está na linha {line}.</translation>
    </message>
    <message>
        <source>{number} has another Phone Number ID: {id}. If you use it, that takes the place of the one on the Account page.</source>
        <translation>{number} tem outro Phone Number ID: {id}. Se você usar esse número, o ID substitui o da página Conta.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number, name or current use</source>
        <translation>Número, nome ou uso atual</translation>
    </message>
    <message>
        <source>For all that you tick. You can change each one later.</source>
        <translation>Para os marcados. Cada um pode ser alterado depois.</translation>
    </message>
    <message>
        <source>This only reads. Nothing is changed at {provider}.</source>
        <translation>Somente leitura. Nada é alterado em {provider}.</translation>
    </message>
    <message>
        <source>{number}: its messages go to {used} now. You can add the number; nothing changes there until you set the webhook.</source>
        <translation>{number}: as mensagens vão agora para {used}. Você pode adicionar o número; nada muda lá até você configurar o webhook.</translation>
    </message>
    <message>
        <source>{number} cannot take messages at {provider} as it is now.</source>
        <translation>{number} não pode receber mensagens em {provider} como está agora.</translation>
    </message>
</context>
<context>
    <name>FetchedModel</name>
    <message>
        <source>Name at {provider}</source>
        <translation>Nome em {provider}</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messages now go to</source>
        <translation>As mensagens vão agora para</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possível</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Ainda em nenhum lugar</translation>
    </message>
    <message>
        <source>In your table, line {line}</source>
        <translation>Na sua tabela, linha {line}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>não marcado</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>{count} of {wanted} characters</source>
        <translation>{count} de {wanted} caracteres</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Parece certo.</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>Os espaços em volta do valor foram removidos.</translation>
    </message>
    <message>
        <source>Use the &amp;decoded value</source>
        <translation>Usar o valor &amp;decodificado</translation>
    </message>
    <message>
        <source>&amp;Keep it as entered</source>
        <translation>Man&amp;ter como digitado</translation>
    </message>
    <message>
        <source>The decoded value is used.</source>
        <translation>O valor decodificado é usado.</translation>
    </message>
    <message>
        <source>The value is used exactly as entered.</source>
        <translation>O valor é usado exatamente como digitado.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>  (optional)</source>
        <translation>  (opcional)</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Onde está?</translation>
    </message>
    <message>
        <source>Where do I find the {field}?</source>
        <translation>Onde encontro {field}?</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>Este valor contém aspas tipográficas, como e-mails e editores de texto inserem. Compare com o portal.</translation>
    </message>
</context>
<context>
    <name>FilesOut</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para planilhas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>O relatório foi salvo.</translation>
    </message>
    <message>
        <source>Save an example of a list of sites</source>
        <translation>Salvar um exemplo de lista de locais</translation>
    </message>
    <message>
        <source>The example was saved: fill in a line for each PBX.</source>
        <translation>O exemplo foi salvo: preencha uma linha para cada PBX.</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in table</source>
        <translation>Procurar na tabela</translation>
    </message>
    <message>
        <source>Find by number, destination or member</source>
        <translation>Procurar por número, destino ou membro</translation>
    </message>
    <message>
        <source>Find lines</source>
        <translation>Procurar linhas</translation>
    </message>
</context>
<context>
    <name>FleetWindow</name>
    <message>
        <source>Many sites</source>
        <translation>Vários locais</translation>
    </message>
    <message>
        <source>Find a site</source>
        <translation>Procurar um local</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Abrir plano…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Salvar relatório…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Verificar novamente</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Lendo o plano…</translation>
    </message>
    <message>
        <source>What is under way is finished first; nothing new is started.</source>
        <translation>O que está em andamento é concluído; nada mais é iniciado.</translation>
    </message>
    <message>
        <source>S&amp;top after these</source>
        <translation>Parar &amp;depois destes</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Choose a cell to see what would be done there.</source>
        <translation>Escolha uma célula para ver o que seria feito nela.</translation>
    </message>
    <message>
        <source>What is under way is finished first. Close again to stop at once.</source>
        <translation>O que está em andamento é concluído primeiro. Feche mais uma vez para interromper.</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Nenhuma alteração</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Two with this name</source>
        <translation>Dois com este nome</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>A corrigir</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Not found there</source>
        <translation>Não encontrado no PBX</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>&amp;Keep ready</source>
        <translation>Deixar pr&amp;onto</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation>Criar &amp;outro</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Try to create now</source>
        <translation>&amp;Tentar criar agora</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over of “{name}”, ID {id}</source>
        <translation>Entrega de “{name}”, ID {id}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Entrega</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Ficha de entrega</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>Para os registros do cliente: o que foi configurado, para onde vão as mensagens e o que falta fazer. Ela não contém chave, senha nem token.</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;liente</translation>
    </message>
    <message>
        <source>Installed b&amp;y</source>
        <translation>I&amp;nstalado por</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>O que falta fazer em {provider}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvo como {file}</translation>
    </message>
    <message>
        <source>&amp;Save hand-over sheet…</source>
        <translation>&amp;Salvar ficha de entrega…</translation>
    </message>
    <message>
        <source>Save hand-over sheet</source>
        <translation>Salvar ficha de entrega</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Gravando o arquivo…</translation>
    </message>
</context>
<context>
    <name>HeadBox</name>
    <message>
        <source>Tick all that are shown</source>
        <translation>Marcar todos os exibidos</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto da ajuda</translation>
    </message>
    <message>
        <source>F1 opens this window, Escape closes it. It follows the pages of the wizard.</source>
        <translation>F1 abre esta janela, Esc a fecha. Ela acompanha as páginas do assistente.</translation>
    </message>
    <message>
        <source>Where do I find “{field}” at {provider}?</source>
        <translation>Onde encontro “{field}” em {provider}?</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>O que falta fazer em {provider}</translation>
    </message>
    <message>
        <source>Checked on {date}: {page}</source>
        <translation>Verificado em {date}: {page}</translation>
    </message>
    <message>
        <source>No public page confirms the labels. Closest page, read on {date}: {page}</source>
        <translation>Nenhuma página pública confirma os rótulos. Página mais próxima, lida em {date}: {page}</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Canais</translation>
    </message>
    <message>
        <source>&amp;PBXs</source>
        <translation>&amp;PBXs</translation>
    </message>
    <message>
        <source>On the P&amp;BX</source>
        <translation>No P&amp;BX</translation>
    </message>
    <message>
        <source>Find a channel or number</source>
        <translation>Procurar um canal ou número</translation>
    </message>
    <message>
        <source>Find channels</source>
        <translation>Procurar canais</translation>
    </message>
    <message>
        <source>Find by name, number, provider, PBX or status (Ctrl+F)</source>
        <translation>Procurar por nome, número, provedor, PBX ou status (Ctrl+F)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Novo canal</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Novo canal</translation>
    </message>
    <message>
        <source>New channel (Ctrl+N)</source>
        <translation>Novo canal (Ctrl+N)</translation>
    </message>
    <message>
        <source>Find on the PBX</source>
        <translation>Procurar no PBX</translation>
    </message>
</context>
<context>
    <name>HomeBoard</name>
    <message>
        <source>A channel is being created. Wait for the result, or close the window again: the result is then looked up on the PBX at the next start, and nothing is sent twice.</source>
        <translation>Um canal está sendo criado. Aguarde o resultado, ou feche a janela de novo: o resultado será procurado no PBX na próxima inicialização, e nada será enviado duas vezes.</translation>
    </message>
</context>
<context>
    <name>HomeMenus</name>
    <message>
        <source>C&amp;hannel</source>
        <translation>C&amp;anal</translation>
    </message>
    <message>
        <source>&amp;History of created channels as CSV…</source>
        <translation>&amp;Histórico de canais criados como CSV…</translation>
    </message>
    <message>
        <source>&amp;Many sites…</source>
        <translation>&amp;Vários locais…</translation>
    </message>
    <message>
        <source>PBXs as a &amp;list of sites, for Ansible…</source>
        <translation>PBXs como &amp;lista de locais, para o Ansible…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Configurações</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Sort order</source>
        <translation>&amp;Ordem</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;What this computer knows…</source>
        <translation>&amp;O que este computador sabe…</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Help for this window</source>
        <translation>&amp;Ajuda desta janela</translation>
    </message>
    <message>
        <source>&amp;About, diagnostics…</source>
        <translation>&amp;Sobre, diagnóstico…</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Message Channel Wizard</source>
        <translation>Message Channel Wizard</translation>
    </message>
</context>
<context>
    <name>IdCard</name>
    <message>
        <source>Channel ID</source>
        <translation>ID do canal</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar I&amp;D</translation>
    </message>
</context>
<context>
    <name>ImportDefaults</name>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhido</translation>
    </message>
    <message>
        <source>Numbers are from</source>
        <translation>Os números são de</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nome ou número</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Todos vão para</translation>
    </message>
    <message>
        <source>Suggested because all other numbers are from there.</source>
        <translation>Sugerido porque todos os outros números são de lá.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from {source}</source>
        <translation>Importar de: {source}</translation>
    </message>
    <message>
        <source>{title} – {place} of {count}</source>
        <translation>{title} – {place} de {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Destination type</source>
        <translation>Tipo de destino</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Verificando as linhas…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Lendo a planilha…</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>Colar páginas</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Colar números</translation>
    </message>
    <message>
        <source>None of these lines can be added as they are. Nothing was added.</source>
        <translation>Nenhuma destas linhas pode ser adicionada como está. Nada foi adicionado.</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Linhas mostradas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>Linhas com problemas</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Linhas deixadas de fora</translation>
    </message>
    <message>
        <source>Reformatted numbers</source>
        <translation>Números reformatados</translation>
    </message>
    <message>
        <source>without destination</source>
        <translation>sem destino</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Check with {provider}</source>
        <translation>Verificar com {provider}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Changed since {time}.</source>
        <translation>Alteradas depois das {time}.</translation>
    </message>
    <message>
        <source>Asking {provider}…</source>
        <translation>Consultando {provider}…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Trocar os dois</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Usar “{name}”</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copiar para o administrador</translation>
    </message>
    <message>
        <source>Refused {time}.</source>
        <translation>Recusadas às {time}.</translation>
    </message>
    <message>
        <source>Possible causes: {causes}.</source>
        <translation>Causas possíveis: {causes}.</translation>
    </message>
    <message>
        <source>The values contain no spaces.</source>
        <translation>Os valores não contêm espaços.</translation>
    </message>
    <message>
        <source>{number} has been put into the table of the next page.</source>
        <translation>{number} foi colocado na tabela da próxima página.</translation>
    </message>
    <message>
        <source>{number} is not in the table of the next page yet.</source>
        <translation>{number} ainda não está na tabela da próxima página.</translation>
    </message>
    <message>
        <source>Give the access token these permissions: {names}</source>
        <translation>Dê ao token de acesso estas permissões: {names}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>What this computer knows</source>
        <translation>O que este computador sabe</translation>
    </message>
    <message>
        <source>Nothing. No secret is stored on this computer.</source>
        <translation>Nada. Nenhum segredo está guardado neste computador.</translation>
    </message>
    <message>
        <source>Delete a channel&apos;s &amp;keys from this computer once it is created</source>
        <translation>Excluir as c&amp;haves de um canal deste computador depois que ele for criado</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Procurar um nome</translation>
    </message>
    <message>
        <source>Find a secret</source>
        <translation>Procurar um segredo</translation>
    </message>
    <message>
        <source>Secrets of this computer</source>
        <translation>Segredos deste computador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>Delete &amp;everything…</source>
        <translation>Excluir t&amp;udo…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>{what}. None can be read here; each can be deleted.</source>
        <translation>{what}. Nenhum pode ser lido aqui; cada um pode ser excluído.</translation>
    </message>
    <message>
        <source>No PBX yet</source>
        <translation>Nenhum PBX ainda</translation>
    </message>
    <message>
        <source>Delete all of {name}</source>
        <translation>Excluir tudo de {name}</translation>
    </message>
    <message>
        <source>Delete: {what} ({of})</source>
        <translation>Excluir: {what} ({of})</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(sem nome ainda)</translation>
    </message>
    <message>
        <source>{name} (deleted)</source>
        <translation>{name} (excluído)</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? This cannot be undone. Nothing changes on the PBX; for a channel that has not been sent yet you will have to enter it again.</source>
        <translation>Excluir {name} deste computador? Isso não pode ser desfeito. Nada muda no PBX; para um canal ainda não enviado você terá de digitar de novo.</translation>
    </message>
    <message>
        <source>Delete every secret and every trusted certificate from this computer? This cannot be undone. Nothing changes on the PBXs; for channels that have not been sent yet you will have to enter the keys again.</source>
        <translation>Excluir deste computador todos os segredos e todos os certificados confiáveis? Isso não pode ser desfeito. Nada muda nos PBXs; para canais ainda não enviados você terá de digitar as chaves de novo.</translation>
    </message>
    <message>
        <source>Delete secrets</source>
        <translation>Excluir segredos</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>LiveChatChangeDialog</name>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out.</source>
        <translation>Todo o resto fica como está e é enviado junto, pois não se sabe se o PBX manteria o que não fosse enviado.</translation>
    </message>
    <message>
        <source>Also different now, although you did not change it: {names}.</source>
        <translation>Também mudou, embora você não tenha alterado: {names}.</translation>
    </message>
    <message>
        <source>Changed by someone else: {names}.</source>
        <translation>Alterado por outra pessoa: {names}.</translation>
    </message>
    <message>
        <source>Your changes have not been sent. Close anyway?</source>
        <translation>Suas alterações não foram enviadas. Fechar mesmo assim?</translation>
    </message>
</context>
<context>
    <name>LiveChatCodeDialog</name>
    <message>
        <source>Code for the website</source>
        <translation>Código para o site</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluído</translation>
    </message>
</context>
<context>
    <name>LiveChatDialog</name>
    <message>
        <source>New live chat</source>
        <translation>Novo chat ao vivo</translation>
    </message>
    <message>
        <source>Live chat created. Next, the website.</source>
        <translation>Chat ao vivo criado. Agora, o site.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Reco&amp;meçar</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Salvo enquanto você digita</translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation>Como você deixou</translation>
    </message>
    <message>
        <source>Choose “{name}” again: the file of a picture is not kept.</source>
        <translation>Escolha “{name}” novamente: o arquivo da imagem não é guardado.</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>&amp;Create the live chat</source>
        <translation>&amp;Criar o chat ao vivo</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluído</translation>
    </message>
    <message>
        <source>Creating, and reading its code…</source>
        <translation>Criando e lendo o código…</translation>
    </message>
    <message>
        <source>Live chat created, ID {id}</source>
        <translation>Chat ao vivo criado, ID {id}</translation>
    </message>
    <message>
        <source>What you typed here cannot be saved on this computer. Close anyway?</source>
        <translation>O que foi digitado aqui não pode ser salvo neste computador. Fechar mesmo assim?</translation>
    </message>
</context>
<context>
    <name>LiveChatForm</name>
    <message>
        <source>How does the chat work?</source>
        <translation>Como funciona o chat?</translation>
    </message>
    <message>
        <source>A window on a website; the PBX&apos;s users answer. No provider and no keys are needed.</source>
        <translation>Uma janela em um site; os usuários do PBX respondem. Não são necessários provedor nem chaves.</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>No&amp;me do canal</translation>
    </message>
    <message>
        <source>{pbx} Chat</source>
        <translation>Chat {pbx}</translation>
    </message>
    <message>
        <source>The domain of the website that gets the code.</source>
        <translation>O domínio do site que receberá o código.</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Visitors may send &amp;images, too</source>
        <translation>Os visitantes também podem enviar &amp;imagens</translation>
    </message>
    <message>
        <source>The chat needs the Yeastar FQDN and firmware that supports live chat (83.16.0.25 or newer).</source>
        <translation>O chat precisa do FQDN da Yeastar e de um firmware compatível com o chat ao vivo (83.16.0.25 ou mais recente).</translation>
    </message>
    <message>
        <source>Visitors may also c&amp;all</source>
        <translation>Os visitantes também podem &amp;ligar</translation>
    </message>
    <message>
        <source>Its ID on the PBX</source>
        <translation>ID no PBX</translation>
    </message>
    <message>
        <source>WebRTC &amp;trunk</source>
        <translation>&amp;Tronco WebRTC</translation>
    </message>
    <message>
        <source>Inbound &amp;route</source>
        <translation>&amp;Rota de entrada</translation>
    </message>
    <message>
        <source>Calls at &amp;once</source>
        <translation>Chamadas &amp;simultâneas</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 a 10</translation>
    </message>
    <message>
        <source>C&amp;lose sessions automatically</source>
        <translation>E&amp;ncerrar sessões automaticamente</translation>
    </message>
    <message>
        <source>Time without a message</source>
        <translation>Sem mensagem por</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minutos, horas ou dias</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>“{name}” (the PBX&apos;s name for it)</source>
        <translation>“{name}” (como o PBX o chama)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>A queue, an extension or a third-party platform.</source>
        <translation>Uma fila, um ramal ou uma plataforma de terceiros.</translation>
    </message>
    <message>
        <source>Messages &amp;go to</source>
        <translation>As mensagens &amp;vão para</translation>
    </message>
</context>
<context>
    <name>LiveChatLook</name>
    <message>
        <source>How does it look?</source>
        <translation>Qual é a aparência?</translation>
    </message>
    <message>
        <source>As visitors see it on the website. The preview follows your choices.</source>
        <translation>Como os visitantes do site o veem. A prévia acompanha suas escolhas.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Balão</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>Quando fechada</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ícone</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;or</translation>
    </message>
    <message>
        <source>png or jpg, up to 20 MB. Drop it here.</source>
        <translation>png ou jpg, até 20 MB. Solte aqui.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>Ima&amp;gem</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>This is a sketch; the real shape and icon are the PBX&apos;s.</source>
        <translation>Isto é um esboço; a forma e o ícone reais são os do PBX.</translation>
    </message>
    <message>
        <source>White on it is hard to read: {contrast} to 1.</source>
        <translation>Branco sobre ela é difícil de ler: {contrast} para 1.</translation>
    </message>
    <message>
        <source>Make it &amp;darker</source>
        <translation>Deixar mais &amp;escura</translation>
    </message>
    <message>
        <source>White on it reads well: {contrast} to 1</source>
        <translation>Branco sobre ela é fácil de ler: {contrast} para 1</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>&amp;Keep typing</source>
        <translation>Continuar &amp;digitando</translation>
    </message>
    <message>
        <source>Discard a&amp;nd close</source>
        <translation>&amp;Descartar e fechar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;echar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat ao vivo</translation>
    </message>
</context>
<context>
    <name>LoginTrial</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>Connecting to the PBX</source>
        <translation>Conectando ao PBX</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LookLog</name>
    <message>
        <source>Looking for the channel on the PBX</source>
        <translation>Procurando o canal no PBX</translation>
    </message>
    <message>
        <source>Sent to {pbx}</source>
        <translation>Enviado a {pbx}</translation>
    </message>
    <message>
        <source>No clear answer came back</source>
        <translation>Não veio uma resposta clara</translation>
    </message>
    <message>
        <source>Next look in {seconds} s.</source>
        <translation>Próxima verificação em {seconds} s.</translation>
    </message>
    <message>
        <source>Looking now…</source>
        <translation>Verificando agora…</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>Nothing was created. Your entries are kept.</source>
        <translation>Nada foi criado. O que você digitou é mantido.</translation>
    </message>
</context>
<context>
    <name>NoChannels</name>
    <message>
        <source>Set up your first message channel</source>
        <translation>Configure seu primeiro canal de mensagens</translation>
    </message>
    <message>
        <source>Prepare it anywhere, create it on site, hand it over with a clean sheet.</source>
        <translation>Prepare em qualquer lugar, crie no local, entregue com uma ficha sem chaves.</translation>
    </message>
    <message>
        <source>or drop an e-mail, a table or a channel file here</source>
        <translation>ou solte aqui um e-mail, uma tabela ou um arquivo de canal</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Novo canal</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Try it on the demo PBX</source>
        <translation>Experimen&amp;tar no PBX de demonstração</translation>
    </message>
    <message>
        <source>The demo PBX opens in its own window. Nothing there reaches a real PBX.</source>
        <translation>O PBX de demonstração abre em uma janela própria. Nada ali chega a um PBX real.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Type or paste what the provider gave you. You do not need the PBX yet.</source>
        <translation>Digite ou cole o que o provedor forneceu. O PBX ainda não é necessário.</translation>
    </message>
    <message>
        <source>Create on site</source>
        <translation>Criar no local</translation>
    </message>
    <message>
        <source>When the customer&apos;s PBX is reachable, everything that is waiting is one click away.</source>
        <translation>Quando o PBX do cliente está acessível, tudo o que está pendente fica a um clique.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>The steps at the provider, and a sheet for the customer without any keys.</source>
        <translation>Os passos no provedor e uma ficha para o cliente sem chaves.</translation>
    </message>
    <message>
        <source>Keys stay in this computer&apos;s keyring until you send them.</source>
        <translation>As chaves ficam no chaveiro deste computador até você enviá-las.</translation>
    </message>
</context>
<context>
    <name>NoPlan</name>
    <message>
        <source>Open a plan: channel files, and a list of sites with one PBX per row</source>
        <translation>Abra um plano: arquivos de canal e uma lista de locais com um PBX por linha</translation>
    </message>
    <message>
        <source>Choose them together. Without a list, the plan is for the PBXs that this computer knows, or for those with a tag. At first it is only compared; nothing is changed until you press the button that says what would be created and changed.</source>
        <translation>Escolha-os juntos. Sem lista, o plano vale para os PBXs que este computador conhece, ou para os que têm uma etiqueta. Primeiro há só a comparação; nada muda antes de você clicar no botão que diz o que seria criado e alterado.</translation>
    </message>
    <message>
        <source>Save an &amp;example…</source>
        <translation>Salvar um &amp;exemplo…</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>Nada corresponde a “{text}”.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The language changes once what is open or under way is finished.</source>
        <translation>O idioma mudará assim que terminar o que está aberto ou em andamento.</translation>
    </message>
    <message>
        <source>The language was not changed: what you typed in the wizard could not be saved. Choose the language again once it is saved.</source>
        <translation>O idioma não foi alterado: o que foi digitado no assistente não pôde ser salvo. Escolha o idioma novamente assim que estiver salvo.</translation>
    </message>
    <message>
        <source>Your channels could not be read. Nothing was changed.</source>
        <translation>Não foi possível ler seus canais. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar a pa&amp;sta</translation>
    </message>
    <message>
        <source>This channel is no longer a draft: it has been created or deleted in the meantime. Nothing was opened.</source>
        <translation>Este canal não é mais um rascunho: foi criado ou excluído nesse meio-tempo. Nada foi aberto.</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in the copy: “{name}” still asks about them.</source>
        <translation>Os números do e-mail não estão na cópia: “{name}” ainda pergunta por eles.</translation>
    </message>
    <message>
        <source>“{name}” is being sent right now. Delete it once the outcome is known.</source>
        <translation>“{name}” está sendo enviado agora. Exclua-o quando o resultado for conhecido.</translation>
    </message>
    <message>
        <source>“{name}” is being created in the wizard. Nothing was changed here.</source>
        <translation>“{name}” está sendo criado no assistente. Nada foi alterado aqui.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>As chaves só são mantidas até você sair.</translation>
    </message>
    <message>
        <source>“{name}” is not ready and stays a draft: {why} Open it, fix that, and press “Keep ready” again. Nothing was sent.</source>
        <translation>“{name}” não está pronto e continua como rascunho: {why} Abra-o, corrija isso e pressione “Deixar pronto” de novo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(sem nome ainda)</translation>
    </message>
</context>
<context>
    <name>NumberLines</name>
    <message>
        <source>and {numbers} with other destinations or members</source>
        <translation>e {numbers} com outros destinos ou membros</translation>
    </message>
    <message>
        <source>Numbers and names of people are looked up on the PBX before anything is sent.</source>
        <translation>Números e nomes de pessoas são procurados no PBX antes de enviar algo.</translation>
    </message>
    <message>
        <source>May write: {names}</source>
        <translation>Podem escrever: {names}</translation>
    </message>
</context>
<context>
    <name>OnPbxPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>Replace &amp;keys…</source>
        <translation>Substituir &amp;chaves…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>Code for the &amp;website…</source>
        <translation>Código para o &amp;site…</translation>
    </message>
    <message>
        <source>New &amp;live chat…</source>
        <translation>Novo &amp;chat ao vivo…</translation>
    </message>
    <message>
        <source>Message &amp;queues…</source>
        <translation>&amp;Filas de mensagens…</translation>
    </message>
    <message>
        <source>&amp;Add to my list</source>
        <translation>&amp;Adicionar à minha lista</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>C&amp;omparar…</translation>
    </message>
    <message>
        <source>Copy &amp;to…</source>
        <translation>Copiar &amp;para…</translation>
    </message>
    <message>
        <source>T&amp;emplates…</source>
        <translation>M&amp;odelos…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Refresh from the PBX (Ctrl+R)</source>
        <translation>Atualizar do PBX (Ctrl+R)</translation>
    </message>
    <message>
        <source>Menu of this PBX</source>
        <translation>Menu deste PBX</translation>
    </message>
    <message>
        <source>Ti&amp;me range of messages</source>
        <translation>Período das &amp;mensagens</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>Co&amp;mparar o certificado…</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>&amp;Testar a conexão…</translation>
    </message>
    <message>
        <source>No PBX is known here yet</source>
        <translation>Nenhum PBX é conhecido aqui ainda</translation>
    </message>
    <message>
        <source>firmware {version}</source>
        <translation>firmware {version}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
    </message>
    <message>
        <source>This PBX has no message channels yet</source>
        <translation>Este PBX ainda não tem canais de mensagens</translation>
    </message>
    <message>
        <source>read {time}</source>
        <translation>lido às {time}</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para planilhas</translation>
    </message>
    <message>
        <source>The list was written.</source>
        <translation>A lista foi gravada.</translation>
    </message>
</context>
<context>
    <name>OnSite</name>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Certificate as before</source>
        <translation>Certificado como antes</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Certificado confiável</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Sem criptografia</translation>
    </message>
    <message>
        <source>found just now</source>
        <translation>encontrado agora</translation>
    </message>
    <message>
        <source>You can keep working. Anything already sent is completed even if you stop.</source>
        <translation>Você pode continuar trabalhando. O que já foi enviado é concluído mesmo que você pare.</translation>
    </message>
    <message>
        <source>Not sent; still waiting.</source>
        <translation>Não enviado; ainda aguardando.</translation>
    </message>
    <message>
        <source>Nothing was created</source>
        <translation>Nada foi criado</translation>
    </message>
    <message>
        <source>Nothing was created on {pbx}</source>
        <translation>Nada foi criado em {pbx}</translation>
    </message>
    <message>
        <source>Created, not connected · ID {id}. {meaning}</source>
        <translation>Criado, não conectado · ID {id}. {meaning}</translation>
    </message>
    <message>
        <source>Next: give each provider its webhook URL. Until then, no messages arrive.</source>
        <translation>Em seguida: informe a cada provedor a URL do webhook. Até lá, nenhuma mensagem chega.</translation>
    </message>
    <message>
        <source>Created · ID {id}</source>
        <translation>Criado · ID {id}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Refused · {why}</source>
        <translation>Recusado · {why}</translation>
    </message>
    <message>
        <source>Fix line {number}</source>
        <translation>Corrigir a linha {number}</translation>
    </message>
    <message>
        <source>Certificate to compare</source>
        <translation>Certificado a comparar</translation>
    </message>
    <message>
        <source>&amp;Enter it again</source>
        <translation>Di&amp;gitar de novo</translation>
    </message>
    <message>
        <source>Check keys</source>
        <translation>Verificar chaves</translation>
    </message>
    <message>
        <source>Connected · ID {id}</source>
        <translation>Conectado · ID {id}</translation>
    </message>
</context>
<context>
    <name>OnSiteCard</name>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>&amp;Parar depois deste</translation>
    </message>
</context>
<context>
    <name>OpenProof</name>
    <message>
        <source>Send a &amp;test…</source>
        <translation>Enviar um &amp;teste…</translation>
    </message>
    <message>
        <source>One message out, and one in, watched until it arrives.</source>
        <translation>Uma mensagem de saída e uma de entrada, observadas até chegar.</translation>
    </message>
    <message>
        <source>A test message was sent, {date}</source>
        <translation>Uma mensagem de teste foi enviada, {date}</translation>
    </message>
    <message>
        <source>A message arrived, {date}</source>
        <translation>Uma mensagem chegou, {date}</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Message sending &amp;rate (messages per second)</source>
        <translation>Taxa de &amp;envio (mensagens por segundo)</translation>
    </message>
    <message>
        <source>Stay within the provider&apos;s limit: above it, the provider drops messages.</source>
        <translation>Fique dentro do limite do provedor, ou mensagens serão descartadas.</translation>
    </message>
    <message>
        <source>Close after this many &amp;days without messages</source>
        <translation>Encerrar após este número de &amp;dias sem mensagens</translation>
    </message>
    <message>
        <source>Used only if sessions are closed automatically.</source>
        <translation>Usado só se as sessões são encerradas automaticamente.</translation>
    </message>
    <message>
        <source>&amp;Text sent with files</source>
        <translation>&amp;Texto enviado com arquivos</translation>
    </message>
    <message>
        <source>Sent together with a file or picture, for phones that cannot show it.</source>
        <translation>Enviado junto com um arquivo ou imagem, para telefones que não podem mostrá-lo.</translation>
    </message>
    <message>
        <source>Domain the provider uses to reach the PBX (webhook URL)</source>
        <translation>Domínio que o provedor usa para acessar o PBX (URL do webhook)</translation>
    </message>
    <message>
        <source>Yeastar &amp;FQDN</source>
        <translation>&amp;FQDN da Yeastar</translation>
    </message>
    <message>
        <source>The domain name Yeastar gives the PBX (Remote Access). Right for most PBXs, including Cloud.</source>
        <translation>O nome de domínio que a Yeastar dá ao PBX (Remote Access). Certo para a maioria dos PBXs, inclusive Cloud.</translation>
    </message>
    <message>
        <source>Own domain (N&amp;AT)</source>
        <translation>Domínio &amp;próprio (NAT)</translation>
    </message>
    <message>
        <source>Your own domain, pointing to a public address that is forwarded to the PBX. It needs a valid certificate and must not contain an underscore.</source>
        <translation>Seu próprio domínio, apontando para um endereço público encaminhado ao PBX. Precisa de um certificado válido e não pode conter sublinhado.</translation>
    </message>
    <message>
        <source>PBX default</source>
        <translation>Padrão do PBX</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Manter abertas</translation>
    </message>
    <message>
        <source>Close automatically</source>
        <translation>Encerrar automaticamente</translation>
    </message>
    <message>
        <source>&amp;Inactive sessions</source>
        <translation>Sessões &amp;inativas</translation>
    </message>
    <message>
        <source>Allow a &amp;second session</source>
        <translation>Permitir uma &amp;segunda sessão</translation>
    </message>
    <message>
        <source>With the same sender and receiver. Whoever starts it takes over the existing conversation, with its history.</source>
        <translation>Com o mesmo remetente e destinatário. Quem a inicia assume a conversa existente, com o histórico.</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>{key} on this page: keys, addresses and numbers find their fields.</source>
        <translation>{key} nesta página: chaves, endereços e números vão para os campos certos.</translation>
    </message>
    <message>
        <source>You see what was found, and where.</source>
        <translation>Você vê o que foi encontrado, e onde.</translation>
    </message>
    <message>
        <source>Have it all in an e-mail? Paste it whole.</source>
        <translation>Está tudo em um e-mail? Cole-o inteiro.</translation>
    </message>
    <message>
        <source>&amp;Paste everything</source>
        <translation>&amp;Colar tudo</translation>
    </message>
    <message>
        <source>or open a file…</source>
        <translation>ou abrir um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Mostrar onde</translation>
    </message>
</context>
<context>
    <name>PasteEverything</name>
    <message>
        <source>There is no text in the clipboard. Copy the e-mail first.</source>
        <translation>Não há texto na área de transferência. Copie o e-mail primeiro.</translation>
    </message>
    <message>
        <source>Open an e-mail or a text</source>
        <translation>Abrir um e-mail ou texto</translation>
    </message>
    <message>
        <source>E-mail and text files</source>
        <translation>Arquivos de e-mail e de texto</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>This is too long for an e-mail. Nothing was used. Copy only the part with the keys.</source>
        <translation>Isto é longo demais para um e-mail. Nada foi usado. Copie só a parte com as chaves.</translation>
    </message>
    <message>
        <source>Nothing for this page was found in it. Nothing was changed.</source>
        <translation>Nada para esta página foi encontrado nele. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Its attachment was not read. Open it and copy what is in it.</source>
        <translation>O anexo não foi lido. Abra-o e copie o conteúdo.</translation>
    </message>
    <message>
        <source>The keys in it are hidden behind dots. Reveal them in the portal and copy them again.</source>
        <translation>As chaves nele estão ocultas por pontos. Revele-as no portal e copie de novo.</translation>
    </message>
    <message>
        <source>{found} of {wanted} found in what you pasted</source>
        <translation>{found} de {wanted} itens encontrados no que você colou</translation>
    </message>
    <message>
        <source>{told}. Missing: {names}</source>
        <translation>{told}. Falta: {names}</translation>
    </message>
    <message>
        <source>{told}. To check: {names}</source>
        <translation>{told}. A verificar: {names}</translation>
    </message>
    <message>
        <source>{lines} · kept for the next page</source>
        <translation>{lines} · guardado para a próxima página</translation>
    </message>
    <message>
        <source>{lines} · saved for the Numbers page</source>
        <translation>{lines} · salvo para a página Números</translation>
    </message>
    <message>
        <source>{where} · check it below</source>
        <translation>{where} · verifique abaixo</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>linha {number}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>linhas {first}–{last}</translation>
    </message>
    <message>
        <source>Not used: {parts}</source>
        <translation>Não usado: {parts}</translation>
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
        <translation>Canal</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
</context>
<context>
    <name>PbxChannelsTable</name>
    <message>
        <source>Channels on the PBX</source>
        <translation>Canais no PBX</translation>
    </message>
</context>
<context>
    <name>PbxChoice</name>
    <message>
        <source>Find a PBX</source>
        <translation>Procurar um PBX</translation>
    </message>
    <message>
        <source>Find a PBX by name or address</source>
        <translation>Procurar um PBX por nome ou endereço</translation>
    </message>
</context>
<context>
    <name>PbxDialog</name>
    <message>
        <source>Add a PBX</source>
        <translation>Adicionar um PBX</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>En&amp;dereço do PBX</translation>
    </message>
    <message>
        <source>&amp;Name of the customer or site</source>
        <translation>&amp;Nome do cliente ou local</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client ID</translation>
    </message>
    <message>
        <source>Client &amp;Secret</source>
        <translation>Client &amp;Secret</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>PbxLine</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change PBX, now {name}</source>
        <translation>Trocar de PBX, agora {name}</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>verificando…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>reachable now</source>
        <translation>acessível agora</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>login recusado</translation>
    </message>
    <message>
        <source>Client Secret is missing</source>
        <translation>falta o Client Secret</translation>
    </message>
    <message>
        <source>certificate to compare</source>
        <translation>certificado a comparar</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ainda não consultado</translation>
    </message>
</context>
<context>
    <name>PbxList</name>
    <message>
        <source>&amp;Add a PBX…</source>
        <translation>&amp;Adicionar um PBX…</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nomear…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>PBXs</source>
        <translation>PBXs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Eti&amp;quetas…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Lists updated</source>
        <translation>Listas atualizadas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Rename the PBX</source>
        <translation>Renomear o PBX</translation>
    </message>
    <message>
        <source>Name of the customer or site</source>
        <translation>Nome do cliente ou local</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”.</source>
        <translation>“{before}” agora se chama “{name}”.</translation>
    </message>
    <message>
        <source>Tags of the PBX</source>
        <translation>Etiquetas do PBX</translation>
    </message>
    <message>
        <source>Tags, separated by commas or spaces: they choose PBXs in Many sites</source>
        <translation>Etiquetas separadas por vírgulas ou espaços: com elas você escolhe PBXs em “Vários locais”</translation>
    </message>
    <message>
        <source>The tags of “{name}” were changed.</source>
        <translation>As etiquetas de “{name}” foram alteradas.</translation>
    </message>
    <message>
        <source>Remove the PBX</source>
        <translation>Remover o PBX</translation>
    </message>
    <message>
        <source>Remove {pbx}, its certificate, its lists and its Client Secret? Its channels are kept, here and on the PBX.</source>
        <translation>Remover {pbx}, o certificado, as listas e o Client Secret? Os canais dele são mantidos, aqui e no PBX.</translation>
    </message>
    <message>
        <source>Connecting to {pbx}…</source>
        <translation>Conectando a {pbx}…</translation>
    </message>
    <message>
        <source>Connected to {name}.</source>
        <translation>Conectado a {name}.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its Client ID {before} was replaced.</source>
        <translation>Este PBX já estava na lista; o Client ID {before} foi substituído.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was kept.</source>
        <translation>Este PBX já estava na lista; o login dele permanece.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was replaced.</source>
        <translation>Este PBX já estava na lista; o login foi substituído.</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>O Client Secret do Client ID anterior ({ids}) foi excluído do chaveiro.</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>O Client Secret só é mantido até você sair.</translation>
    </message>
    <message>
        <source>Its Client Secret is still in the keyring and will be deleted as soon as possible.</source>
        <translation>O Client Secret dele ainda está no chaveiro e será excluído assim que possível.</translation>
    </message>
</context>
<context>
    <name>PbxPage</name>
    <message>
        <source>New channel</source>
        <translation>Novo canal</translation>
    </message>
    <message>
        <source>Which PBX?</source>
        <translation>Qual PBX?</translation>
    </message>
    <message>
        <source>You will find the Client ID and Client Secret in the PBX portal under Integrations &gt; API.</source>
        <translation>O Client ID e o Client Secret estão no portal do PBX em Integrations &gt; API.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>As in the browser, for example https://192.168.5.150:8088 or office.ras.yeastar.com</source>
        <translation>Como no navegador, por exemplo https://192.168.5.150:8088 ou office.ras.yeastar.com</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client &amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;Secret</source>
        <translation>Client &amp;Secret</translation>
    </message>
    <message>
        <source>PBXs you can reach from here come first. You can also prepare a channel without one.</source>
        <translation>PBXs que você acessa daqui vêm primeiro. Você também pode preparar um canal sem PBX.</translation>
    </message>
    <message>
        <source>Looking for the Client Secret in this computer&apos;s keyring…</source>
        <translation>Procurando o Client Secret no chaveiro deste computador…</translation>
    </message>
    <message>
        <source>With http://, anyone in this network can read the keys. Use https:// if the PBX offers it.</source>
        <translation>Com http://, qualquer um nesta rede pode ler as chaves. Use https:// se o PBX oferecer.</translation>
    </message>
    <message>
        <source>{key} on this page: address, Client ID and Client Secret find their fields.</source>
        <translation>{key} nesta página: endereço, Client ID e Client Secret vão para os campos certos.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>{who}, {place} of {count}</source>
        <translation>{who}, {place} de {count}</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nome ou número</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>remove last</source>
        <translation>remover o último</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fechar</translation>
    </message>
    <message>
        <source>Type to search. Enter chooses, Backspace removes the last one, Escape closes.</source>
        <translation>Digite para procurar. Enter escolhe, Backspace remove o último, Esc fecha.</translation>
    </message>
    <message>
        <source>Not checked yet: kept as typed</source>
        <translation>Ainda não verificado: mantido como digitado</translation>
    </message>
    <message>
        <source>Third-party platform</source>
        <translation>Plataforma de terceiros</translation>
    </message>
    <message>
        <source>New message queue “{name}”…</source>
        <translation>Nova fila de mensagens “{name}”…</translation>
    </message>
    <message>
        <source>New message queue…</source>
        <translation>Nova fila de mensagens…</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usados recentemente</translation>
    </message>
    <message>
        <source>{found} of {count}</source>
        <translation>{found} de {count}</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>Ninguém corresponde a “{text}”.</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter a number or name; it is looked up later.</source>
        <translation>As listas do PBX ainda não estão disponíveis. Digite um número ou nome; ele será procurado depois.</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter numbers or names; they are looked up later.</source>
        <translation>As listas do PBX ainda não estão disponíveis. Digite números ou nomes; eles serão procurados depois.</translation>
    </message>
</context>
<context>
    <name>PickerDelegate</name>
    <message>
        <source>line {row}</source>
        <translation>linha {row}</translation>
    </message>
    <message>
        <source>Messages to {number} go to</source>
        <translation>Mensagens para {number} vão para</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>Quem pode escrever a partir de {number}</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Escol&amp;her…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Send no picture</source>
        <translation>Não enviar imagem</translation>
    </message>
    <message>
        <source>Picture of the live chat</source>
        <translation>Imagem do chat ao vivo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
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
        <translation>A imagem não foi definida. Escolha-a no portal do PBX.</translation>
    </message>
    <message>
        <source>The picture was not set: this PBX does not say where it belongs. Choose it in the PBX portal.</source>
        <translation>A imagem não foi definida: este PBX não informa onde ela deve ficar. Escolha-a no portal do PBX.</translation>
    </message>
    <message>
        <source>The picture was sent, but could not be read back. Look at the chat on the website.</source>
        <translation>A imagem foi enviada, mas não pôde ser relida. Veja o chat no site.</translation>
    </message>
    <message>
        <source>The live chat has its picture: read back from the PBX.</source>
        <translation>O chat ao vivo tem sua imagem: relida do PBX.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
</context>
<context>
    <name>PlanProgress</name>
    <message>
        <source>Applying the plan: {done} of {all}, about {seconds} s left</source>
        <translation>Aplicando o plano: {done} de {all}, cerca de {seconds} s restantes</translation>
    </message>
    <message>
        <source>Comparing: {done} of {all}, about {seconds} s left</source>
        <translation>Comparando: {done} de {all}, cerca de {seconds} s restantes</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Create {create} and change {change}</source>
        <translation>Criar {create} e alterar {change}</translation>
    </message>
    <message>
        <source>Create {create}</source>
        <translation>Criar {create}</translation>
    </message>
    <message>
        <source>Change {change}</source>
        <translation>Alterar {change}</translation>
    </message>
    <message>
        <source>Done {when}: {what}.</source>
        <translation>Concluído às {when}: {what}.</translation>
    </message>
    <message>
        <source>Checked {when}: {what}. Nothing has been changed yet.</source>
        <translation>Verificado às {when}: {what}. Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Checked {when}: nothing to create or change.</source>
        <translation>Verificado às {when}: nada a criar nem a alterar.</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Open a plan: channel files, and one list of sites</source>
        <translation>Abrir um plano: arquivos de canal e uma lista de locais</translation>
    </message>
    <message>
        <source>Channel files and lists of sites</source>
        <translation>Arquivos de canal e listas de locais</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Sites and channels of the plan</source>
        <translation>Locais e canais do plano</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>As pasted</source>
        <translation>Como colado</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>do texto</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Prove that it works</source>
        <translation>Comprovar que funciona</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para o suporte</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Send 1 test message</source>
        <translation>Enviar 1 mensagem de teste</translation>
    </message>
    <message>
        <source>Send another</source>
        <translation>Enviar outra</translation>
    </message>
    <message>
        <source>{name} on {pbx}. What is proven here is noted on the hand-over sheet.</source>
        <translation>{name} em {pbx}. O que é comprovado aqui consta na ficha de entrega.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Usar aqui</translation>
    </message>
    <message>
        <source>{site}: no one on this PBX has that name. Did you mean “{name}”?</source>
        <translation>{site}: este PBX não tem ninguém com esse nome. Você quis dizer “{name}”?</translation>
    </message>
    <message>
        <source>Use {name} here</source>
        <translation>Usar {name} aqui</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions about these lines</source>
        <translation>Perguntas sobre estas linhas</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Message queue “{name}”</source>
        <translation>Fila de mensagens “{name}”</translation>
    </message>
    <message>
        <source>New message queue</source>
        <translation>Nova fila de mensagens</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Who takes a conversation?</source>
        <translation>Quem assume uma conversa?</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Type a name or number. Extensions only.</source>
        <translation>Digite um nome ou número. Somente ramais.</translation>
    </message>
    <message>
        <source>Find members</source>
        <translation>Procurar membros</translation>
    </message>
    <message>
        <source>Created on {pbx} right away.</source>
        <translation>Criada imediatamente em {pbx}.</translation>
    </message>
    <message>
        <source>Without members, no one sees the messages.</source>
        <translation>Sem membros, ninguém vê as mensagens.</translation>
    </message>
    <message>
        <source>There is already a queue with this name.</source>
        <translation>Já existe uma fila com este nome.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save queue</source>
        <translation>&amp;Salvar fila</translation>
    </message>
    <message>
        <source>C&amp;reate queue</source>
        <translation>C&amp;riar fila</translation>
    </message>
    <message>
        <source>Give the queue a name.</source>
        <translation>Dê um nome à fila.</translation>
    </message>
    <message>
        <source>Sending, and reading back…</source>
        <translation>Enviando e relendo…</translation>
    </message>
    <message>
        <source>Queue {name} is on the PBX.</source>
        <translation>A fila {name} está no PBX.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluído</translation>
    </message>
</context>
<context>
    <name>QueuesDialog</name>
    <message>
        <source>Message queues of {pbx}</source>
        <translation>Filas de mensagens de {pbx}</translation>
    </message>
    <message>
        <source>Message queues</source>
        <translation>Filas de mensagens</translation>
    </message>
    <message>
        <source>&amp;New message queue…</source>
        <translation>&amp;Nova fila de mensagens…</translation>
    </message>
    <message>
        <source>&amp;Edit members…</source>
        <translation>&amp;Editar membros…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Lendo as listas…</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>Add a range of numbers</source>
        <translation>Adicionar um intervalo de números</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Primeiro número</translation>
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation>Ú&amp;ltimo número</translation>
    </message>
    <message>
        <source>The final digits are enough: …50 to 99 gives 50 numbers.</source>
        <translation>Bastam os dígitos finais: …50 a 99 dá 50 números.</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Escolha um destino</translation>
    </message>
    <message>
        <source>&amp;Messages go to</source>
        <translation>As &amp;mensagens vão para</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>ReceivingProof</name>
    <message>
        <source>Receiving</source>
        <translation>Recebimento</translation>
    </message>
    <message>
        <source>Answer the test message, or from any mobile text</source>
        <translation>Responda à mensagem de teste ou, de qualquer celular, envie</translation>
    </message>
    <message>
        <source>to {number}</source>
        <translation>para {number}</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Observando</translation>
    </message>
    <message>
        <source>Waiting for {code}. Received by {pbx} so far: {total}</source>
        <translation>Aguardando {code}. Recebidas por {pbx} até agora: {total}</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>A message arrived on {pbx}</source>
        <translation>Uma mensagem chegou a {pbx}</translation>
    </message>
    <message>
        <source>Nothing after 3 min</source>
        <translation>Nada após 3 min</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>{provider} has it: “{code}”</source>
        <translation>{provider} a recebeu: “{code}”</translation>
    </message>
    <message>
        <source>{provider} has not received it either: wrong number, or it cannot take SMS</source>
        <translation>{provider} também não recebeu: número errado, ou ele não recebe SMS</translation>
    </message>
    <message>
        <source>A Messaging Service at {provider} decides for these numbers: set the webhook</source>
        <translation>Um Messaging Service em {provider} decide por estes números: configure o webhook</translation>
    </message>
    <message>
        <source>The webhook at {provider} is this channel&apos;s</source>
        <translation>O webhook em {provider} é o deste canal</translation>
    </message>
    <message>
        <source>The certificate is in order, valid until {date}</source>
        <translation>O certificado está correto, válido até {date}</translation>
    </message>
    <message>
        <source>The certificate is in order</source>
        <translation>O certificado está correto</translation>
    </message>
    <message>
        <source>Providers do not trust the certificate of the webhook URL: no messages get through</source>
        <translation>Os provedores não confiam no certificado da URL do webhook: nenhuma mensagem chega</translation>
    </message>
    <message>
        <source>Nothing answers at the webhook URL from here</source>
        <translation>Daqui nada responde na URL do webhook</translation>
    </message>
    <message>
        <source>Is the PBX reachable from outside?</source>
        <translation>O PBX pode ser acessado de fora?</translation>
    </message>
    <message>
        <source>This cannot be seen from this network. Open the webhook URL on a mobile with Wi-Fi off: any page, even “404”, means yes; a certificate warning or a time-out means that the FQDN or the firewall needs attention.</source>
        <translation>Não é possível verificar isso a partir desta rede. Abra a URL do webhook em um celular sem Wi-Fi: qualquer página, mesmo “404”, significa sim; um aviso de certificado ou um tempo esgotado indica um problema no FQDN ou no firewall.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Deixar de fora</translation>
    </message>
    <message>
        <source>Here the file asks for a key of another channel or PBX ({reference}). It is not given out.</source>
        <translation>Aqui o arquivo pede uma chave de outro canal ou PBX ({reference}). Ela não é fornecida.</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to the PBX that you choose, which uses it at {host}.</source>
        <translation>O arquivo pede {reference} deste computador. Quem o receberia é o PBX que você escolher, que o usa em {host}.</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to {pbx}, which uses it at {host}.</source>
        <translation>O arquivo pede {reference} deste computador. Quem o receberia é {pbx}, que o usa em {host}.</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Fetched from this computer.</source>
        <translation>Buscado deste computador.</translation>
    </message>
</context>
<context>
    <name>RefusalBand</name>
    <message>
        <source>What the PBX said</source>
        <translation>Resposta do PBX</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Ir até lá</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>RefusedNote</name>
    <message>
        <source>Show that channel</source>
        <translation>Mostrar esse canal</translation>
    </message>
    <message>
        <source>Remove line {line}</source>
        <translation>Remover linha {line}</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>The certificate was renewed</source>
        <translation>O certificado foi renovado</translation>
    </message>
    <message>
        <source>Ask the PBX administrator for the fingerprint of the new certificate and compare all of it. Then type its last {count} characters as the administrator sees them.</source>
        <translation>Peça ao administrador do PBX a impressão digital do novo certificado e compare-a por inteiro. Depois digite os últimos {count} caracteres como o administrador os vê.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado agora</translation>
    </message>
    <message>
        <source>&amp;Last {count} characters</source>
        <translation>Ú&amp;ltimos {count} caracteres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Replace the trusted certificate</source>
        <translation>&amp;Substituir o certificado confiável</translation>
    </message>
    <message>
        <source>These are not its last characters. Do not trust it.</source>
        <translation>Estes não são os últimos caracteres. Não confie nele.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Creating the channel</source>
        <translation>Criando o canal</translation>
    </message>
    <message>
        <source>This usually takes two or three seconds.</source>
        <translation>Normalmente leva dois ou três segundos.</translation>
    </message>
    <message>
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>Se você fechar esta janela, o resultado é procurado no PBX, e a página inicial informa.</translation>
    </message>
    <message>
        <source>This channel is being created. You can open another one as soon as the result is known.</source>
        <translation>Este canal está sendo criado. Você pode abrir outro assim que o resultado for conhecido.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Channel created. Next, tell {provider}.</source>
        <translation>Canal criado. Agora, informe {provider}.</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{name} em {pbx}</translation>
    </message>
    <message>
        <source>Nothing was created on the PBX.</source>
        <translation>Nada foi criado no PBX.</translation>
    </message>
    <message>
        <source>Channel created, ID {id}</source>
        <translation>Canal criado, ID {id}</translation>
    </message>
    <message>
        <source>Create &amp;another on {pbx}</source>
        <translation>Criar &amp;outro em {pbx}</translation>
    </message>
    <message>
        <source>No clear answer came back. Nothing is sent again until this is clear.</source>
        <translation>Não veio uma resposta clara. Nada é enviado de novo até isso ficar claro.</translation>
    </message>
    <message>
        <source>Finding out what happened</source>
        <translation>Verificando o que aconteceu</translation>
    </message>
    <message>
        <source>It is not clear whether the channel was created</source>
        <translation>Não está claro se o canal foi criado</translation>
    </message>
    <message>
        <source>The channel was not created</source>
        <translation>O canal não foi criado</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Your channel has not been created yet. Your entries are kept.</source>
        <translation>Seu canal ainda não foi criado. O que você digitou é mantido.</translation>
    </message>
    <message>
        <source>The channel “{name}” has not been created yet. Your entries are kept.</source>
        <translation>O canal “{name}” ainda não foi criado. O que você digitou é mantido.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Check and create</source>
        <translation>Verificar e criar</translation>
    </message>
    <message>
        <source>Nothing has been created yet.</source>
        <translation>Nada foi criado ainda.</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit PBX</source>
        <translation>Editar PBX</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Edit channel</source>
        <translation>Editar canal</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar conta</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Edit numbers</source>
        <translation>Editar números</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Alterar opções</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Ir até lá</translation>
    </message>
    <message>
        <source>Show as &amp;JSON</source>
        <translation>Mostrar como &amp;JSON</translation>
    </message>
    <message>
        <source>Cop&amp;y as JSON</source>
        <translation>Copia&amp;r como JSON</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como cur&amp;l</translation>
    </message>
    <message>
        <source>Secrets and the token appear as variables, never as values.</source>
        <translation>Segredos e o token aparecem como variáveis, nunca como valores.</translation>
    </message>
    <message>
        <source>Keys are never shown or copied in plain text.</source>
        <translation>As chaves nunca são mostradas nem copiadas em texto claro.</translation>
    </message>
    <message>
        <source>The request as JSON, secrets masked</source>
        <translation>A solicitação como JSON, segredos mascarados</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>Lendo as chaves do chaveiro deste computador…</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <translation>Lendo os números…</translation>
    </message>
    <message>
        <source>Ready. Press Create.</source>
        <translation>Pronto. Pressione Criar.</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Hide &amp;JSON</source>
        <translation>Ocultar &amp;JSON</translation>
    </message>
    <message>
        <source>{kind} through {provider}</source>
        <translation>{kind} por {provider}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Webhook through the Yeastar FQDN</source>
        <translation>Webhook pelo FQDN da Yeastar</translation>
    </message>
    <message>
        <source>Webhook through your own domain (NAT)</source>
        <translation>Webhook pelo seu próprio domínio (NAT)</translation>
    </message>
    <message>
        <source>sessions stay open</source>
        <translation>as sessões ficam abertas</translation>
    </message>
    <message>
        <source>sessions are closed automatically</source>
        <translation>as sessões são encerradas automaticamente</translation>
    </message>
    <message>
        <source>a second session is allowed</source>
        <translation>uma segunda sessão é permitida</translation>
    </message>
    <message>
        <source>text with files: “{text}”</source>
        <translation>texto com arquivos: “{text}”</translation>
    </message>
    <message>
        <source>PBX defaults</source>
        <translation>Padrões do PBX</translation>
    </message>
    <message>
        <source>The keys look right</source>
        <translation>As chaves parecem certas</translation>
    </message>
    <message>
        <source>{pbx} refused the login.</source>
        <translation>{pbx} recusou o login.</translation>
    </message>
    <message>
        <source>The Client Secret of {pbx} is missing.</source>
        <translation>Falta o Client Secret de {pbx}.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first.</source>
        <translation>O certificado de {pbx} precisa ser comparado primeiro.</translation>
    </message>
    <message>
        <source>{pbx} is not reachable from here.</source>
        <translation>{pbx} não está acessível daqui.</translation>
    </message>
    <message>
        <source>Keep the channel ready. As soon as you are on site, the start page offers to create it.</source>
        <translation>Deixe o canal pronto. Assim que você estiver no local, a página inicial oferecerá criá-lo.</translation>
    </message>
    <message>
        <source>Channel {id} already exists; Create would create another one.</source>
        <translation>O canal {id} já existe; Criar criaria outro.</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit; you can still create the channel.</source>
        <translation>O que você digitou só é mantido até você sair; ainda é possível criar o canal.</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit; you can still create the channel.</source>
        <translation>As chaves só são mantidas até você sair; ainda é possível criar o canal.</translation>
    </message>
</context>
<context>
    <name>RouteDelegate</name>
    <message>
        <source>Line {row}, {column}</source>
        <translation>Linha {row}, {column}</translation>
    </message>
</context>
<context>
    <name>RoutingButtons</name>
    <message>
        <source>&amp;Add</source>
        <translation>Adi&amp;cionar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>RoutingClipboard</name>
    <message>
        <source>Copying the lines…</source>
        <translation>Copiando as linhas…</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>A área de transferência não contém texto.</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Lendo a área de transferência…</translation>
    </message>
</context>
<context>
    <name>RoutingEditing</name>
    <message>
        <source>Add a line</source>
        <translation>Adicionar uma linha</translation>
    </message>
    <message>
        <source>You can move lines while all are shown in their original order (Ctrl+0).</source>
        <translation>As linhas podem ser movidas quando todas aparecem na ordem original (Ctrl+0).</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it, then fill down.</source>
        <translation>Selecione a célula a copiar e as de baixo, depois preencha para baixo.</translation>
    </message>
    <message>
        <source>Choose the country of the national numbers above; only numbers with a + are reformatted.</source>
        <translation>Escolha acima o país dos números nacionais; só números com + são reformatados.</translation>
    </message>
    <message>
        <source>Changing lines…</source>
        <translation>Alterando linhas…</translation>
    </message>
</context>
<context>
    <name>RoutingModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>As mensagens vão para</translation>
    </message>
    <message>
        <source>Who may write from it</source>
        <translation>Quem pode escrever a partir dele</translation>
    </message>
    <message>
        <source>Edit line {line}</source>
        <translation>Editar linha {line}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Adicionar uma linha</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Escolha um destino</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Line {row}, {column}, {text}</source>
        <translation>Linha {row}, {column}, {text}</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Which numbers, and who gets their messages?</source>
        <translation>Quais números, e quem recebe as mensagens deles?</translation>
    </message>
    <message>
        <source>Which pages, and who gets their messages?</source>
        <translation>Quais páginas, e quem recebe as mensagens delas?</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Verificando as linhas…</translation>
    </message>
    <message>
        <source>From the PBX: {lists}.</source>
        <translation>Do PBX: {lists}.</translation>
    </message>
    <message>
        <source>As seen on {date}: {lists}.</source>
        <translation>Como visto em {date}: {lists}.</translation>
    </message>
    <message>
        <source>Not connected to the PBX yet: enter numbers or names; they are looked up later. Queues here are message queues, not call queues.</source>
        <translation>Ainda não conectado ao PBX: digite números ou nomes; eles serão procurados depois. As filas aqui são de mensagens, não de chamadas.</translation>
    </message>
</context>
<context>
    <name>RoutingStatus</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>País dos números nacionais</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhido</translation>
    </message>
    <message>
        <source>Go to line {row}</source>
        <translation>Ir para a linha {row}</translation>
    </message>
</context>
<context>
    <name>RoutingTransfer</name>
    <message>
        <source>Import numbers</source>
        <translation>Importar números</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lendo {file}…</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Verificando as linhas…</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Exportar números</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para planilhas</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Gravando o arquivo…</translation>
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>DID routing table</source>
        <translation>Tabela de roteamento DID</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Colar números</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar um arquivo…</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Adicionar um</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Buscá-los</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Desfazer: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Refazer: {what}</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Verificando as linhas…</translation>
    </message>
    <message>
        <source>&amp;Fetch from {provider}…</source>
        <translation>&amp;Buscar em {provider}…</translation>
    </message>
    <message>
        <source>Finding the lines…</source>
        <translation>Procurando as linhas…</translation>
    </message>
    <message>
        <source>Sorting the lines…</source>
        <translation>Ordenando as linhas…</translation>
    </message>
    <message>
        <source>No line has a problem.</source>
        <translation>Nenhuma linha tem problema.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Kept only until you quit</source>
        <translation>Mantido só até você sair</translation>
    </message>
    <message>
        <source>Demo: nothing is stored</source>
        <translation>Demonstração: nada é guardado</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Salvo enquanto você digita</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show or hide the value</source>
        <translation>Mostrar ou ocultar o valor</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation>Mostrar {field}</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>“{name}” cannot be shown: its PBX, {pbx}, is not known on this computer. Add it under PBXs.</source>
        <translation>Não é possível mostrar “{name}”: o PBX dele, {pbx}, não é conhecido neste computador. Adicione-o em “PBXs”.</translation>
    </message>
    <message>
        <source>“{name}” is not among the channels that {pbx} lists.</source>
        <translation>“{name}” não está entre os canais que {pbx} lista.</translation>
    </message>
    <message>
        <source>{pbx} has more than one channel named “{name}”. Find the right one by its number.</source>
        <translation>{pbx} tem mais de um canal com o nome “{name}”. Encontre o correto pelo número.</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Looking on the PBX…</source>
        <translation>Procurando no PBX…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Criando…</translation>
    </message>
</context>
<context>
    <name>SendingProof</name>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Ainda não testado</translation>
    </message>
    <message>
        <source>Your mobile, with country code</source>
        <translation>Seu celular, com código do país</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Text: “{text}” It is charged as one message.</source>
        <translation>Texto: “{text}” Custa o preço de uma mensagem.</translation>
    </message>
    <message>
        <source>Meta lets you answer only within 24 hours after the customer wrote: text {code} first.</source>
        <translation>A Meta só permite responder até 24 horas depois que o cliente escreveu: envie primeiro {code}.</translation>
    </message>
    <message>
        <source>Test {code} from {name}.</source>
        <translation>Teste {code} de {name}.</translation>
    </message>
    <message>
        <source>This channel has no number to send from.</source>
        <translation>Este canal não tem nenhum número para enviar.</translation>
    </message>
    <message>
        <source>Enter the number of your mobile, with + and country code. Nothing was sent.</source>
        <translation>Digite o número do seu celular, com + e código do país. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>{pbx} accepted it</source>
        <translation>{pbx} aceitou</translation>
    </message>
    <message>
        <source>Handed to {provider}</source>
        <translation>Entregue a {provider}</translation>
    </message>
    <message>
        <source>Not clear whether it was sent. Looking in the session.</source>
        <translation>Não se sabe se foi enviada. Verificando na sessão.</translation>
    </message>
    <message>
        <source>{provider} refused it</source>
        <translation>{provider} recusou</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Look at the mobile. It is not sent again by itself.</source>
        <translation>Veja o celular. Não é enviada de novo automaticamente.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Delivered, says {provider}</source>
        <translation>Entregue, segundo {provider}</translation>
    </message>
    <message>
        <source>Not delivered, says {provider} (error {number})</source>
        <translation>Não entregue, segundo {provider} (erro {number})</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Não entregue</translation>
    </message>
    <message>
        <source>{provider} reports no more than this: look at the mobile.</source>
        <translation>{provider} não informa mais aqui: veja o celular.</translation>
    </message>
</context>
<context>
    <name>SetWebhook</name>
    <message>
        <source>Set it at {provider}…</source>
        <translation>Configurar em {provider}…</translation>
    </message>
    <message>
        <source>You first see what is set now and what else it touches.</source>
        <translation>Primeiro você vê o que está configurado agora e o que mais isso afeta.</translation>
    </message>
    <message>
        <source>Set, read back {time}.</source>
        <translation>Configurado, relido às {time}.</translation>
    </message>
    <message>
        <source>Not set everywhere; look again.</source>
        <translation>Não configurado em todos os lugares; verifique novamente.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Save hand-over sheets</source>
        <translation>Salvar fichas de entrega</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Ficha de entrega</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>PBXs</source>
        <translation>PBXs</translation>
    </message>
    <message>
        <source>&amp;Another PBX…</source>
        <translation>&amp;Outro PBX…</translation>
    </message>
</context>
<context>
    <name>SitesExport</name>
    <message>
        <source>PBXs as a list of sites, without secrets</source>
        <translation>PBXs como lista de locais, sem segredos</translation>
    </message>
    <message>
        <source>List of sites</source>
        <translation>Lista de locais</translation>
    </message>
    <message>
        <source>Left out, because their addresses cannot be used: {names}.</source>
        <translation>Omitidos porque seus endereços não podem ser usados: {names}.</translation>
    </message>
    <message>
        <source>Without a certificate, because it is in doubt here; test these first: {names}.</source>
        <translation>Sem certificado, porque aqui ele está em dúvida; teste estes primeiro: {names}.</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Include hidden rows</source>
        <translation>Incluir linhas ocultas</translation>
    </message>
    <message>
        <source>Include rows that are struck through</source>
        <translation>Incluir linhas riscadas</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, concluído</translation>
    </message>
    <message>
        <source>{step}, current step</source>
        <translation>{step}, passo atual</translation>
    </message>
    <message>
        <source>{step}, to come</source>
        <translation>{step}, a fazer</translation>
    </message>
    <message>
        <source>Go back to this step; your entries are kept.</source>
        <translation>Voltar a este passo; o que você digitou é mantido.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Sites with this tag</source>
        <translation>Locais com esta etiqueta</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos os locais</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Add to the table</source>
        <translation>Adicionar à tabela</translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>Substituir a tabela</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the whole paste.</source>
        <translation>Ctrl+Z desfaz toda a colagem.</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Message templates</source>
        <translation>Modelos de mensagem</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>Lendo os modelos…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>No templates yet. They are fetched in the PBX portal.</source>
        <translation>Ainda não há modelos. Eles são buscados no portal do PBX.</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>{name}, {section}, needs {needs}, {place} of {count}</source>
        <translation>{name}, {section}, precisa de {needs}, {place} de {count}</translation>
    </message>
    <message>
        <source>{name}, {section}, {needs}, {place} of {count}</source>
        <translation>{name}, {section}, {needs}, {place} de {count}</translation>
    </message>
</context>
<context>
    <name>TileRows</name>
    <message>
        <source>Best match</source>
        <translation>Melhor resultado</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usados recentemente</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos os outros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No account, no keys</source>
        <translation>Sem conta, sem chaves</translation>
    </message>
    <message>
        <source>Needs firmware {version}</source>
        <translation>Precisa do firmware {version}</translation>
    </message>
</context>
<context>
    <name>TimeRangeChips</name>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close; Ctrl+Z still undoes it</source>
        <translation>Fechar; Ctrl+Z ainda desfaz</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
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
        <translation>Linha {row}: {text}</translation>
    </message>
    <message>
        <source>“{text}” was not used: it matches nobody, or more than one.</source>
        <translation>“{text}” não foi usado: não corresponde a ninguém, ou a mais de um.</translation>
    </message>
    <message>
        <source>“{before}” was changed to {after}. Press Ctrl+Z to undo.</source>
        <translation>“{before}” foi alterado para {after}. Pressione Ctrl+Z para desfazer.</translation>
    </message>
</context>
<context>
    <name>TrustAtHome</name>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>Não conectado. Nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Close again to quit anyway.</source>
        <translation>Feche novamente para sair mesmo assim.</translation>
    </message>
    <message>
        <source>It is kept while this program runs, and saving is tried again.</source>
        <translation>É mantido enquanto este programa estiver aberto, e o salvamento é tentado novamente.</translation>
    </message>
    <message>
        <source>What you typed could not be saved.</source>
        <translation>O que foi digitado não pôde ser salvo.</translation>
    </message>
    <message>
        <source>What you typed for “{name}” could not be saved.</source>
        <translation>O que foi digitado para “{name}” não pôde ser salvo.</translation>
    </message>
    <message>
        <source>It is lost when this program ends.</source>
        <translation>Isso se perde ao fechar este programa.</translation>
    </message>
    <message>
        <source>A copy without its keys was saved as {file}; import it once there is space on the disk.</source>
        <translation>Uma cópia sem as chaves foi salva como {file}; importe-a quando houver espaço no disco.</translation>
    </message>
    <message>
        <source>The numbers from its e-mail are in the text file next to it.</source>
        <translation>Os números do e-mail estão no arquivo de texto ao lado.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to re&amp;view</source>
        <translation>Voltar à re&amp;visão</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
</context>
<context>
    <name>WebhookDialog</name>
    <message>
        <source>Set the webhook at {provider}</source>
        <translation>Configurar o webhook em {provider}</translation>
    </message>
    <message>
        <source>The old addresses are kept on this computer.</source>
        <translation>Os endereços antigos são guardados neste computador.</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Parar depois deste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Enviar um teste…</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Asking {provider} what is set now…</source>
        <translation>Consultando {provider} sobre a configuração atual…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Put back {count}</source>
        <translation>Restaurar {count}</translation>
    </message>
    <message>
        <source>Setting, and reading again…</source>
        <translation>Configurando e relendo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Put back {count}…</source>
        <translation>Restaurar {count}…</translation>
    </message>
    <message>
        <source>Look again, {count} left</source>
        <translation>Verificar novamente, restam {count}</translation>
    </message>
    <message>
        <source>Set it again for {count}</source>
        <translation>Configurar de novo para {count}</translation>
    </message>
</context>
<context>
    <name>WebhookPlan</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>Reversível</translation>
    </message>
    <message>
        <source>What is set, and what will be</source>
        <translation>O que está configurado e o que será</translation>
    </message>
    <message>
        <source>New address for messages</source>
        <translation>Novo endereço para mensagens</translation>
    </message>
    <message>
        <source>Copy the new address</source>
        <translation>Copiar o novo endereço</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todos os {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>WebhookQuestion</name>
    <message>
        <source>No, leave it</source>
        <translation>Não, deixar</translation>
    </message>
</context>
<context>
    <name>WebhookResult</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relido</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was read afterwards</source>
        <translation>O que foi lido depois</translation>
    </message>
    <message>
        <source>Open {portal}</source>
        <translation>Abrir {portal}</translation>
    </message>
    <message>
        <source>Copy what {provider} said</source>
        <translation>Copiar a resposta de {provider}</translation>
    </message>
</context>
<context>
    <name>WebhookView</name>
    <message>
        <source>Webhook URL</source>
        <translation>URL do webhook</translation>
    </message>
    <message>
        <source>Paste it in the provider&apos;s portal as the address for messages.</source>
        <translation>Cole no portal do provedor como endereço para mensagens.</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Verify token</translation>
    </message>
    <message>
        <source>For providers that ask for one together with the webhook URL, such as Meta.</source>
        <translation>Para provedores que pedem um junto com a URL do webhook, como a Meta.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Le&amp;r de novo</translation>
    </message>
    <message>
        <source>Reading the webhook URL from the PBX…</source>
        <translation>Lendo a URL do webhook do PBX…</translation>
    </message>
    <message>
        <source>The PBX gave no webhook URL.</source>
        <translation>O PBX não forneceu URL de webhook.</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>O canal existe, mas não foi possível ler a URL do webhook.</translation>
    </message>
    <message>
        <source>The verify token could not be read from the PBX.</source>
        <translation>Não foi possível ler o verify token do PBX.</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>Copiar {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open {portal}</source>
        <translation>Abrir {portal}</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>What is set there now could not be read, so nothing can be set from here. Try again, or copy the new address and paste it in the portal of {provider} yourself.</source>
        <translation>Não foi possível ler o que está definido lá agora, por isso nada pode ser definido daqui. Tente de novo, ou copie o novo endereço e cole-o você mesmo no portal de {provider}.</translation>
    </message>
    <message>
        <source>Not in this account: {numbers}</source>
        <translation>Não estão nesta conta: {numbers}</translation>
    </message>
    <message>
        <source>A new profile “{name}”. The others stay as they are.</source>
        <translation>Um novo perfil “{name}”. Os outros ficam como estão.</translation>
    </message>
    <message>
        <source>Change “{name}” for all {count}</source>
        <translation>Alterar “{name}” para todos os {count}</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>Reversível</translation>
    </message>
    <message>
        <source>Cannot be put back</source>
        <translation>Não reversível</translation>
    </message>
    <message>
        <source>Messages to the other numbers would go to {pbx}, too: {numbers}</source>
        <translation>As mensagens dos outros números também iriam para {pbx}: {numbers}</translation>
    </message>
    <message>
        <source>There is one address for all pages of the app “{name}”. Messages to its other pages, which are not known here, would go to {pbx}, too.</source>
        <translation>Há um único endereço para todas as páginas do aplicativo “{name}”. As mensagens das outras páginas, desconhecidas aqui, também iriam para {pbx}.</translation>
    </message>
    <message>
        <source>This is the webhook URL of the channel with the ID {id} on {pbx}.</source>
        <translation>Esta é a URL do webhook do canal com o ID {id} em {pbx}.</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Nenhuma alteração</translation>
    </message>
    <message>
        <source>Its numbers decide</source>
        <translation>Decidem os números dele</translation>
    </message>
    <message>
        <source>The service decides</source>
        <translation>Decide o serviço</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Novo endereço</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No: the old one cannot be read</source>
        <translation>Não: o antigo não pode ser lido</translation>
    </message>
    <message>
        <source>No: its verify token cannot be read</source>
        <translation>Não: o verify token não pode ser lido</translation>
    </message>
    <message>
        <source>{provider} does not say</source>
        <translation>{provider} não informa</translation>
    </message>
    <message>
        <source>The new address</source>
        <translation>O novo endereço</translation>
    </message>
    <message>
        <source>Nothing set</source>
        <translation>Nada configurado</translation>
    </message>
    <message>
        <source>Nothing to set</source>
        <translation>Nada a configurar</translation>
    </message>
    <message>
        <source>Change all {count} numbers</source>
        <translation>Alterar todos os {count} números</translation>
    </message>
    <message>
        <source>{what}, for good</source>
        <translation>{what}, definitivamente</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Aguardando…</translation>
    </message>
    <message>
        <source>Still as before</source>
        <translation>Ainda como antes</translation>
    </message>
    <message>
        <source>Still the new address</source>
        <translation>Ainda o novo endereço</translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation>Alterado por outra pessoa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Só em parte</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Outro endereço</translation>
    </message>
    <message>
        <source>Set for {good} of {count}</source>
        <translation>Configurado para {good} de {count}</translation>
    </message>
    <message>
        <source>Put back for {good} of {count}</source>
        <translation>Restaurado para {good} de {count}</translation>
    </message>
    <message>
        <source>{good} of {count} read back.</source>
        <translation>{good} de {count} relidos.</translation>
    </message>
    <message>
        <source>{provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>{provider} não permite reler. A primeira mensagem mostrará se funciona.</translation>
    </message>
    <message>
        <source>Each was read again at {provider} after the change.</source>
        <translation>Cada um foi relido em {provider} depois da alteração.</translation>
    </message>
    <message>
        <source>Meta called {pbx} at once and got the right answer: it is reachable from outside.</source>
        <translation>A Meta chamou {pbx} na hora e recebeu a resposta certa: ele pode ser acessado de fora.</translation>
    </message>
    <message>
        <source>{provider} reported success, but the new address is still set.</source>
        <translation>{provider} informou sucesso, mas o novo endereço ainda está configurado.</translation>
    </message>
    <message>
        <source>{good} of {count} set. Missing: {numbers}</source>
        <translation>{good} de {count} configurados. Faltam: {numbers}</translation>
    </message>
</context>
<context>
    <name>WebsiteCode</name>
    <message>
        <source>Code for the website</source>
        <translation>Código para o site</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>&amp;Abrir o site</translation>
    </message>
    <message>
        <source>&amp;E-mail code and instructions to</source>
        <translation>&amp;Enviar por e-mail código e instruções para</translation>
    </message>
    <message>
        <source>Copy the code for the website</source>
        <translation>Copiar o código para o site</translation>
    </message>
    <message>
        <source>E-&amp;mail it…</source>
        <translation>Por e-&amp;mail…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>Salvar como arqui&amp;vo…</translation>
    </message>
    <message>
        <source>{pbx} sends the e-mail, in its own words. The code contains no secret.</source>
        <translation>{pbx} envia o e-mail, com texto próprio. O código não contém segredos.</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{name} em {pbx}</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Arquivo de texto</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Salvar o código</translation>
    </message>
    <message>
        <source>The code was saved.</source>
        <translation>O código foi salvo.</translation>
    </message>
    <message>
        <source>&amp;Send the e-mail</source>
        <translation>&amp;Enviar o e-mail</translation>
    </message>
    <message>
        <source>Type the address first.</source>
        <translation>Digite o endereço primeiro.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>{pbx} accepted the e-mail to {address}.</source>
        <translation>{pbx} aceitou o e-mail para {address}.</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>New channel</source>
        <translation>Novo canal</translation>
    </message>
    <message>
        <source>{step}: {question}</source>
        <translation>{step}: {question}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>This is the built-in demo PBX: try everything, nothing here reaches a real PBX.</source>
        <translation>Este é o PBX de demonstração embutido: experimente tudo, nada aqui chega a um PBX real.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Known PBXs</source>
        <translation>PBXs conhecidos</translation>
    </message>
    <message>
        <source>Another PBX…</source>
        <translation>Outro PBX…</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Extension</source>
        <translation>Ramal</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>Fila de mensagens</translation>
    </message>
    <message>
        <source>Third-party platform (API)</source>
        <translation>Plataforma de terceiros (API)</translation>
    </message>
    <message>
        <source>Extension group</source>
        <translation>Grupo de ramais</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Text messages through an SMS provider (ITSP), from your own numbers.</source>
        <translation>Mensagens de texto por um provedor de SMS (ITSP), a partir dos seus próprios números.</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>Número DID</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>A WhatsApp Business number, through Meta&apos;s Cloud API.</source>
        <translation>Um número WhatsApp Business, pela API Cloud da Meta.</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Número do WhatsApp</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Messenger conversations of a Facebook page.</source>
        <translation>Conversas do Messenger de uma página do Facebook.</translation>
    </message>
    <message>
        <source>Page ID</source>
        <translation>ID da página</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>API Key</translation>
    </message>
    <message>
        <source>The key or token that the provider issued for its SMS API.</source>
        <translation>A chave ou o token que o provedor emitiu para a API de SMS dele.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Signs what the provider sends to the PBX. Leave it empty if the provider gave you none.</source>
        <translation>Assina o que o provedor envia ao PBX. Deixe vazio se o provedor não forneceu um.</translation>
    </message>
    <message>
        <source>API Address for Verifying Authentication</source>
        <translation>Endereço da API para verificar a autenticação</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation. Leave it empty if there is none.</source>
        <translation>Um endereço https:// da documentação da API do provedor. Deixe vazio se não houver.</translation>
    </message>
    <message>
        <source>API Address for Sending Messages</source>
        <translation>Endereço da API para enviar mensagens</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation.</source>
        <translation>Um endereço https:// da documentação da API do provedor.</translation>
    </message>
    <message>
        <source>Access Key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>The access key from the provider&apos;s portal.</source>
        <translation>A Access Key do portal do provedor.</translation>
    </message>
    <message>
        <source>Secret Key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Shown next to the access key, often only once.</source>
        <translation>Exibida ao lado da Access Key, muitas vezes só uma vez.</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Access Token</translation>
    </message>
    <message>
        <source>A system user&apos;s token that never expires, not the temporary one for testing.</source>
        <translation>O token de um usuário do sistema, que nunca expira, não o temporário para testes.</translation>
    </message>
    <message>
        <source>App Secret</source>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic &gt; App secret.</source>
        <translation>Meta for Developers, seu app: App settings &gt; Basic &gt; App secret.</translation>
    </message>
    <message>
        <source>The API key you got from Apidaze.</source>
        <translation>A API Key que você recebeu da Apidaze.</translation>
    </message>
    <message>
        <source>The Secret you got with the API key.</source>
        <translation>O Secret que você recebeu com a API Key.</translation>
    </message>
    <message>
        <source>Userkey</source>
        <translation>Userkey</translation>
    </message>
    <message>
        <source>ASPSMS portal: the Userkey of your account.</source>
        <translation>Portal da ASPSMS: a Userkey da sua conta.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>ASPSMS portal: the API password that belongs to the Userkey.</source>
        <translation>Portal da ASPSMS: a senha da API que pertence à Userkey.</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Application ID</translation>
    </message>
    <message>
        <source>Bandwidth App: the ID of the messaging application.</source>
        <translation>Bandwidth App: o ID do aplicativo de mensagens.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Bandwidth App: the number of your account.</source>
        <translation>Bandwidth App: o número da sua conta.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>The name of an API user, not of a user of the Bandwidth App.</source>
        <translation>O nome de um usuário de API, não de um usuário do Bandwidth App.</translation>
    </message>
    <message>
        <source>The password of that API user; it is case-sensitive.</source>
        <translation>A senha desse usuário de API; diferencia maiúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Skyetel portal, gear icon at the top right: the SID.</source>
        <translation>Portal da Skyetel, ícone de engrenagem no canto superior direito: o SID.</translation>
    </message>
    <message>
        <source>Generated together with the SID.</source>
        <translation>Gerado junto com o SID.</translation>
    </message>
    <message>
        <source>Telnyx portal, API Keys: a V2 key, begins with KEY.</source>
        <translation>Portal da Telnyx, API Keys: uma chave V2, começa com KEY.</translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation>Public Key</translation>
    </message>
    <message>
        <source>Telnyx portal, Keys &amp; Credentials: the account&apos;s public key.</source>
        <translation>Portal da Telnyx, Keys &amp; Credentials: a chave pública da conta.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Twilio Console: begins with AC; of the account or subaccount that bought the number.</source>
        <translation>Console da Twilio: começa com AC; o da conta ou subconta que comprou o número.</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Twilio Console, next to the Account SID: reveal and copy it.</source>
        <translation>Console da Twilio, ao lado do Account SID: revele e copie.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the name of a Standard user.</source>
        <translation>Portal da VoiceMeUp: o nome de um usuário Standard.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the Auth Token of that user.</source>
        <translation>Portal da VoiceMeUp: o Auth Token desse usuário.</translation>
    </message>
    <message>
        <source>Phone Number ID</source>
        <translation>Phone Number ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, seu app: API Setup. O ID, não o próprio número.</translation>
    </message>
    <message>
        <source>WhatsApp Business Account ID</source>
        <translation>WhatsApp Business Account ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup; also called Messaging account ID.</source>
        <translation>Meta for Developers, seu app: API Setup; também chamado Messaging account ID.</translation>
    </message>
    <message>
        <source>Page Name</source>
        <translation>Page Name</translation>
    </message>
    <message>
        <source>The name at the top of the Facebook page.</source>
        <translation>O nome no topo da página do Facebook.</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f</source>
        <translation>32 caracteres, 0–9 e a–f</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f, in five groups with hyphens</source>
        <translation>32 caracteres, 0–9 e a–f, em cinco grupos separados por hífens</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>somente dígitos</translation>
    </message>
    <message>
        <source>44 characters, ending with an equals sign</source>
        <translation>44 caracteres, terminando com um sinal de igual</translation>
    </message>
    <message>
        <source>“AC” followed by 32 characters, 0 to 9 and a to f</source>
        <translation>“AC” seguido de 32 caracteres, 0–9 e a–f</translation>
    </message>
    <message>
        <source>“KEY” followed by letters and digits</source>
        <translation>“KEY” seguido de letras e dígitos</translation>
    </message>
    <message>
        <source>8 letters and digits</source>
        <translation>8 letras e dígitos</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 letras e dígitos</translation>
    </message>
    <message>
        <source>“EAA” followed by at least a hundred letters and digits</source>
        <translation>“EAA” seguido de pelo menos cem letras e dígitos</translation>
    </message>
    <message>
        <source>15 to 17 digits, nothing else</source>
        <translation>15 a 17 dígitos, nada mais</translation>
    </message>
    <message>
        <source>a Twilio API Key SID</source>
        <translation>um API Key SID da Twilio</translation>
    </message>
    <message>
        <source>a Twilio Account SID</source>
        <translation>um Account SID da Twilio</translation>
    </message>
    <message>
        <source>a Twilio ID, not a key</source>
        <translation>um ID da Twilio, não uma chave</translation>
    </message>
    <message>
        <source>a Telnyx API key</source>
        <translation>uma chave de API da Telnyx</translation>
    </message>
    <message>
        <source>a Meta access token</source>
        <translation>um token de acesso da Meta</translation>
    </message>
    <message>
        <source>a Stripe key</source>
        <translation>uma chave da Stripe</translation>
    </message>
    <message>
        <source>an OpenAI or Anthropic key</source>
        <translation>uma chave da OpenAI ou da Anthropic</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>um token do Slack</translation>
    </message>
    <message>
        <source>a GitHub token</source>
        <translation>um token do GitHub</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>uma chave de API do Google</translation>
    </message>
    <message>
        <source>an Amazon access key</source>
        <translation>uma chave de acesso da Amazon</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>uma chave de API da SendGrid</translation>
    </message>
    <message>
        <source>Some destinations or members were not found on the PBX. Nothing was sent.</source>
        <translation>Alguns destinos ou membros não foram encontrados no PBX. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Open the channel and choose again in these lines: {lines}.</source>
        <translation>Abra o canal e escolha de novo nestas linhas: {lines}.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message numerus="yes">
        <source>1 number has too many or too few digits for its country: “{example}” in line {line}.¦{count} numbers have too many or too few digits for their country, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>1 número tem dígitos demais ou de menos para o seu país: “{example}” na linha {line}.</numerusform>
            <numerusform>{count} números têm dígitos demais ou de menos para o seu país, o primeiro “{example}” na linha {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{other}” is the same address. Check which of the two fields it belongs in.</source>
        <translation>“{other}” é o mesmo endereço. Verifique a qual dos dois campos ele pertence.</translation>
    </message>
    <message>
        <source>The PBX no longer supports the API version that this program uses.</source>
        <translation>O PBX não oferece mais suporte à versão da API que este programa usa.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Atualize este programa.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi. If a browser reaches the PBX, macOS blocks this program from the local network: allow it under System Settings &gt; Privacy &amp; Security &gt; Local Network.</source>
        <translation>Verifique o cabo de rede ou o Wi-Fi. Se um navegador acessa o PBX, o macOS bloqueia este programa na rede local: permita em Ajustes do Sistema &gt; Privacidade e Segurança &gt; Rede Local.</translation>
    </message>
    <message>
        <source>The PBX gives a status that this program does not know: “{status}” {reason}</source>
        <translation>O PBX informa um status que este programa não conhece: “{status}” {reason}</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address. Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>“{address}” não é um endereço de PBX. Digite como no navegador, por exemplo https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Numbers and webhook cannot be read or set from here; follow the manual steps instead.</source>
        <translation>Permissões ausentes: {lacking}. Números e webhook não podem ser lidos nem configurados daqui; siga os passos manuais.</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Without them the PBX cannot send.</source>
        <translation>Permissões ausentes: {lacking}. Sem elas o PBX não pode enviar.</translation>
    </message>
    <message>
        <source>A note in the data folder is damaged: the secret that it is about may still be in the keyring.</source>
        <translation>Uma anotação na pasta de dados está danificada: o segredo a que ela se refere ainda pode estar no chaveiro.</translation>
    </message>
    <message>
        <source>Look in the keyring for entries that begin with “{name}”, and delete them there.</source>
        <translation>Procure no chaveiro as entradas que começam com “{name}” e exclua-as lá.</translation>
    </message>
    <message>
        <source>This program&apos;s own entries are not given to any channel file.</source>
        <translation>As entradas do próprio programa não são fornecidas a nenhum arquivo de canal.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no entry “{entry}”. Use SERVICE/USER.</source>
        <translation>O chaveiro deste computador não tem a entrada “{entry}”. Use SERVICE/USER.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring gave no value. {reason}</source>
        <translation>O chaveiro deste computador não forneceu valor. {reason}</translation>
    </message>
    <message>
        <source>This computer has no keyring that this program can use.</source>
        <translation>Este computador não tem um chaveiro que este programa possa usar.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (format {version}).</source>
        <translation>A pasta de dados foi gravada por uma versão mais nova deste programa (formato {version}).</translation>
    </message>
    <message>
        <source>This channel was written by a newer version of this program.</source>
        <translation>Este canal foi gravado por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Arquivo ou pasta inexistente</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permissão negada</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operação não permitida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>É uma pasta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Não é uma pasta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Não há espaço no dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de arquivos somente leitura</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Cota de disco excedida</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erro de entrada/saída</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo ou recurso ocupado</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nome de arquivo muito longo</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Muitos arquivos abertos</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Memória insuficiente</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>Nothing was imported. Import the table in smaller parts.</source>
        <translation>Nada foi importado. Importe a tabela em partes menores.</translation>
    </message>
    <message>
        <source>Nothing was imported. Try again, or save the table as CSV and import that file.</source>
        <translation>Nada foi importado. Tente de novo ou salve a tabela como CSV e importe esse arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>Put back what was set before, in 1 place? Press the button again.¦Put back what was set before, in {count} places? Press the button again.</source>
        <translation>
            <numerusform>Restaurar o que havia antes em {count} lugar? Clique no botão mais uma vez.</numerusform>
            <numerusform>Restaurar o que havia antes em {count} lugares? Clique no botão mais uma vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try 1 again¦Try {count} again</source>
        <translation>
            <numerusform>Tentar {count} novamente</numerusform>
            <numerusform>Tentar {count} novamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check 1 again¦Check {count} again</source>
        <translation>
            <numerusform>Verificar {count} novamente</numerusform>
            <numerusform>Verificar {count} novamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to create¦{count} to create</source>
        <translation>
            <numerusform>{count} a criar</numerusform>
            <numerusform>{count} a criar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to change¦{count} to change</source>
        <translation>
            <numerusform>{count} a alterar</numerusform>
            <numerusform>{count} a alterar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 as planned¦{count} as planned</source>
        <translation>
            <numerusform>{count} como planejado</numerusform>
            <numerusform>{count} como planejado</numerusform>
        </translation>
    </message>
    <message>
        <source>typed</source>
        <translation>digitado</translation>
    </message>
    <message numerus="yes">
        <source>1 of them lacks the numbers from its e-mail: nobody has added them or left them out yet.¦{count} of them lack the numbers from their e-mail: nobody has added them or left them out yet.</source>
        <translation>
            <numerusform>Em 1 deles faltam os números do e-mail: ainda não foram adicionados nem deixados de fora.</numerusform>
            <numerusform>Em {count} deles faltam os números do e-mail: ainda não foram adicionados nem deixados de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 secret¦{count} secrets</source>
        <translation>
            <numerusform>{count} segredo</numerusform>
            <numerusform>{count} segredos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 certificate¦{count} certificates</source>
        <translation>
            <numerusform>{count} certificado</numerusform>
            <numerusform>{count} certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this one¦Delete all {count}</source>
        <translation>
            <numerusform>Excluir este</numerusform>
            <numerusform>Excluir todos os {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created on {pbx}¦{count} channels created on {pbx}</source>
        <translation>
            <numerusform>{count} canal criado em {pbx}</numerusform>
            <numerusform>{count} canais criados em {pbx}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created on {pbx}¦{done} of {count} channels created on {pbx}</source>
        <translation>
            <numerusform>Canais criados em {pbx}: {done} de {count}</numerusform>
            <numerusform>Canais criados em {pbx}: {done} de {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created¦{count} channels created</source>
        <translation>
            <numerusform>{count} canal criado</numerusform>
            <numerusform>{count} canais criados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created¦{done} of {count} channels created</source>
        <translation>
            <numerusform>Canais criados: {done} de {count}</numerusform>
            <numerusform>Canais criados: {done} de {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ontinue with the numbers</source>
        <translation>C&amp;ontinuar com os números</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the pages</source>
        <translation>C&amp;ontinuar com as páginas</translation>
    </message>
    <message>
        <source>Nothing is missing. You can create it whenever {pbx} is reachable from here.</source>
        <translation>Está tudo completo. Você pode criá-lo sempre que {pbx} estiver acessível daqui.</translation>
    </message>
    <message>
        <source>Nothing to &amp;add</source>
        <translation>Nada a adicion&amp;ar</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>The keys of this channel are not on this computer. It is not known whether the PBX keeps keys that are not sent along. If it does not, the channel loses its connection until you type them again.</source>
        <translation>As chaves deste canal não estão neste computador. Não se sabe se o PBX mantém chaves que não são enviadas. Se não mantiver, o canal perde a conexão até que sejam digitadas novamente.</translation>
    </message>
    <message>
        <source>as it is on the PBX</source>
        <translation>como está no PBX</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>digitado aqui</translation>
    </message>
    <message>
        <source>An address of the provider is changed. It can only be sent together with the keys.</source>
        <translation>Um endereço do provedor é alterado. Só pode ser enviado junto com as chaves.</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL do webhook</translation>
    </message>
    <message>
        <source>Sending rate</source>
        <translation>Taxa de envio</translation>
    </message>
    <message>
        <source>Second session</source>
        <translation>Segunda sessão</translation>
    </message>
    <message>
        <source>Text with files</source>
        <translation>Texto com arquivos</translation>
    </message>
    <message>
        <source>No extension of the PBX has the number {value}.</source>
        <translation>Nenhum ramal do PBX tem o número {value}.</translation>
    </message>
    <message>
        <source>The PBX has nothing called “{value}”. Similar: {candidates}.</source>
        <translation>O PBX não tem nada chamado “{value}”. Parecidos: {candidates}.</translation>
    </message>
    <message>
        <source>“{value}” has not been looked up yet; that happens as soon as the PBX is reachable.</source>
        <translation>“{value}” ainda não foi procurado; isso acontece assim que o PBX estiver acessível.</translation>
    </message>
    <message>
        <source>The PBX has no extension called “{value}”.</source>
        <translation>O PBX não tem um ramal chamado “{value}”.</translation>
    </message>
    <message>
        <source>The PBX has no message queue called “{value}”.</source>
        <translation>O PBX não tem uma fila de mensagens chamada “{value}”.</translation>
    </message>
    <message>
        <source>The PBX has no extension group called “{value}”.</source>
        <translation>O PBX não tem um grupo de ramais chamado “{value}”.</translation>
    </message>
    <message>
        <source>The PBX has no organization called “{value}”.</source>
        <translation>O PBX não tem uma organização chamada “{value}”.</translation>
    </message>
    <message>
        <source>The PBX has no extension, extension group or organization called “{value}”.</source>
        <translation>O PBX não tem ramal, grupo de ramais nem organização com o nome “{value}”.</translation>
    </message>
    <message>
        <source>“{value}” is an extension on the PBX; choose that type.</source>
        <translation>“{value}” é um ramal no PBX; escolha esse tipo.</translation>
    </message>
    <message>
        <source>“{value}” is a message queue on the PBX; choose that type.</source>
        <translation>“{value}” é uma fila de mensagens no PBX; escolha esse tipo.</translation>
    </message>
    <message>
        <source>“{value}” is an extension group on the PBX; choose that type.</source>
        <translation>“{value}” é um grupo de ramais no PBX; escolha esse tipo.</translation>
    </message>
    <message>
        <source>“{value}” is an organization on the PBX; choose that type.</source>
        <translation>“{value}” é uma organização no PBX; escolha esse tipo.</translation>
    </message>
    <message>
        <source>“{value}” matches more than one: {candidates}. Enter the number, or choose from the list.</source>
        <translation>“{value}” corresponde a mais de um: {candidates}. Digite o número ou escolha na lista.</translation>
    </message>
    <message>
        <source>No extension has the number {value}. The ID {value} is {candidates}; enter id:{value} for it.</source>
        <translation>Nenhum ramal tem o número {value}. O ID {value} é {candidates}; para ele, digite id:{value}.</translation>
    </message>
    <message>
        <source>“{value}” is contradictory: {candidates}. Enter only the number or only the name.</source>
        <translation>“{value}” é contraditório: {candidates}. Digite só o número ou só o nome.</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; on the PBX it is now {candidates}. Choose again.</source>
        <translation>Quando você escolheu, era {value}; no PBX agora é {candidates}. Escolha de novo.</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; the PBX no longer has it. Choose again.</source>
        <translation>Quando você escolheu, era {value}; o PBX não o tem mais. Escolha de novo.</translation>
    </message>
    <message>
        <source>The PBX gave no list to look up “{value}” in. Enter its ID, for example id:137.</source>
        <translation>O PBX não forneceu uma lista para procurar “{value}”. Digite o ID, por exemplo id:137.</translation>
    </message>
    <message>
        <source>Choose where messages to this number go.</source>
        <translation>Escolha para onde vão as mensagens deste número.</translation>
    </message>
    <message>
        <source>You typed this value, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Você digitou este valor, mas ele não está mais no chaveiro deste computador. Digite de novo.</translation>
    </message>
    <message>
        <source>Use only digits, an optional leading + and separators; “{value}” contains something else.</source>
        <translation>Use só dígitos, um + opcional no início e separadores; “{value}” contém outra coisa.</translation>
    </message>
    <message>
        <source>Enter the number in E.164 format: +, country code and number, digits only, for example +15567778888.</source>
        <translation>Digite o número no formato E.164: +, código do país e número, só dígitos, por exemplo +15567778888.</translation>
    </message>
    <message>
        <source>A page ID has only digits. You will find it on the page under About &gt; Page transparency.</source>
        <translation>O ID de uma página tem só dígitos. Ele está na página em About &gt; Page transparency.</translation>
    </message>
    <message>
        <source>There are spaces before or after the value. Remove them.</source>
        <translation>Há espaços antes ou depois do valor. Remova-os.</translation>
    </message>
    <message>
        <source>The value contains a line break. Paste it as one line.</source>
        <translation>O valor contém uma quebra de linha. Cole em uma única linha.</translation>
    </message>
    <message>
        <source>The value contains an invisible character. Copy it again, or type it.</source>
        <translation>O valor contém um caractere invisível. Copie de novo ou digite.</translation>
    </message>
    <message>
        <source>The value has {length} characters once encoded; at most {limit} are allowed.</source>
        <translation>O valor tem {length} caracteres depois de codificado; o máximo é {limit}.</translation>
    </message>
    <message>
        <source>The value has {length} characters; at most {limit} are allowed.</source>
        <translation>O valor tem {length} caracteres; o máximo é {limit}.</translation>
    </message>
    <message>
        <source>The address contains a space.</source>
        <translation>O endereço contém um espaço.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>O endereço precisa começar com https://.</translation>
    </message>
    <message>
        <source>This is not a complete web address.</source>
        <translation>Este não é um endereço web completo.</translation>
    </message>
    <message>
        <source>Enter a whole number of days (1 or more), or leave it empty.</source>
        <translation>Digite um número inteiro de dias (1 ou mais) ou deixe vazio.</translation>
    </message>
    <message>
        <source>“{value}” contains several numbers; each needs its own line.</source>
        <translation>“{value}” contém vários números; cada um precisa de uma linha própria.</translation>
    </message>
    <message>
        <source>“{value}” is a range, or a number with an extension. Enter one number; “Add a range of numbers” in the table&apos;s menu adds many.</source>
        <translation>“{value}” é um intervalo, ou um número com ramal. Digite um número; “Adicionar um intervalo de números” no menu da tabela adiciona vários.</translation>
    </message>
    <message>
        <source>Choose a channel type.</source>
        <translation>Escolha um tipo de canal.</translation>
    </message>
    <message>
        <source>Choose the domain of the webhook URL: FQDN or NAT.</source>
        <translation>Escolha o domínio da URL do webhook: FQDN ou NAT.</translation>
    </message>
    <message>
        <source>Give the channel a name.</source>
        <translation>Dê um nome ao canal.</translation>
    </message>
    <message>
        <source>This value is required.</source>
        <translation>Este valor é obrigatório.</translation>
    </message>
    <message>
        <source>Enter a whole number of messages per second (1 or more), or leave it empty.</source>
        <translation>Digite um número inteiro de mensagens por segundo (1 ou mais) ou deixe vazio.</translation>
    </message>
    <message>
        <source>Enter 0 (keep open) or 1 (close).</source>
        <translation>Digite 0 (manter abertas) ou 1 (encerrar).</translation>
    </message>
    <message>
        <source>Enter 0 (do not allow) or 1 (allow).</source>
        <translation>Digite 0 (não permitir) ou 1 (permitir).</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Falta o número.</translation>
    </message>
    <message>
        <source>“{value}” is a number with an extension. Enter only the number.</source>
        <translation>“{value}” é um número com ramal. Digite só o número.</translation>
    </message>
    <message>
        <source>Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>Escolha ramal (extension), fila de mensagens (queue) ou plataforma de terceiros (api).</translation>
    </message>
    <message>
        <source>Choose a provider from the list.</source>
        <translation>Escolha um provedor na lista.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the PBX accepts at most {limit}.</source>
        <translation>O nome tem {length} caracteres; o PBX aceita no máximo {limit}.</translation>
    </message>
    <message>
        <source>{provider} needs a text to send with files; without it the PBX refuses the channel.</source>
        <translation>{provider} precisa de um texto para enviar com arquivos; sem ele o PBX recusa o canal.</translation>
    </message>
    <message>
        <source>Same number as in line {lines}.</source>
        <translation>Mesmo número da linha {lines}.</translation>
    </message>
    <message>
        <source>“{value}” is not a member. Enter extension:137, ext_group:7 or organization:2.</source>
        <translation>“{value}” não é um membro. Digite extension:137, ext_group:7 ou organization:2.</translation>
    </message>
    <message>
        <source>The name contains a line break or another control character.</source>
        <translation>O nome contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
    <message>
        <source>The text contains a control character.</source>
        <translation>O texto contém um caractere de controle.</translation>
    </message>
    <message>
        <source>A third-party platform (api) has no ID; leave it empty.</source>
        <translation>Uma plataforma de terceiros (api) não tem ID; deixe vazio.</translation>
    </message>
    <message>
        <source>“{value}” is not an ID on the PBX; an ID is a number such as 137.</source>
        <translation>“{value}” não é um ID do PBX; um ID é um número como 137.</translation>
    </message>
    <message>
        <source>The login of this site is not complete. Nothing was sent.</source>
        <translation>O login deste local está incompleto. Nada foi enviado.</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX: neither in the keyring nor in PBX_CLIENT_SECRET.</source>
        <translation>Não há Client Secret para este PBX: nem no chaveiro nem em PBX_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX. {reason}</source>
        <translation>Não há Client Secret para este PBX. {reason}</translation>
    </message>
    <message>
        <source>The provider refuses these keys. Nothing was sent.</source>
        <translation>O provedor recusa estas chaves. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>Corrija-as no arquivo.</translation>
    </message>
    <message>
        <source>This file is correct, but another one is not. Nothing was sent.</source>
        <translation>Este arquivo está correto, mas outro não. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Correct the other file, then send all of them again.</source>
        <translation>Corrija o outro arquivo e envie todos de novo.</translation>
    </message>
    <message>
        <source>Not attempted because of an earlier failure. Nothing from this file was sent.</source>
        <translation>Não foi tentado por causa de uma falha anterior. Nada deste arquivo foi enviado.</translation>
    </message>
    <message>
        <source>Send it again once that is resolved.</source>
        <translation>Envie de novo quando isso estiver resolvido.</translation>
    </message>
    <message>
        <source>An internal error ended the program ({kind}). The channel may or may not have been created.</source>
        <translation>Um erro interno encerrou o programa ({kind}). O canal pode ter sido criado ou não.</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Verifique no portal do PBX em Messaging &gt; Message Channel antes de enviar de novo.</translation>
    </message>
    <message>
        <source>This file was given more than once.</source>
        <translation>Este arquivo foi indicado mais de uma vez.</translation>
    </message>
    <message>
        <source>{files} contains a channel with the same name.</source>
        <translation>{files} contém um canal com o mesmo nome.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} does not have it as intended yet.</source>
        <translation>“{name}” foi enviado antes a {pbx}, sem resposta clara. {pbx} ainda não tem tudo como pretendido.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} has it as intended.</source>
        <translation>“{name}” foi enviado antes a {pbx}, sem resposta clara. {pbx} tem tudo como pretendido.</translation>
    </message>
    <message>
        <source>Wait until its outcome is known.</source>
        <translation>Aguarde até o resultado ser conhecido.</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” on {pbx} in the meantime. Nothing was sent.</source>
        <translation>Outra pessoa alterou “{name}” em {pbx} nesse meio-tempo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>You can send it again.</source>
        <translation>Você pode enviar de novo.</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}.</source>
        <translation>“{name}” foi excluído de {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” was not deleted: {pbx} still has it.</source>
        <translation>“{name}” não foi excluído: {pbx} ainda o tem.</translation>
    </message>
    <message>
        <source>Check again later; nothing is sent again until that is clear.</source>
        <translation>Verifique de novo mais tarde; nada é reenviado até isso ficar claro.</translation>
    </message>
    <message>
        <source>Read it again, and compare.</source>
        <translation>Leia novamente e compare.</translation>
    </message>
    <message>
        <source>Look at the lines that differ, and send them again or leave them as they are.</source>
        <translation>Veja as linhas que diferem e envie-as novamente ou deixe-as como estão.</translation>
    </message>
    <message>
        <source>“{name}” is no longer on {pbx}.</source>
        <translation>“{name}” não está mais em {pbx}.</translation>
    </message>
    <message>
        <source>{pbx} says that it deleted “{name}”; that could not be read back.</source>
        <translation>{pbx} diz que excluiu “{name}”; não foi possível reler.</translation>
    </message>
    <message>
        <source>“{field}” can only be changed together with the keys, and they are not here. Nothing was sent.</source>
        <translation>“{field}” só pode ser alterado junto com as chaves, e elas não estão aqui. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Type the keys, then send it again.</source>
        <translation>Digite as chaves e envie novamente.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but there is no login for that PBX on this computer.</source>
        <translation>Foi enviado a {pbx}, mas não há login desse PBX neste computador.</translation>
    </message>
    <message>
        <source>Test the connection to that PBX, then check again.</source>
        <translation>Teste a conexão com esse PBX e verifique de novo.</translation>
    </message>
    <message>
        <source>The PBX already has a channel named “{name}” (ID {id}). Nothing was sent.</source>
        <translation>O PBX já tem um canal chamado “{name}” (ID {id}). Nada foi enviado.</translation>
    </message>
    <message>
        <source>Give this channel another name. If the other one is this channel, there is nothing left to do.</source>
        <translation>Dê outro nome a este canal. Se o outro for este canal, não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>{pbx} answered with the ID {id}, which belongs to another channel.</source>
        <translation>{pbx} respondeu com o ID {id}, que não é este canal.</translation>
    </message>
    <message>
        <source>“{name}” is already being created, or its outcome is not known yet. Nothing was sent.</source>
        <translation>“{name}” já está sendo criado, ou o resultado ainda não é conhecido. Nada foi enviado.</translation>
    </message>
    <message>
        <source>“{name}” is being sent by another window or command right now. Its outcome is not known yet.</source>
        <translation>“{name}” está sendo enviado agora por outra janela ou comando. O resultado ainda não é conhecido.</translation>
    </message>
    <message>
        <source>Wait until that is finished; nothing else is sent in the meantime.</source>
        <translation>Aguarde terminar; enquanto isso nada mais é enviado.</translation>
    </message>
    <message>
        <source>The channel was created: {pbx} has it with the ID {id}.</source>
        <translation>O canal foi criado: {pbx} o tem com o ID {id}.</translation>
    </message>
    <message>
        <source>The channel was not created: {pbx} has no channel named “{name}”.</source>
        <translation>O canal não foi criado: {pbx} não tem um canal chamado “{name}”.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: {pbx} could not be searched.</source>
        <translation>Não está claro se “{name}” foi criado: não foi possível pesquisar em {pbx}.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be the channel with the ID {ids} on {pbx}.</source>
        <translation>Não está claro se “{name}” foi criado: pode ser o canal com o ID {ids} em {pbx}.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be one of the channels with the IDs {ids} on {pbx}.</source>
        <translation>Não está claro se “{name}” foi criado: pode ser um dos canais com os IDs {ids} em {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx}, but no clear answer came back. It may or may not have been created.</source>
        <translation>“{name}” foi enviado a {pbx}, mas não veio uma resposta clara. Pode ter sido criado ou não.</translation>
    </message>
    <message>
        <source>{pbx} has no channel named “{name}” so far; it may still carry out the request.</source>
        <translation>{pbx} ainda não tem um canal chamado “{name}”; ainda pode executar a solicitação.</translation>
    </message>
    <message>
        <source>Check it in the PBX portal under Messaging &gt; Message Channel, then say whether it is this one.</source>
        <translation>Verifique no portal do PBX em Messaging &gt; Message Channel e diga se é este.</translation>
    </message>
    <message>
        <source>Compare them in the PBX portal under Messaging &gt; Message Channel, and delete any you do not want.</source>
        <translation>Compare-os no portal do PBX em Messaging &gt; Message Channel e exclua os que não quiser.</translation>
    </message>
    <message>
        <source>{pbx} has “{name}”, but not everything is as intended.</source>
        <translation>{pbx} tem “{name}”, mas nem tudo ficou como pretendido.</translation>
    </message>
    <message>
        <source>There is a message queue named “{name}” already. Nothing was sent.</source>
        <translation>Já existe uma fila de mensagens chamada “{name}”. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Use it, or give the new one another name.</source>
        <translation>Use-a ou dê outro nome à nova.</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” in the meantime. Nothing was sent.</source>
        <translation>Outra pessoa alterou “{name}” nesse meio-tempo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Open it again and repeat your change.</source>
        <translation>Abra novamente e repita sua alteração.</translation>
    </message>
    <message>
        <source>{pbx} accepted “{name}”; it could not be read back.</source>
        <translation>{pbx} aceitou “{name}”; não foi possível reler.</translation>
    </message>
    <message>
        <source>Open it again and check its members.</source>
        <translation>Abra-a novamente e verifique os membros.</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded. It was read as {encoding}; check whether the names are right.</source>
        <translation>O arquivo não informa a codificação. Foi lido como {encoding}; verifique se os nomes estão corretos.</translation>
    </message>
    <message>
        <source>The channel has fields that need correcting. Nothing was sent.</source>
        <translation>O canal tem campos a corrigir. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <translation>Demorou demais e foi interrompido.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>There is 1 more problem.¦There are {count} more problems.</source>
        <translation>
            <numerusform>Há mais {count} problema.</numerusform>
            <numerusform>Há mais {count} problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>A leitura foi interrompida.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. Enter the value as it was before encoding. If it is correct as it is, put plain: in front of it.</source>
        <translation>Isto já parece codificado em Base64. Digite o valor de antes da codificação. Se estiver correto assim, coloque plain: na frente.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; channel files are smaller.</source>
        <translation>O arquivo tem mais de {limit} MB; arquivos de canal são menores.</translation>
    </message>
    <message>
        <source>This file cannot be used as it is. Nothing was sent.</source>
        <translation>Este arquivo não pode ser usado como está. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The channel file was not written: {reason}.</source>
        <translation>O arquivo de canal não foi gravado: {reason}.</translation>
    </message>
    <message>
        <source>This is not a file but a folder, a device or a pipe.</source>
        <translation>Isto não é um arquivo, e sim uma pasta, um dispositivo ou um pipe.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Não é possível ler o arquivo: {reason}.</translation>
    </message>
    <message>
        <source>This is not the name of a file.</source>
        <translation>Este não é o nome de um arquivo.</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Did you mean “{near}”?</source>
        <translation>“{value}” não é um provedor. Você quis dizer “{near}”?</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Use one of {choices}.</source>
        <translation>“{value}” não é um provedor. Use um destes: {choices}.</translation>
    </message>
    <message>
        <source>A channel file can have at most {limit} numbers; this one has {count}.</source>
        <translation>Um arquivo de canal pode ter no máximo {limit} números; este tem {count}.</translation>
    </message>
    <message>
        <source>This must be an object in braces, not {instead}.</source>
        <translation>Isto precisa ser um objeto entre chaves, não {instead}.</translation>
    </message>
    <message>
        <source>References are not followed here: it is not clear which host this address belongs to: {address}</source>
        <translation>Referências não são seguidas aqui: não está claro a qual host pertence este endereço: {address}</translation>
    </message>
    <message>
        <source>Enter &quot;fqdn&quot; or &quot;nat&quot;.</source>
        <translation>Digite &quot;fqdn&quot; ou &quot;nat&quot;.</translation>
    </message>
    <message>
        <source>This key appears more than once.</source>
        <translation>Esta chave aparece mais de uma vez.</translation>
    </message>
    <message>
        <source>There is no such key. Did you mean “{near}”?</source>
        <translation>Esta chave não existe. Você quis dizer “{near}”?</translation>
    </message>
    <message>
        <source>There is no such key. The keys here are {known}.</source>
        <translation>Esta chave não existe. As chaves aqui são {known}.</translation>
    </message>
    <message>
        <source>This must be text in quotes: &quot;{value}&quot;.</source>
        <translation>Isto precisa ser texto entre aspas: &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>This must be text in quotes, not {instead}.</source>
        <translation>Isto precisa ser texto entre aspas, não {instead}.</translation>
    </message>
    <message>
        <source>This must be a whole number without quotes, not {instead}.</source>
        <translation>Isto precisa ser um número inteiro sem aspas, não {instead}.</translation>
    </message>
    <message>
        <source>This must be a list in square brackets, not {instead}.</source>
        <translation>Isto precisa ser uma lista entre colchetes, não {instead}.</translation>
    </message>
    <message>
        <source>Enter {one} or {other}, not both.</source>
        <translation>Digite {one} ou {other}, não os dois.</translation>
    </message>
    <message>
        <source>A number can have at most {limit} members.</source>
        <translation>Um número pode ter no máximo {limit} membros.</translation>
    </message>
    <message numerus="yes">
        <source>The value was on 1 line.¦The value was spread over {count} lines; they were joined.</source>
        <translation>
            <numerusform>O valor estava em uma linha.</numerusform>
            <numerusform>O valor estava em {count} linhas; elas foram unidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>References are followed in secret fields only. Enter the value itself.</source>
        <translation>Referências são seguidas só em campos secretos. Digite o próprio valor.</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>Os espaços em volta do valor foram removidos.</translation>
    </message>
    <message>
        <source>A channel file has “credentials” with plain values instead of account_data.</source>
        <translation>Um arquivo de canal tem “credentials” com valores em texto claro em vez de account_data.</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no members. Remove them.</source>
        <translation>Canais do tipo {kind} não têm membros. Remova-os.</translation>
    </message>
    <message>
        <source>“{value}” is not an extension&apos;s number.</source>
        <translation>“{value}” não é o número de um ramal.</translation>
    </message>
    <message>
        <source>This belongs next to “credentials”, not inside it.</source>
        <translation>Isto fica ao lado de “credentials”, não dentro.</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no such parameter. Remove it.</source>
        <translation>Canais do tipo {kind} não têm esse parâmetro. Remova-o.</translation>
    </message>
    <message>
        <source>This belongs inside “credentials”.</source>
        <translation>Isto fica dentro de “credentials”.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: remove the comma before the closing bracket.</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}: remova a vírgula antes do colchete de fechamento.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: extra data. A channel file contains only one object.</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}: dados a mais. Um arquivo de canal contém só um objeto.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the text that begins here has no closing quote.</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}: o texto que começa aqui não tem aspas de fechamento.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a text contains a line break or a tab. Join the lines.</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}: um texto contém uma quebra de linha ou tabulação. Una as linhas.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a backslash in a text must be doubled.</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}: uma barra invertida em um texto precisa ser dobrada.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON has no comments. Remove it.</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}: JSON não tem comentários. Remova-o.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses double quotes (&quot;), not single ones.</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}: JSON usa aspas duplas (&quot;), não simples.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: typographic quotes. JSON uses straight ones (&quot;).</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}: aspas tipográficas. JSON usa aspas retas (&quot;).</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses true, false and null, in lowercase.</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}: JSON usa true, false e null, em minúsculas.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: keys must be in double quotes.</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}: as chaves precisam estar entre aspas duplas.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the file ends too early; a bracket is not closed.</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}: o arquivo termina cedo demais; um colchete não foi fechado.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: something is missing after the comma.</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}: falta algo depois da vírgula.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a comma is missing before this.</source>
        <translation>Isto não é JSON: linha {line}, coluna {column}: falta uma vírgula antes disto.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line 1) but UTF-16, as Windows PowerShell writes it. Save it as UTF-8.</source>
        <translation>O arquivo não é texto UTF-8 (linha 1), e sim UTF-16, como o Windows PowerShell grava. Salve como UTF-8.</translation>
    </message>
    <message>
        <source>This is a document or an archive, not JSON text.</source>
        <translation>Isto é um documento ou arquivo compactado, não texto JSON.</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing at line 1, column 1.</source>
        <translation>O arquivo está vazio: não há nada na linha 1, coluna 1.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not JSON. Perhaps a link to the file was saved instead of the file.</source>
        <translation>Isto é uma página web ou XML, não JSON. Talvez um link para o arquivo tenha sido salvo em vez do arquivo.</translation>
    </message>
    <message>
        <source>The lines with ``` around the JSON come from the text it was copied from. Remove them.</source>
        <translation>As linhas com ``` em volta do JSON vêm do texto de onde ele foi copiado. Remova-as.</translation>
    </message>
    <message>
        <source>This is a curl command. Only the part between the quotes after -d is a channel file.</source>
        <translation>Isto é um comando curl. Só a parte entre aspas depois de -d é um arquivo de canal.</translation>
    </message>
    <message>
        <source>This looks like YAML. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>Isto parece YAML. Um arquivo de canal é JSON: entre chaves, com chaves e textos entre aspas duplas.</translation>
    </message>
    <message>
        <source>The file needs more memory than a channel file, or is damaged.</source>
        <translation>O arquivo exige mais memória que um arquivo de canal, ou está danificado.</translation>
    </message>
    <message>
        <source>The file contains {count} objects. Put each channel into a file of its own.</source>
        <translation>O arquivo contém {count} objetos. Coloque cada canal em um arquivo próprio.</translation>
    </message>
    <message>
        <source>The file must contain one object in braces, not {instead}.</source>
        <translation>O arquivo precisa conter um objeto entre chaves, não {instead}.</translation>
    </message>
    <message>
        <source>“{key}” is a name with {count} characters; names in a channel file have at most {limit}.</source>
        <translation>“{key}” é um nome com {count} caracteres; nomes em um arquivo de canal têm no máximo {limit}.</translation>
    </message>
    <message>
        <source>“{key}” has more than {limit} values; no channel has that many.</source>
        <translation>“{key}” tem mais de {limit} valores; nenhum canal tem tantos.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line {line}). Save it as UTF-8.</source>
        <translation>O arquivo não é texto UTF-8 (linha {line}). Salve como UTF-8.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Os colchetes estão aninhados em níveis demais.</translation>
    </message>
    <message>
        <source>“{key}” has {count} characters; values in a channel file have at most {limit}.</source>
        <translation>“{key}” tem {count} caracteres; valores em um arquivo de canal têm no máximo {limit}.</translation>
    </message>
    <message>
        <source>The sites have no column “{column}”; they have: {known}.</source>
        <translation>Os locais não têm a coluna “{column}”; têm: {known}.</translation>
    </message>
    <message>
        <source>The site has nothing in its column “{column}”.</source>
        <translation>O local não tem nada na coluna “{column}”.</translation>
    </message>
    <message>
        <source>The PBX has more than one channel named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>O PBX tem mais de um canal chamado “{name}” (IDs {ids}). Nada foi alterado.</translation>
    </message>
    <message>
        <source>Rename all but one of them in the PBX portal, then apply the plan again.</source>
        <translation>Renomeie todos menos um no portal do PBX e aplique o plano novamente.</translation>
    </message>
    <message>
        <source>Update its firmware, or let its administrator allow it under Integrations &gt; API.</source>
        <translation>Atualize o firmware ou peça ao administrador que o permita em Integrations &gt; API.</translation>
    </message>
    <message>
        <source>“{name}” is a channel of {there} on the PBX, and the plan wants one of {wanted}. Nothing was sent.</source>
        <translation>“{name}” é um canal de {there} no PBX, e o plano quer um de {wanted}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>A provider cannot be changed: delete that channel, or give this one another name.</source>
        <translation>Um provedor não pode ser alterado: exclua aquele canal ou dê outro nome a este.</translation>
    </message>
    <message>
        <source>The PBX accepted the change of “{name}”, but still has other values for: {parameters}.</source>
        <translation>O PBX aceitou a alteração de “{name}”, mas ainda tem outros valores para: {parameters}.</translation>
    </message>
    <message>
        <source>Check the channel in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>Verifique o canal no portal do PBX em Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>Not attempted; nothing of this channel was sent.</source>
        <translation>Não tentado; nada deste canal foi enviado.</translation>
    </message>
    <message>
        <source>This channel is right; nothing was sent to any site, because something else in the plan is not.</source>
        <translation>Este canal está certo; nada foi enviado a nenhum local, porque outra coisa no plano não está.</translation>
    </message>
    <message>
        <source>Correct that, then apply the plan again.</source>
        <translation>Corrija isso e aplique o plano novamente.</translation>
    </message>
    <message>
        <source>Apply the plan again: it looks first at what the PBX has.</source>
        <translation>Aplique o plano novamente: ele olha primeiro o que o PBX tem.</translation>
    </message>
    <message>
        <source>Row {row} of the sites cannot be used. Nothing was sent.</source>
        <translation>A linha {row} dos locais não pode ser usada. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Not all members of the queue were found on the PBX. Nothing was sent.</source>
        <translation>Nem todos os membros da fila foram encontrados no PBX. Nada foi enviado.</translation>
    </message>
    <message>
        <source>A member is the number or the name of an extension.</source>
        <translation>Um membro é o número ou o nome de um ramal.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was read; there are more: {others}.</source>
        <translation>A planilha “{sheet}” foi lida; há outras: {others}.</translation>
    </message>
    <message>
        <source>Nothing was sent; correct the list of sites and try again.</source>
        <translation>Nada foi enviado; corrija a lista de locais e tente novamente.</translation>
    </message>
    <message>
        <source>The list of sites is larger than {limit} MB.</source>
        <translation>A lista de locais é maior que {limit} MB.</translation>
    </message>
    <message>
        <source>Two columns have the same name: {names}. Give each its own.</source>
        <translation>Duas colunas têm o mesmo nome: {names}. Dê a cada uma o seu.</translation>
    </message>
    <message>
        <source>The list has more than {limit} sites.</source>
        <translation>A lista tem mais de {limit} locais.</translation>
    </message>
    <message>
        <source>The list has no site.</source>
        <translation>A lista não tem nenhum local.</translation>
    </message>
    <message>
        <source>The list of sites cannot be read ({why}).</source>
        <translation>A lista de locais não pode ser lida ({why}).</translation>
    </message>
    <message>
        <source>The sheet hides this row. Show it, or delete it.</source>
        <translation>A planilha oculta esta linha. Mostre-a ou exclua-a.</translation>
    </message>
    <message>
        <source>The address of the PBX is missing.</source>
        <translation>Falta o endereço do PBX.</translation>
    </message>
    <message>
        <source>With http://, anyone on the way can read the login and the keys. Use https://.</source>
        <translation>Com http://, qualquer um no caminho pode ler o login e as chaves. Use https://.</translation>
    </message>
    <message>
        <source>An earlier change to “{name}” was started on this computer, but its record cannot be read: it is not known whether the PBX carried it out. Nothing was sent now.</source>
        <translation>Uma alteração anterior de “{name}” foi iniciada neste computador, mas o registro dela não pode ser lido: não se sabe se o PBX a executou. Agora nada foi enviado.</translation>
    </message>
    <message>
        <source>Column {column} has a value here, but no name.</source>
        <translation>A coluna {column} tem um valor aqui, mas não tem nome.</translation>
    </message>
    <message>
        <source>This must be text or a whole number, not {instead}.</source>
        <translation>Precisa ser texto ou um número inteiro, não {instead}.</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds: {value}.</source>
        <translation>O que a planilha mostra aqui não é o que ela contém: {value}.</translation>
    </message>
    <message>
        <source>This is not a SHA-256 fingerprint: 64 hex digits, with or without colons.</source>
        <translation>Isto não é uma impressão digital SHA-256: 64 dígitos hexadecimais, com ou sem dois-pontos.</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX: neither in a column client_id nor in PBX_CLIENT_ID.</source>
        <translation>Não há Client ID para este PBX: nem em uma coluna client_id nem em PBX_CLIENT_ID.</translation>
    </message>
    <message>
        <source>The keyring has no Client Secret for this PBX. Add the PBX again under PBXs, with its login.</source>
        <translation>O chaveiro não tem Client Secret para este PBX. Adicione-o novamente em “PBXs”, com o login dele.</translation>
    </message>
    <message>
        <source>The PBX and its API</source>
        <translation>O PBX e sua API</translation>
    </message>
    <message>
        <source>The channel is created through the PBX&apos;s own API. The PBX must be reachable from this computer.</source>
        <translation>O canal é criado pela própria API do PBX. O PBX precisa estar acessível a partir deste computador.</translation>
    </message>
    <message>
        <source>Channel type and provider</source>
        <translation>Tipo de canal e provedor</translation>
    </message>
    <message>
        <source>Your account at the provider</source>
        <translation>Sua conta no provedor</translation>
    </message>
    <message>
        <source>The keys let the PBX send messages through the provider; the webhook lets the provider reach the PBX.</source>
        <translation>As chaves permitem ao PBX enviar mensagens pelo provedor; o webhook permite ao provedor acessar o PBX.</translation>
    </message>
    <message>
        <source>Numbers and their destinations</source>
        <translation>Números e seus destinos</translation>
    </message>
    <message>
        <source>Each line is one number (or page) of the channel. Messages to it go to the destination.</source>
        <translation>Cada linha é um número (ou página) do canal. As mensagens para ele vão para o destino.</translation>
    </message>
    <message>
        <source>Check, then create</source>
        <translation>Verificar e criar</translation>
    </message>
    <message>
        <source>Nothing has been created yet. “Create” sends one request to the PBX, once.</source>
        <translation>Nada foi criado ainda. “Criar” envia uma solicitação ao PBX, uma única vez.</translation>
    </message>
    <message>
        <source>After the channel exists</source>
        <translation>Depois que o canal é criado</translation>
    </message>
    <message>
        <source>Give the provider the webhook URL. Until then the channel can send but receives nothing.</source>
        <translation>Informe a URL do webhook ao provedor. Até lá, o canal pode enviar, mas não recebe nada.</translation>
    </message>
    <message>
        <source>Channels on this computer</source>
        <translation>Canais neste computador</translation>
    </message>
    <message>
        <source>Every channel started here, and its status. Select one to see what comes next.</source>
        <translation>Cada canal iniciado aqui e seu status. Selecione um para ver o próximo passo.</translation>
    </message>
    <message>
        <source>Where do I find the Client ID and Client Secret?</source>
        <translation>Onde encontro o Client ID e o Client Secret?</translation>
    </message>
    <message>
        <source>In the PBX portal under Integrations &gt; API. Switch the API on there; both values are shown on that page. The API and message channels need the Enterprise or Ultimate plan.</source>
        <translation>No portal do PBX em Integrations &gt; API. Ative a API lá; os dois valores aparecem nessa página. A API e os canais de mensagens exigem o plano Enterprise ou Ultimate.</translation>
    </message>
    <message>
        <source>Which address do I enter?</source>
        <translation>Que endereço devo digitar?</translation>
    </message>
    <message>
        <source>The one that opens the portal in your browser, including the port: https://192.168.5.150:8088 in the local network, or the domain name of Remote Access or of the Cloud PBX.</source>
        <translation>O que abre o portal no navegador, incluindo a porta: https://192.168.5.150:8088 na rede local, ou o nome de domínio do Remote Access ou do Cloud PBX.</translation>
    </message>
    <message>
        <source>The certificate is not known</source>
        <translation>O certificado não é conhecido</translation>
    </message>
    <message>
        <source>Most PBXs in a local network use a self-signed certificate. Compare its fingerprint with the one shown in the portal or browser; if they are the same, trust it.</source>
        <translation>A maioria dos PBXs em uma rede local usa um certificado autoassinado. Compare a impressão digital com a mostrada no portal ou no navegador; se forem iguais, confie nele.</translation>
    </message>
    <message>
        <source>The PBX refuses the login</source>
        <translation>O PBX recusa o login</translation>
    </message>
    <message>
        <source>Copy both values again. After five wrong logins in a row the PBX blocks this computer&apos;s address: remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Copie os dois valores de novo. Depois de cinco logins errados seguidos, o PBX bloqueia o endereço deste computador: remova-o no portal em Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>I am not at the customer&apos;s network yet</source>
        <translation>Ainda não estou na rede do cliente</translation>
    </message>
    <message>
        <source>Prepare the channel without the PBX: everything is saved, and you create it once the PBX is reachable. Until then its lists of extensions and queues are not available.</source>
        <translation>Prepare o canal sem o PBX: tudo é salvo, e você o cria quando o PBX estiver acessível. Até lá, as listas de ramais e filas não estão disponíveis.</translation>
    </message>
    <message>
        <source>How do I find the provider quickly?</source>
        <translation>Como encontro o provedor rapidamente?</translation>
    </message>
    <message>
        <source>Type part of its name. Choose with the arrow keys and confirm with Enter.</source>
        <translation>Digite parte do nome. Escolha com as setas e confirme com Enter.</translation>
    </message>
    <message>
        <source>The provider is not in the list</source>
        <translation>O provedor não está na lista</translation>
    </message>
    <message>
        <source>Choose General for any provider that supports the PBX&apos;s SMS API. Ask the provider for the addresses and keys of that API.</source>
        <translation>Escolha General para qualquer provedor compatível com a API de SMS do PBX. Peça ao provedor os endereços e chaves dessa API.</translation>
    </message>
    <message>
        <source>What do I need for a channel through Meta?</source>
        <translation>Do que preciso para um canal da Meta?</translation>
    </message>
    <message>
        <source>A Meta business portfolio, an app on Meta for Developers, an access token that never expires, and the number or page that customers write to.</source>
        <translation>Um portfólio empresarial da Meta, um app no Meta for Developers, um token de acesso que nunca expira e o número ou a página para onde os clientes escrevem.</translation>
    </message>
    <message>
        <source>Can I change the provider later?</source>
        <translation>Posso mudar de provedor depois?</translation>
    </message>
    <message>
        <source>No. For another provider, create a new channel.</source>
        <translation>Não. Para outro provedor, crie um novo canal.</translation>
    </message>
    <message>
        <source>What happens to the keys?</source>
        <translation>O que acontece com as chaves?</translation>
    </message>
    <message>
        <source>They are sent to the PBX through its API and kept in this computer&apos;s keyring, nowhere else. They are masked in every preview, and exported files contain them only if you ask for it.</source>
        <translation>Elas são enviadas ao PBX pela API dele e guardadas no chaveiro deste computador, em nenhum outro lugar. São mascaradas em toda visualização, e arquivos exportados só as contêm se você pedir.</translation>
    </message>
    <message>
        <source>Do I have to encode a key in Base64?</source>
        <translation>Preciso codificar uma chave em Base64?</translation>
    </message>
    <message>
        <source>FQDN or NAT?</source>
        <translation>FQDN ou NAT?</translation>
    </message>
    <message>
        <source>FQDN is the domain name Yeastar gives the PBX: right for most PBXs, including Cloud PBXs. NAT is for your own domain, with a public certificate, that is forwarded to the PBX.</source>
        <translation>FQDN é o nome de domínio que a Yeastar dá ao PBX: certo para a maioria dos PBXs, inclusive Cloud. NAT é para seu próprio domínio, com certificado público, encaminhado ao PBX.</translation>
    </message>
    <message>
        <source>How do I add many numbers?</source>
        <translation>Como adiciono muitos números?</translation>
    </message>
    <message>
        <source>Copy them from a spreadsheet or an e-mail and press Ctrl+V, or import a CSV or Excel file. You see a preview before anything is added.</source>
        <translation>Copie-os de uma planilha ou e-mail e pressione Ctrl+V, ou importe um arquivo CSV ou Excel. Você vê uma prévia antes de qualquer adição.</translation>
    </message>
    <message>
        <source>How do I choose a destination quickly?</source>
        <translation>Como escolho um destino rapidamente?</translation>
    </message>
    <message>
        <source>Type the first letters or the number into the cell. Enter takes the highlighted match, Ctrl+Enter takes it for all selected lines, Escape changes nothing.</source>
        <translation>Digite as primeiras letras ou o número na célula. Enter usa a opção destacada, Ctrl+Enter usa em todas as linhas selecionadas, Esc não muda nada.</translation>
    </message>
    <message>
        <source>Who may write from a number?</source>
        <translation>Quem pode escrever a partir de um número?</translation>
    </message>
    <message>
        <source>The people who may start a conversation from this number, in addition to the destination that receives messages.</source>
        <translation>As pessoas que podem iniciar uma conversa a partir deste número, além do destino que recebe as mensagens.</translation>
    </message>
    <message>
        <source>Which kind of queue is this?</source>
        <translation>Que tipo de fila é esta?</translation>
    </message>
    <message>
        <source>A message queue, not a call queue. You will find it in the PBX portal under Messaging &gt; Message Queue.</source>
        <translation>Uma fila de mensagens, não de chamadas. Ela está no portal do PBX em Messaging &gt; Message Queue.</translation>
    </message>
    <message>
        <source>Can I leave the table empty?</source>
        <translation>Posso deixar a tabela vazia?</translation>
    </message>
    <message>
        <source>Yes. You can add numbers on the PBX later; until then incoming messages have nowhere to go.</source>
        <translation>Sim. Você pode adicionar números no PBX depois; até lá, as mensagens recebidas não têm para onde ir.</translation>
    </message>
    <message>
        <source>I want to change something</source>
        <translation>Quero mudar algo</translation>
    </message>
    <message>
        <source>Press Edit next to it; Next brings you back here. Your entries are kept.</source>
        <translation>Pressione Editar ao lado; Avançar traz você de volta. O que você digitou é mantido.</translation>
    </message>
    <message>
        <source>What are the options?</source>
        <translation>O que são as opções?</translation>
    </message>
    <message>
        <source>Everything here is optional. Empty fields are not sent; the PBX uses its defaults for them.</source>
        <translation>Tudo aqui é opcional. Campos vazios não são enviados; o PBX usa os padrões dele.</translation>
    </message>
    <message>
        <source>Which sending rate is right?</source>
        <translation>Qual taxa de envio é a certa?</translation>
    </message>
    <message>
        <source>See your contract with the provider. Above its limit, the provider queues or drops messages.</source>
        <translation>Veja seu contrato com o provedor. Acima do limite, o provedor enfileira ou descarta mensagens.</translation>
    </message>
    <message>
        <source>What is a session?</source>
        <translation>O que é uma sessão?</translation>
    </message>
    <message>
        <source>A conversation between one customer and one of your numbers. A closed session stays in the history; the next message starts a new one.</source>
        <translation>Uma conversa entre um cliente e um dos seus números. Uma sessão encerrada fica no histórico; a próxima mensagem inicia uma nova.</translation>
    </message>
    <message>
        <source>What are “Copy as JSON” and “Copy as curl” for?</source>
        <translation>Para que servem “Copiar como JSON” e “Copiar como curl”?</translation>
    </message>
    <message>
        <source>The same request, for a script or a colleague. Secrets and the access token appear as variables, never as values.</source>
        <translation>A mesma solicitação, para um script ou um colega. Segredos e o token de acesso aparecem como variáveis, nunca como valores.</translation>
    </message>
    <message>
        <source>What if the connection breaks while the channel is being created?</source>
        <translation>E se a conexão cair enquanto o canal está sendo criado?</translation>
    </message>
    <message>
        <source>What does “Labels in the portal may differ” mean?</source>
        <translation>O que significa “Os rótulos no portal podem ser diferentes”?</translation>
    </message>
    <message>
        <source>The step is correct, but its labels in the portal could not be verified.</source>
        <translation>O passo está correto, mas os rótulos no portal não puderam ser verificados.</translation>
    </message>
    <message>
        <source>The PBX could not connect to the provider</source>
        <translation>O PBX não conseguiu se conectar ao provedor</translation>
    </message>
    <message>
        <source>Usually a key is wrong or has expired. Compare the keys with the provider&apos;s portal and correct them in the PBX portal. You do not need to create the channel again.</source>
        <translation>Em geral uma chave está errada ou expirou. Compare as chaves com o portal do provedor e corrija-as no portal do PBX. Não é preciso criar o canal de novo.</translation>
    </message>
    <message>
        <source>What is the hand-over sheet for?</source>
        <translation>Para que serve a ficha de entrega?</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>Para os registros do cliente: o que foi configurado, para onde vão as mensagens e o que falta fazer. Ela não contém chave, senha nem token.</translation>
    </message>
    <message>
        <source>How do I prepare a channel in the office and create it on site?</source>
        <translation>Como preparo um canal no escritório e o crio no local?</translation>
    </message>
    <message>
        <source>Fill in the wizard without the PBX and press “Keep ready” on the review page. On site, as soon as the PBX is reachable, a card offers to create everything that is waiting for it. Nothing is sent before that.</source>
        <translation>Preencha o assistente sem o PBX e pressione “Deixar pronto” na página de revisão. No local, assim que o PBX estiver acessível, um cartão oferece criar tudo o que espera por ele. Nada é enviado antes.</translation>
    </message>
    <message>
        <source>What does “Checking what happened” mean?</source>
        <translation>O que significa “Verificando o que houve”?</translation>
    </message>
    <message>
        <source>The next site needs the same channel</source>
        <translation>O próximo local precisa do mesmo canal</translation>
    </message>
    <message>
        <source>Duplicate it: the copy gets another name, and the keys are copied only if you say so.</source>
        <translation>Duplique: a cópia recebe outro nome, e as chaves só são copiadas se você quiser.</translation>
    </message>
    <message>
        <source>How do I take channels to another computer?</source>
        <translation>Como levo canais para outro computador?</translation>
    </message>
    <message>
        <source>Export writes channel files, without the keys unless you choose “Export with keys”. Import reads them on the other computer; so does the command “send”.</source>
        <translation>Exportar grava arquivos de canal, sem as chaves, a menos que você escolha “Exportar com chaves”. Importar os lê no outro computador; o comando “send” também.</translation>
    </message>
    <message>
        <source>Yes. Everything can be reached with the keyboard; results, errors and changes are announced. Colours meet the contrast of WCAG 2.2 AA, the system&apos;s high-contrast theme is followed, nothing is shown by colour alone, and nothing has a time limit.</source>
        <translation>Sim. Tudo pode ser acessado pelo teclado; resultados, erros e alterações são anunciados. As cores mantêm o contraste da WCAG 2.2 AA, o tema de alto contraste do sistema é seguido, nada é indicado só pela cor e nada tem limite de tempo.</translation>
    </message>
    <message>
        <source>I deleted the wrong one</source>
        <translation>Excluí o canal errado</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic, App secret, Show.</source>
        <translation>Meta for Developers, seu app: App settings &gt; Basic, App secret, Show.</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal. The PBX sends it with every request as “Authorization: Bearer …”.</source>
        <translation>No portal do cliente do provedor. O PBX a envia em cada solicitação como “Authorization: Bearer …”.</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal, where webhooks are set up. The provider signs its messages with it.</source>
        <translation>No portal do cliente do provedor, onde os webhooks são configurados. O provedor assina as mensagens com ele.</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that verifies an API key. If it is not there, ask the provider&apos;s support for the verification address for Yeastar&apos;s SMS API.</source>
        <translation>Na documentação da API do provedor: o endereço que verifica uma chave de API. Se não estiver lá, peça ao suporte do provedor o endereço de verificação para a API de SMS da Yeastar.</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that sends a message. If it is not there, ask the provider&apos;s support for the sending address for Yeastar&apos;s SMS API.</source>
        <translation>Na documentação da API do provedor: o endereço que envia uma mensagem. Se não estiver lá, peça ao suporte do provedor o endereço de envio para a API de SMS da Yeastar.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the access key.</source>
        <translation>No portal do provedor, onde as chaves de API são criadas: a Access Key.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the secret key.</source>
        <translation>No portal do provedor, onde as chaves de API são criadas: a Secret Key.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users on 2 December 2026. After that day this channel can no longer log in, unless the PBX&apos;s firmware accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>A Bandwidth encerra os usuários de API em 2 de dezembro de 2026. Depois desse dia este canal não consegue mais fazer login, a menos que o firmware do PBX aceite credenciais OAuth: pergunte à Yeastar antes de continuar.</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal under Main Menu &gt; SOAP &amp; REST/JSON API, where the API is enabled and gets a password of its own. Ask VoIP.ms for the key meant for Yeastar.</source>
        <translation>No portal da VoIP.ms em Main Menu &gt; SOAP &amp; REST/JSON API, onde a API é ativada e recebe uma senha própria. Peça à VoIP.ms a chave destinada à Yeastar.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the Secret.</source>
        <translation>Você a recebe da Apidaze junto com o Secret.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the API key.</source>
        <translation>Você o recebe da Apidaze junto com a API Key.</translation>
    </message>
    <message>
        <source>Your account&apos;s Userkey, as the ASPSMS portal shows it.</source>
        <translation>A Userkey da sua conta, como o portal da ASPSMS mostra.</translation>
    </message>
    <message>
        <source>The API password next to the Userkey in the ASPSMS portal; it can differ from the password you log in with.</source>
        <translation>A senha da API ao lado da Userkey no portal da ASPSMS; pode ser diferente da senha com que você faz login.</translation>
    </message>
    <message>
        <source>In the Bandwidth App, list of applications: the ID of the messaging application.</source>
        <translation>No Bandwidth App, lista de aplicativos: o ID do aplicativo de mensagens.</translation>
    </message>
    <message>
        <source>In the Bandwidth App: the number of your account, shown near its name.</source>
        <translation>No Bandwidth App: o número da sua conta, exibido perto do nome.</translation>
    </message>
    <message>
        <source>The name of an API user, not the user you log in to the Bandwidth App with. Bandwidth ends API users on 2 December 2026; since 1 April 2026 no new ones can be created.</source>
        <translation>O nome de um usuário de API, não o usuário com que você entra no Bandwidth App. A Bandwidth encerra os usuários de API em 2 de dezembro de 2026; desde 1º de abril de 2026 não é possível criar novos.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control.</source>
        <translation>No portal da Flowroute em Preferences &gt; API Control.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control, with its access key. Keys can expire.</source>
        <translation>No portal da Flowroute em Preferences &gt; API Control, com a Access Key. As chaves podem expirar.</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, where SID and Secret are generated.</source>
        <translation>No portal da Skyetel, no ícone de engrenagem no canto superior direito, onde SID e Secret são gerados.</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, generated together with the SID.</source>
        <translation>No portal da Skyetel, no ícone de engrenagem no canto superior direito, gerado junto com o SID.</translation>
    </message>
    <message>
        <source>In the Telnyx portal under API Keys (portal.telnyx.com/#/app/api-keys): a V2 key, begins with KEY.</source>
        <translation>No portal da Telnyx em API Keys (portal.telnyx.com/#/app/api-keys): uma chave V2, começa com KEY.</translation>
    </message>
    <message>
        <source>In the Telnyx portal, account settings: Keys &amp; Credentials, tab Public Key.</source>
        <translation>No portal da Telnyx, configurações da conta: Keys &amp; Credentials, aba Public Key.</translation>
    </message>
    <message>
        <source>On the dashboard of the account or subaccount that bought the number; begins with AC.</source>
        <translation>No painel da conta ou subconta que comprou o número; começa com AC.</translation>
    </message>
    <message>
        <source>On the same dashboard, next to the Account SID; reveal it before you copy it.</source>
        <translation>No mesmo painel, ao lado do Account SID; revele antes de copiar.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access: the name of a user of type Standard.</source>
        <translation>No portal da VoiceMeUp em Account &gt; Users &amp; Access: o nome de um usuário do tipo Standard.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access, that user&apos;s Access: Auth Token.</source>
        <translation>No portal da VoiceMeUp em Account &gt; Users &amp; Access, Access desse usuário: Auth Token.</translation>
    </message>
    <message>
        <source>In the settings of Meta&apos;s business portfolio under Users &gt; System users: give a system user the app and the WhatsApp account, then generate a token with the expiration Never and the permissions whatsapp_business_messaging and whatsapp_business_management.</source>
        <translation>Nas configurações do portfólio empresarial da Meta em Users &gt; System users: dê a um usuário do sistema o app e a conta do WhatsApp e gere um token com validade Never e as permissões whatsapp_business_messaging e whatsapp_business_management.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup, at the number under “From”; older apps: WhatsApp &gt; API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, seu app: Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup, no número em “From”; apps mais antigos: WhatsApp &gt; API Setup. O ID, não o próprio número.</translation>
    </message>
    <message>
        <source>On the same page, API Setup: “WhatsApp Business Account ID”, or “Messaging account ID” in newer dashboards.</source>
        <translation>Na mesma página, API Setup: “WhatsApp Business Account ID”, ou “Messaging account ID” em painéis mais novos.</translation>
    </message>
    <message>
        <source>A token of the page with the permissions pages_messaging and pages_manage_metadata, from a system user of Meta&apos;s business portfolio or from the Messenger settings of your app.</source>
        <translation>Um token da página com as permissões pages_messaging e pages_manage_metadata, de um usuário do sistema do portfólio empresarial da Meta ou das configurações do Messenger do seu app.</translation>
    </message>
    <message>
        <source>Bandwidth ended API users on 2 December 2026. This channel works only with firmware that accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>A Bandwidth encerrou os usuários de API em 2 de dezembro de 2026. Este canal só funciona com firmware que aceita credenciais OAuth: pergunte à Yeastar antes de continuar.</translation>
    </message>
    <message>
        <source>The name of an API user. Bandwidth ended API users on 2 December 2026: ask Yeastar which firmware accepts OAuth credentials, and what to enter here then.</source>
        <translation>O nome de um usuário de API. A Bandwidth os encerrou em 2 de dezembro de 2026: pergunte à Yeastar qual firmware aceita credenciais OAuth e o que digitar aqui nesse caso.</translation>
    </message>
    <message>
        <source>Labels in the portal may differ.</source>
        <translation>Os rótulos no portal podem ser diferentes.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal look for “webhook”, “callback URL” or “SMS URL” of incoming messages and paste the webhook URL there. If there is none, send it to the provider&apos;s support.</source>
        <translation>No portal do provedor, procure “webhook”, “callback URL” ou “SMS URL” das mensagens recebidas e cole ali a URL do webhook. Se não houver, envie-a ao suporte do provedor.</translation>
    </message>
    <message>
        <source>Check that SMS is switched on for each number and that the numbers belong to the account whose keys the PBX has.</source>
        <translation>Verifique se o SMS está ativado em cada número e se os números pertencem à conta cujas chaves o PBX tem.</translation>
    </message>
    <message>
        <source>For US numbers: check that they are registered for 10DLC (toll-free numbers: verified). Carriers block messages from unregistered numbers.</source>
        <translation>Para números dos EUA: verifique se estão registrados para 10DLC (gratuitos: verificados). As operadoras bloqueiam mensagens de números não registrados.</translation>
    </message>
    <message>
        <source>Send a text message from a mobile phone to one of the numbers, check that it reaches its destination, and answer it.</source>
        <translation>Envie um SMS de um celular para um dos números, verifique se chega ao destino e responda.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of the provider&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>Se o PBX só permite acesso de certos países (Allowed Country/Region IP Access Protection), permita o país dos servidores do provedor; senão, imagens e arquivos não podem ser enviados.</translation>
    </message>
    <message>
        <source>Check that the provider sends and accepts numbers in E.164 format, for example +15567778888.</source>
        <translation>Verifique se o provedor envia e aceita números no formato E.164, por exemplo +15567778888.</translation>
    </message>
    <message>
        <source>Check that the access token never expires: a system user&apos;s token, not the temporary one that the dashboard offers for testing. Once the token expires, the channel stops working.</source>
        <translation>Verifique se o token de acesso nunca expira: o de um usuário do sistema, não o temporário que o painel oferece para testes. Quando o token expira, o canal para de funcionar.</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal edit each number (Manage DIDs), switch SMS/MMS on, and paste the webhook URL where it asks for a webhook or URL callback.</source>
        <translation>No portal da VoIP.ms, edite cada número (Manage DIDs), ative SMS/MMS e cole a URL do webhook onde for pedido um webhook ou URL callback.</translation>
    </message>
    <message>
        <source>Main Menu &gt; SOAP &amp; REST/JSON API: check that the API is enabled and that the PBX&apos;s public IP address is on the list. By default no address is allowed.</source>
        <translation>Main Menu &gt; SOAP &amp; REST/JSON API: verifique se a API está ativada e se o endereço IP público do PBX está na lista. Por padrão, nenhum endereço é permitido.</translation>
    </message>
    <message>
        <source>In the ASPSMS portal open the list of your numbers, click Edit next to the number and scroll down to “Forward SMS as HTTP raw data”.</source>
        <translation>No portal da ASPSMS, abra a lista dos seus números, clique em Edit ao lado do número e role até “Forward SMS as HTTP raw data”.</translation>
    </message>
    <message>
        <source>Enter the webhook URL there in two parts: {origin} in “protocol://HOST”, and {path} in the field for the path.</source>
        <translation>Digite ali a URL do webhook em duas partes: {origin} em “protocol://HOST” e {path} no campo do caminho.</translation>
    </message>
    <message>
        <source>Check that the numbers are dedicated ones for two-way SMS. The channel carries text only, no files.</source>
        <translation>Verifique se os números são dedicados a SMS bidirecional. O canal leva só texto, não arquivos.</translation>
    </message>
    <message>
        <source>In the Bandwidth App open the messaging application whose Application ID the PBX has, and paste the webhook URL as its inbound callback URL.</source>
        <translation>No Bandwidth App, abra o aplicativo de mensagens cujo Application ID o PBX tem e cole a URL do webhook como inbound callback URL.</translation>
    </message>
    <message>
        <source>If the application also asks for a status callback URL, paste the same webhook URL.</source>
        <translation>Se o aplicativo também pedir um status callback URL, cole a mesma URL do webhook.</translation>
    </message>
    <message>
        <source>Check that this application is assigned to the location (SIP peer) that holds the numbers.</source>
        <translation>Verifique se este aplicativo está atribuído ao location (SIP peer) que contém os números.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users (username and password) on 2 December 2026; since 1 July 2026 their roles cannot be changed. Ask Yeastar which firmware accepts OAuth credentials instead.</source>
        <translation>A Bandwidth encerra os usuários de API (nome e senha) em 2 de dezembro de 2026; desde 1º de julho de 2026 as funções deles não podem ser alteradas. Pergunte à Yeastar qual firmware aceita credenciais OAuth.</translation>
    </message>
    <message>
        <source>In the Flowroute portal open Preferences &gt; API Control and paste the webhook URL into the SMS Callback field.</source>
        <translation>No portal da Flowroute, abra Preferences &gt; API Control e cole a URL do webhook no campo SMS Callback.</translation>
    </message>
    <message>
        <source>For pictures, set the same webhook URL as MMS callback, too.</source>
        <translation>Para imagens, defina a mesma URL do webhook também como MMS callback.</translation>
    </message>
    <message>
        <source>Check that none of the numbers has a callback URL of its own that leads elsewhere.</source>
        <translation>Verifique se nenhum dos números tem um callback URL próprio que leva a outro lugar.</translation>
    </message>
    <message>
        <source>In the Skyetel portal open the options of each number, switch SMS &amp; MMS on, choose Callback URL and paste the webhook URL. Of the two kinds, POST and GET, choose POST.</source>
        <translation>No portal da Skyetel, abra as opções de cada número, ative SMS &amp; MMS, escolha Callback URL e cole a URL do webhook. Dos dois tipos, POST e GET, escolha POST.</translation>
    </message>
    <message>
        <source>Check that the number&apos;s state is Healthy and that it is routed; before that SMS stays off.</source>
        <translation>Verifique se o estado do número é Healthy e se ele está roteado; antes disso o SMS fica desativado.</translation>
    </message>
    <message>
        <source>In the Telnyx portal open Messaging &gt; Messaging Profiles (in some versions Programmable Messaging), select the profile, then Inbound, and paste the webhook URL.</source>
        <translation>No portal da Telnyx, abra Messaging &gt; Messaging Profiles (em algumas versões, Programmable Messaging), selecione o perfil, depois Inbound, e cole a URL do webhook.</translation>
    </message>
    <message>
        <source>Set the profile&apos;s webhook API version to 2: only version 2 is signed for the public key that the PBX has.</source>
        <translation>Defina a versão da API de webhook do perfil como 2: só a versão 2 é assinada para a chave pública que o PBX tem.</translation>
    </message>
    <message>
        <source>Check that every number is assigned to this messaging profile; a number without one cannot receive messages.</source>
        <translation>Verifique se cada número está atribuído a este perfil de mensagens; um número sem perfil não pode receber mensagens.</translation>
    </message>
    <message>
        <source>Check under Keys &amp; Credentials &gt; Public Key that the PBX has this account&apos;s public key; the PBX uses it to check that messages come from Telnyx.</source>
        <translation>Verifique em Keys &amp; Credentials &gt; Public Key se o PBX tem a chave pública desta conta; o PBX a usa para verificar que as mensagens vêm da Telnyx.</translation>
    </message>
    <message>
        <source>In the Twilio Console open Phone Numbers &gt; Manage &gt; Active numbers, open the number, and under Messaging paste the webhook URL at “A message comes in”.</source>
        <translation>No Console da Twilio, abra Phone Numbers &gt; Manage &gt; Active numbers, abra o número e, em Messaging, cole a URL do webhook em “A message comes in”.</translation>
    </message>
    <message>
        <source>If the number is in a Messaging Service, set the service to use the number&apos;s own webhook for incoming messages; otherwise the webhook URL at the number is ignored.</source>
        <translation>Se o número estiver em um Messaging Service, configure o serviço para usar o webhook do próprio número para mensagens recebidas; senão a URL do webhook do número é ignorada.</translation>
    </message>
    <message>
        <source>Enable the geographic permissions (Geo permissions) for the countries you write to. For a subaccount, enable them in the parent account as well.</source>
        <translation>Ative as permissões geográficas (Geo permissions) dos países para onde você escreve. Para uma subconta, ative-as também na conta principal.</translation>
    </message>
    <message>
        <source>Check that the Account SID and Auth Token are those of the account or subaccount with the number.</source>
        <translation>Verifique se o Account SID e o Auth Token são os da conta ou subconta que tem o número.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal open Services &gt; DID Numbers, edit each number, and under SMS/MMS Options enable messages and paste the webhook URL as Callback URL (Webhook).</source>
        <translation>No portal da VoiceMeUp, abra Services &gt; DID Numbers, edite cada número e, em SMS/MMS Options, ative as mensagens e cole a URL do webhook como Callback URL (Webhook).</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then Use cases &gt; Customize &gt; Configuration (older apps: WhatsApp &gt; Configuration). Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>No Meta for Developers, abra seu app, depois Use cases &gt; Customize &gt; Configuration (apps mais antigos: WhatsApp &gt; Configuration). Cole a URL do webhook como Callback URL, cole o verify token e salve: a Meta chama o PBX na hora.</translation>
    </message>
    <message>
        <source>In the list of webhook fields, subscribe to “messages”.</source>
        <translation>Na lista de campos de webhook, assine “messages”.</translation>
    </message>
    <message>
        <source>Check that the app is subscribed to the WhatsApp Business account (subscribed_apps). Otherwise Meta verifies the webhook, but no message arrives.</source>
        <translation>Verifique se o app está inscrito na conta do WhatsApp Business (subscribed_apps). Senão a Meta verifica o webhook, mas nenhuma mensagem chega.</translation>
    </message>
    <message>
        <source>If the app already serves other software, leave its callback URL as it is: set an override for this number or account, or use an app of its own for the PBX. Otherwise you take the messages away from the other software.</source>
        <translation>Se o app já atende outro software, deixe o callback URL como está: defina um override para este número ou conta, ou use um app só para o PBX. Senão você tira as mensagens do outro software.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of WhatsApp&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>Se o PBX só permite acesso de certos países (Allowed Country/Region IP Access Protection), permita o país dos servidores do WhatsApp; senão, imagens e arquivos não podem ser enviados.</translation>
    </message>
    <message>
        <source>Send a message from a phone to the WhatsApp number, check that it reaches its destination, and answer it.</source>
        <translation>Envie uma mensagem de um celular para o número do WhatsApp, verifique se chega ao destino e responda.</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then the webhook settings of Messenger. Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>No Meta for Developers, abra seu app, depois as configurações de webhook do Messenger. Cole a URL do webhook como Callback URL, cole o verify token e salve: a Meta chama o PBX na hora.</translation>
    </message>
    <message>
        <source>Subscribe the Facebook page to the app with the field “messages”; the token needs pages_manage_metadata for that. Without the page&apos;s own subscription nothing arrives.</source>
        <translation>Inscreva a página do Facebook no app com o campo “messages”; para isso o token precisa de pages_manage_metadata. Sem a inscrição da própria página, nada chega.</translation>
    </message>
    <message>
        <source>An app has one callback URL for all its pages. If it already serves other software, create an app of its own for the PBX; otherwise you take the messages away from the other software.</source>
        <translation>Um app tem um único callback URL para todas as suas páginas. Se ele já atende outro software, crie um app só para o PBX; senão você tira as mensagens do outro software.</translation>
    </message>
    <message>
        <source>Until Meta&apos;s App Review has approved the app, only people with a role in the app (administrator, developer, tester) can write to the page.</source>
        <translation>Até a App Review da Meta aprovar o app, só pessoas com uma função no app (administrador, desenvolvedor, testador) podem escrever para a página.</translation>
    </message>
    <message>
        <source>Write to the page from a private account, check that it reaches its destination, and answer it.</source>
        <translation>Escreva para a página de uma conta particular, verifique se chega ao destino e responda.</translation>
    </message>
    <message>
        <source>Bandwidth ended API users (username and password) on 2 December 2026. If the channel cannot log in, ask Yeastar which firmware accepts OAuth credentials.</source>
        <translation>A Bandwidth encerrou os usuários de API (nome e senha) em 2 de dezembro de 2026. Se o canal não conseguir fazer login, pergunte à Yeastar qual firmware aceita credenciais OAuth.</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Ficha de entrega</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>As mensagens vão para</translation>
    </message>
    <message>
        <source>Webhook URL, for the provider&apos;s portal</source>
        <translation>URL do webhook, para o portal do provedor</translation>
    </message>
    <message>
        <source>Numbers and destinations</source>
        <translation>Números e destinos</translation>
    </message>
    <message>
        <source>Steps in the provider&apos;s portal</source>
        <translation>Passos no portal do provedor</translation>
    </message>
    <message>
        <source>This sheet contains no key, password or token.</source>
        <translation>Esta ficha não contém chave, senha nem token.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nenhum ainda.</translation>
    </message>
    <message>
        <source>May write from it</source>
        <translation>Podem escrever a partir dele</translation>
    </message>
    <message>
        <source>ID on the PBX</source>
        <translation>ID no PBX</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Instalado em</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Instalado por</translation>
    </message>
    <message>
        <source>Not read from the PBX; you will find it there under Message Channel.</source>
        <translation>Não foi lida do PBX; está lá em Message Channel.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Comprovado</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>The PBX gave a webhook URL that is not a web address. Check the domain settings of the PBX.</source>
        <translation>O PBX forneceu uma URL de webhook que não é um endereço web. Verifique as configurações de domínio do PBX.</translation>
    </message>
    <message>
        <source>{host} cannot be reached from the internet, so no provider can deliver to it. Give the PBX a domain.</source>
        <translation>{host} não pode ser acessado pela internet, então nenhum provedor consegue entregar a ele. Dê um domínio ao PBX.</translation>
    </message>
    <message>
        <source>Meta calls only https addresses; this webhook URL does not begin with https://.</source>
        <translation>A Meta só chama endereços https; esta URL de webhook não começa com https://.</translation>
    </message>
    <message>
        <source>Meta does not accept an IP address such as {host}: the PBX needs a domain with a public certificate.</source>
        <translation>A Meta não aceita um endereço IP como {host}: o PBX precisa de um domínio com certificado público.</translation>
    </message>
    <message>
        <source>Meta is reported to accept only port 443; this webhook URL has port {port}.</source>
        <translation>Consta que a Meta só aceita a porta 443; esta URL de webhook tem a porta {port}.</translation>
    </message>
    <message>
        <source>This is a Cloud PBX, which has no NAT of its own. Choose FQDN unless you know that NAT works here.</source>
        <translation>Este é um Cloud PBX, que não tem NAT próprio. Escolha FQDN, a menos que saiba que NAT funciona aqui.</translation>
    </message>
    <message>
        <source>The channel has no number yet. Add one on the PBX; otherwise incoming messages have nowhere to go.</source>
        <translation>O canal ainda não tem número. Adicione um no PBX; senão as mensagens recebidas não têm para onde ir.</translation>
    </message>
    <message numerus="yes">
        <source>1 number begins with +1. If it is a US number, register it for 10DLC (toll-free: have it verified) with the provider; carriers block messages from unregistered numbers.¦{count} numbers begin with +1. Register US numbers for 10DLC (toll-free: have them verified) with the provider; carriers block messages from unregistered numbers.</source>
        <translation>
            <numerusform>{count} número começa com +1. Se for dos EUA, registre-o para 10DLC (gratuito: peça a verificação) com o provedor; as operadoras bloqueiam mensagens de números não registrados.</numerusform>
            <numerusform>{count} números começam com +1. Registre os números dos EUA para 10DLC (gratuitos: peça a verificação) com o provedor; as operadoras bloqueiam mensagens de números não registrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>This value contains a line break; an e-mail may have wrapped it.</source>
        <translation>Este valor contém uma quebra de linha; um e-mail pode tê-lo quebrado.</translation>
    </message>
    <message>
        <source>This value contains spaces.</source>
        <translation>Este valor contém espaços.</translation>
    </message>
    <message>
        <source>There are angle brackets around this value.</source>
        <translation>Há sinais de menor e maior em volta deste valor.</translation>
    </message>
    <message>
        <source>Remove the brackets</source>
        <translation>Remover os sinais</translation>
    </message>
    <message>
        <source>There are characters around this value that do not belong to it.</source>
        <translation>Há caracteres em volta deste valor que não fazem parte dele.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>This is the label of a button in the portal, not the value.</source>
        <translation>Este é o rótulo de um botão do portal, não o valor.</translation>
    </message>
    <message>
        <source>“{what}” before the value is not needed; the PBX adds it itself.</source>
        <translation>“{what}” antes do valor não é necessário; o próprio PBX o adiciona.</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>Remover “{what}”</translation>
    </message>
    <message>
        <source>The name “{what}” is in front of the value.</source>
        <translation>O nome “{what}” está antes do valor.</translation>
    </message>
    <message>
        <source>There is a quotation mark at one end of this value.</source>
        <translation>Há aspas em uma ponta deste valor.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>“{what}” after the value was added by a web page.</source>
        <translation>“{what}” depois do valor foi adicionado por uma página web.</translation>
    </message>
    <message>
        <source>The value is cut off (…), as portals and e-mails do with long keys. Copy all of it.</source>
        <translation>O valor está cortado (…), como portais e e-mails fazem com chaves longas. Copie por inteiro.</translation>
    </message>
    <message>
        <source>This was copied from source code; some of its characters stand for others.</source>
        <translation>Isto foi copiado de código-fonte; alguns caracteres representam outros.</translation>
    </message>
    <message>
        <source>Fix them</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>This value contains invisible characters.</source>
        <translation>Este valor contém caracteres invisíveis.</translation>
    </message>
    <message>
        <source>This value contains characters that only look like letters or digits of a key.</source>
        <translation>Este valor contém caracteres que só se parecem com letras ou dígitos de uma chave.</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Remover os espaços</translation>
    </message>
    <message>
        <source>This only says that the key was removed. Copy the key itself from the provider&apos;s portal.</source>
        <translation>Isto só diz que a chave foi removida. Copie a própria chave do portal do provedor.</translation>
    </message>
    <message>
        <source>These are the dots that a portal shows instead of a key. Reveal the key in the portal and copy it again.</source>
        <translation>Estes são os pontos que um portal mostra no lugar de uma chave. Revele a chave no portal e copie de novo.</translation>
    </message>
    <message>
        <source>This is a reference to a value stored elsewhere, not the value. References work only in channel files, as env:NAME or keyring:SERVICE/USER in lowercase.</source>
        <translation>Isto é uma referência a um valor guardado em outro lugar, não o valor. Referências só funcionam em arquivos de canal, como env:NAME ou keyring:SERVICE/USER em minúsculas.</translation>
    </message>
    <message>
        <source>This is the name of a variable, not its value, and it is not filled in here. Enter the value itself; channel files also accept env:NAME.</source>
        <translation>Este é o nome de uma variável, não o valor, e não é preenchido aqui. Digite o próprio valor; arquivos de canal também aceitam env:NAME.</translation>
    </message>
    <message>
        <source>This is a placeholder from a manual. Enter the actual value.</source>
        <translation>Este é um texto de exemplo de um manual. Digite o valor real.</translation>
    </message>
    <message>
        <source>There are several values in this field.</source>
        <translation>Há vários valores neste campo.</translation>
    </message>
    <message>
        <source>“{what}” after the value does not belong to it.</source>
        <translation>“{what}” depois do valor não faz parte dele.</translation>
    </message>
    <message>
        <source>This is a whole command that contains the value.</source>
        <translation>Isto é um comando inteiro que contém o valor.</translation>
    </message>
    <message>
        <source>Use only the value</source>
        <translation>Usar só o valor</translation>
    </message>
    <message>
        <source>There are quotation marks around this value.</source>
        <translation>Há aspas em volta deste valor.</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Remover as aspas</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>Unir as linhas</translation>
    </message>
    <message>
        <source>Choose where messages go.</source>
        <translation>Escolha para onde vão as mensagens.</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 a 10</translation>
    </message>
    <message>
        <source>Type a whole number, from 1 on.</source>
        <translation>Digite um número inteiro, a partir de 1.</translation>
    </message>
    <message>
        <source>Choose minutes, hours or days.</source>
        <translation>Escolha minutos, horas ou dias.</translation>
    </message>
    <message>
        <source>Choose light or dark.</source>
        <translation>Escolha claro ou escuro.</translation>
    </message>
    <message>
        <source>Choose bubble or bar.</source>
        <translation>Escolha balão ou barra.</translation>
    </message>
    <message>
        <source>Choose an icon, 1 to 6.</source>
        <translation>Escolha um ícone, de 1 a 6.</translation>
    </message>
    <message>
        <source>Which WebRTC trunk do calls come in over?</source>
        <translation>Por qual tronco WebRTC chegam as chamadas?</translation>
    </message>
    <message>
        <source>Which route takes these calls?</source>
        <translation>Qual rota recebe estas chamadas?</translation>
    </message>
    <message>
        <source>Messages cannot go to “{value}”. Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>As mensagens não podem ir para “{value}”. Escolha ramal (extension), fila de mensagens (queue) ou plataforma de terceiros (api).</translation>
    </message>
    <message>
        <source>You can send it again. If the PBX carries the first one out late after all, you get two: look at its list of message channels first.</source>
        <translation>Você pode enviar novamente. Se o PBX acabar executando o primeiro envio mais tarde, haverá dois: veja antes a lista de canais de mensagens.</translation>
    </message>
    <message>
        <source>A plan has one list of sites; these are {count}.</source>
        <translation>Um plano tem uma lista de locais; aqui há {count}.</translation>
    </message>
    <message>
        <source>A plan needs a channel file, too; choose it together with the list of sites.</source>
        <translation>Um plano também precisa de um arquivo de canal; escolha-o junto com a lista de locais.</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet: choose a list of sites, too.</source>
        <translation>Este computador ainda não conhece nenhum PBX: escolha também uma lista de locais.</translation>
    </message>
    <message>
        <source>Not everyone the numbers go to was found on this PBX. Nothing was sent to it.</source>
        <translation>Nem todos para quem os números vão foram encontrados neste PBX. Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>Correct the name in the channel file or in the site&apos;s row, or create it on that PBX first.</source>
        <translation>Corrija o nome no arquivo de canal ou na linha do local, ou crie-o primeiro nesse PBX.</translation>
    </message>
    <message>
        <source>Does it work with a keyboard and a screen reader?</source>
        <translation>Funciona com teclado e leitor de tela?</translation>
    </message>
    <message>
        <source>An e-mail filter has wrapped this address in its own; the PBX would send to the filter.</source>
        <translation>Um filtro de e-mail envolveu este endereço no dele; o PBX enviaria ao filtro.</translation>
    </message>
    <message>
        <source>Use the address inside</source>
        <translation>Usar o endereço interno</translation>
    </message>
    <message>
        <source>“{what}” at the end belongs to the sentence around the address.</source>
        <translation>“{what}” no fim pertence à frase em volta do endereço.</translation>
    </message>
    <message>
        <source>“{what}” is a placeholder from a manual; the PBX does not fill it in. Enter the real address.</source>
        <translation>“{what}” é um texto de exemplo de um manual; o PBX não o preenche. Digite o endereço real.</translation>
    </message>
    <message>
        <source>This address contains spaces.</source>
        <translation>Este endereço contém espaços.</translation>
    </message>
    <message>
        <source>The beginning of this address is misspelled.</source>
        <translation>O início deste endereço está escrito errado.</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>Usar https://</translation>
    </message>
    <message>
        <source>This is a link together with its text.</source>
        <translation>Isto é um link junto com o texto dele.</translation>
    </message>
    <message>
        <source>“{what}” is in front of the address.</source>
        <translation>“{what}” está antes do endereço.</translation>
    </message>
    <message>
        <source>This address contains a login, which would be sent and logged with it.</source>
        <translation>Este endereço contém um login, que seria enviado e registrado com ele.</translation>
    </message>
    <message>
        <source>This is a short link or the link of an e-mail filter, not the provider&apos;s address.</source>
        <translation>Este é um link curto ou o link de um filtro de e-mail, não o endereço do provedor.</translation>
    </message>
    <message>
        <source>There are several addresses here. Keep the one that belongs in this field.</source>
        <translation>Há vários endereços aqui. Mantenha o que pertence a este campo.</translation>
    </message>
    <message>
        <source>With http, anyone on the way could read the key. Providers offer https.</source>
        <translation>Com http, qualquer um no caminho poderia ler a chave. Os provedores oferecem https.</translation>
    </message>
    <message>
        <source>There are two dots in a row in the address.</source>
        <translation>Há dois pontos seguidos (..) no endereço.</translation>
    </message>
    <message>
        <source>Keep one dot</source>
        <translation>Manter um ponto</translation>
    </message>
    <message>
        <source>There is a dot before the address.</source>
        <translation>Há um ponto antes do endereço.</translation>
    </message>
    <message>
        <source>There is a comma in the address.</source>
        <translation>Há uma vírgula no endereço.</translation>
    </message>
    <message>
        <source>Make it a dot</source>
        <translation>Trocar por um ponto</translation>
    </message>
    <message>
        <source>“https://” is missing before the address.</source>
        <translation>Falta “https://” antes do endereço.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation>Colocar https:// antes</translation>
    </message>
    <message>
        <source>This is more than the {label}.</source>
        <translation>Isto é mais que “{label}”.</translation>
    </message>
    <message>
        <source>This is JSON text. Only the {label} itself belongs here.</source>
        <translation>Isto é texto JSON. Aqui só entra “{label}”.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} is a longer number that Meta shows next to it.</source>
        <translation>Isto parece um número de telefone. “{label}” é um número mais longo que a Meta mostra ao lado.</translation>
    </message>
    <message>
        <source>Put each in its own field</source>
        <translation>Colocar cada um no seu campo</translation>
    </message>
    <message>
        <source>Keep only the {label}</source>
        <translation>Manter só “{label}”</translation>
    </message>
    <message>
        <source>Use the decoded value</source>
        <translation>Usar o valor decodificado</translation>
    </message>
    <message>
        <source>The {label} has {form}; this has {length} of {wanted} characters.</source>
        <translation>“{label}” tem {form}; aqui há {length} de {wanted} caracteres.</translation>
    </message>
    <message>
        <source>The {label} has {form}; this looks different.</source>
        <translation>“{label}” tem {form}; isto é diferente.</translation>
    </message>
    <message>
        <source>This looks like an ID. The {label} belongs here.</source>
        <translation>Isto parece um ID. Aqui entra “{label}”.</translation>
    </message>
    <message>
        <source>This is a whole JSON reply that contains the value.</source>
        <translation>Isto é uma resposta JSON inteira que contém o valor.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} belongs here.</source>
        <translation>Isto parece um número de telefone. Aqui entra “{label}”.</translation>
    </message>
    <message>
        <source>“{other}” has the same value; one of the two is wrong.</source>
        <translation>“{other}” tem o mesmo valor; um dos dois está errado.</translation>
    </message>
    <message>
        <source>This looks like the {label}.</source>
        <translation>Isto parece “{label}”.</translation>
    </message>
    <message>
        <source>This is a web address. The {label} belongs here.</source>
        <translation>Este é um endereço web. Aqui entra “{label}”.</translation>
    </message>
    <message>
        <source>This is the name of the value, not the value itself.</source>
        <translation>Este é o nome do valor, não o próprio valor.</translation>
    </message>
    <message>
        <source>This was pasted more than once.</source>
        <translation>Isto foi colado mais de uma vez.</translation>
    </message>
    <message>
        <source>Keep one copy</source>
        <translation>Manter uma cópia</translation>
    </message>
    <message>
        <source>This is an e-mail address. The {label} belongs here.</source>
        <translation>Este é um endereço de e-mail. Aqui entra “{label}”.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Trocar os dois</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Mover para lá</translation>
    </message>
    <message>
        <source>This looks like {foreign}. The {label} belongs here.</source>
        <translation>Isto parece {foreign}. Aqui entra “{label}”.</translation>
    </message>
    <message>
        <source>This e-mail contains no text.</source>
        <translation>Este e-mail não contém texto.</translation>
    </message>
    <message>
        <source>Open it, copy everything in it, and paste it here.</source>
        <translation>Abra-o, copie tudo e cole aqui.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Isto não é um arquivo de texto.</translation>
    </message>
    <message>
        <source>The file is too large for an e-mail with keys.</source>
        <translation>O arquivo é grande demais para um e-mail com chaves.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>The e-mail uses an unknown character set.</source>
        <translation>O e-mail usa um conjunto de caracteres desconhecido.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>“{value}” is a page name. The page ID has only digits; you will find it on the page under About &gt; Page transparency.</source>
        <translation>“{value}” é um nome de página. O ID da página tem só dígitos; está na página em About &gt; Page transparency.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off digits (“{value}”). Format the column as text there and export it again.</source>
        <translation>Uma planilha cortou dígitos (“{value}”). Formate a coluna como texto lá e exporte de novo.</translation>
    </message>
    <message>
        <source>Use only digits and an optional leading + for the first number.</source>
        <translation>Para o primeiro número, use só dígitos e um + opcional no início.</translation>
    </message>
    <message>
        <source>This is not a png or jpg picture.</source>
        <translation>Não é uma imagem png nem jpg.</translation>
    </message>
    <message>
        <source>This file has {size} MB; at most {limit} MB are allowed.</source>
        <translation>Este arquivo tem {size} MB; são permitidos no máximo {limit} MB.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>“{name}” não pode ser lido.</translation>
    </message>
    <message>
        <source>Add them, or leave them out</source>
        <translation>Adicionar ou deixar de fora</translation>
    </message>
    <message>
        <source>Numbers from the e-mail</source>
        <translation>Números do e-mail</translation>
    </message>
    <message>
        <source>The domain {host} contains an underscore: providers then refuse the login or deliver nothing. Rename it.</source>
        <translation>O domínio {host} contém um sublinhado: os provedores então rejeitam o login ou não entregam nada. Renomeie-o.</translation>
    </message>
    <message>
        <source>Type a colour as # and six hex digits, for example #0B6B4F.</source>
        <translation>Digite uma cor como # e seis dígitos hexadecimais, por exemplo #0B6B4F.</translation>
    </message>
    <message>
        <source>Channel type</source>
        <translation>Tipo de canal</translation>
    </message>
    <message>
        <source>Pages from the e-mail</source>
        <translation>Páginas do e-mail</translation>
    </message>
    <message numerus="yes">
        <source>1 number has no + at the start: “{example}” in line {line}. It is used exactly as written.¦{count} numbers have no + at the start, the first “{example}” in line {line}. They are used exactly as written.</source>
        <translation>
            <numerusform>{count} número não tem + no início: “{example}” na linha {line}. Ele é usado exatamente como está escrito.</numerusform>
            <numerusform>{count} números não têm + no início, o primeiro “{example}” na linha {line}. Eles são usados exatamente como estão escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names a member twice: “{example}” in line {line}.¦{count} lines name a member twice, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>{count} linha cita um membro duas vezes: “{example}” na linha {line}.</numerusform>
            <numerusform>{count} linhas citam um membro duas vezes, o primeiro “{example}” na linha {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the numbers from the e-mail, or leave them out.</source>
        <translation>Adicione os números do e-mail ou deixe-os de fora.</translation>
    </message>
    <message>
        <source>Add the pages from the e-mail, or leave them out.</source>
        <translation>Adicione as páginas do e-mail ou deixe-as de fora.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself. Which one do you want to use?</source>
        <translation>Isto já parece codificado em Base64. O programa codifica os valores sozinho. Qual você quer usar?</translation>
    </message>
    <message>
        <source>A dry run looks up no keys, so there are none to check.</source>
        <translation>Uma simulação não consulta nenhuma chave; não há o que verificar.</translation>
    </message>
    <message>
        <source>Look at the channel as the PBX has it now; then you can send this again.</source>
        <translation>Veja como o canal está agora no PBX; depois você pode enviar isto novamente.</translation>
    </message>
    <message>
        <source>See what has changed before you go on.</source>
        <translation>Veja o que mudou antes de continuar.</translation>
    </message>
    <message>
        <source>You can try to delete it again.</source>
        <translation>Você pode tentar excluí-lo de novo.</translation>
    </message>
    <message>
        <source>Your changes are kept here: check them, then send them.</source>
        <translation>Suas alterações continuam aqui: confira-as e depois envie.</translation>
    </message>
    <message>
        <source>The search on {pbx} was stopped, so it is not clear whether “{name}” was created.</source>
        <translation>A busca em {pbx} foi interrompida; por isso não está claro se “{name}” foi criado.</translation>
    </message>
    <message>
        <source>“{value}” was read as {number}.</source>
        <translation>“{value}” foi lido como {number}.</translation>
    </message>
    <message>
        <source>This looks like Markdown. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>Isto parece Markdown. Um arquivo de canal é JSON: entre chaves, com chaves e textos entre aspas duplas.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a number with a fraction, out of range or NaN</source>
        <translation>um número com casas decimais, fora do intervalo ou NaN</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>texto entre aspas</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a channel: “{column}” cannot be filled.</source>
        <translation>O Client Secret não vai para nenhum canal: “{column}” não pode ser preenchido.</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet. Nothing was written.</source>
        <translation>Este computador ainda não conhece nenhum PBX. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Add one first, under PBXs.</source>
        <translation>Adicione um primeiro, em “PBXs”.</translation>
    </message>
    <message>
        <source>The PBX has more than one message queue named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>O PBX tem mais de uma fila de mensagens chamada “{name}” (IDs {ids}). Nada foi alterado.</translation>
    </message>
    <message>
        <source>The PBX does not say which channels it has ({why}). Nothing was sent.</source>
        <translation>O PBX não informa quais canais tem ({why}). Nada foi enviado.</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>O canal existe, mas não foi possível ler a URL do webhook.</translation>
    </message>
    <message>
        <source>The PBX portal shows it under Messaging &gt; Message Channel.</source>
        <translation>O portal do PBX a mostra em Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>Apply the plan again: what is already done is left as it is.</source>
        <translation>Aplique o plano novamente: o que já está feito fica como está.</translation>
    </message>
    <message>
        <source>An internal error stopped this ({kind}). The channel may or may not have been changed.</source>
        <translation>Um erro interno interrompeu a operação ({kind}). O canal pode ou não ter sido alterado.</translation>
    </message>
    <message>
        <source>{file} gives all sites the same IDs ({ids}), but each PBX has its own. Write “destination” for “destination_id”, and a member&apos;s “number” or “name” for its “value”.</source>
        <translation>{file} dá a todos os locais os mesmos IDs ({ids}), mas cada PBX tem os seus. Escreva “destination” em vez de “destination_id”, e “number” ou “name” em vez do “value” de um membro.</translation>
    </message>
    <message>
        <source>The list of sites has no sheets: it is read whole, and “{sheet}” was not looked for.</source>
        <translation>A lista de locais não tem planilhas: ela é lida por inteiro, e “{sheet}” não foi procurada.</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds.</source>
        <translation>O que a planilha mostra aqui não é o que ela contém.</translation>
    </message>
    <message>
        <source>No row has the column names: one of them must be “pbx”. No row is shown here; it may hold secrets.</source>
        <translation>Nenhuma linha nomeia as colunas dos locais: é preciso haver uma chamada “pbx”. Nenhuma linha é mostrada aqui, pois pode conter segredos.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>No site has the tag “{tag}”. Tags there are: {tags}.</source>
        <translation>Nenhum local tem a etiqueta “{tag}”. As etiquetas que existem: {tags}.</translation>
    </message>
    <message>
        <source>Nothing was done. Choose one of these tags, or leave it out for all sites.</source>
        <translation>Nada foi feito. Escolha uma destas etiquetas ou não indique nenhuma para todos os locais.</translation>
    </message>
    <message>
        <source>The column “{column}” belongs to no channel file. Did you mean “{near}”?</source>
        <translation>A coluna “{column}” não corresponde a nenhum arquivo de canal. Você quis dizer “{near}”?</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX.</source>
        <translation>Não há Client ID para este PBX.</translation>
    </message>
    <message>
        <source>No. Paste it as the portal shows it; the program encodes whatever the PBX wants encoded.</source>
        <translation>Não. Cole como o portal mostra; o programa codifica o que o PBX quer codificado.</translation>
    </message>
    <message>
        <source>Then it is not clear whether the PBX carried out the request. The program says so and never sends it again by itself, because that could create the channel twice.</source>
        <translation>Então não está claro se o PBX executou a solicitação. O programa avisa e nunca a envia de novo sozinho, pois isso poderia criar o canal duas vezes.</translation>
    </message>
    <message>
        <source>The channel was sent, but the connection broke before the PBX answered. The program first looks for it on the PBX and sends it again only if it is not there, so no channel is ever created twice.</source>
        <translation>O canal foi enviado, mas a conexão caiu antes da resposta do PBX. O programa primeiro procura no PBX e só envia de novo se não estiver lá; assim nenhum canal é criado duas vezes.</translation>
    </message>
    <message>
        <source>If the PBX was given a Secret: check that the provider signs what it sends with the same one (header X-Signature-256, SHA-256, lowercase). The PBX refuses everything else.</source>
        <translation>Se o PBX recebeu um Secret: verifique se o provedor assina com o mesmo (cabeçalho X-Signature-256, SHA-256, minúsculas). O PBX rejeita todo o resto.</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>Este valor contém aspas tipográficas, como e-mails e editores de texto inserem. Compare com o portal.</translation>
    </message>
    <message>
        <source>This is an address of the PBX itself. Enter the address of the provider&apos;s API.</source>
        <translation>Este é um endereço do próprio PBX. Digite o endereço da API do provedor.</translation>
    </message>
    <message>
        <source>This looks Base64-encoded, but the = at the end is missing. The program encodes values itself.</source>
        <translation>Isto parece codificado em Base64, mas falta o = no fim. O programa codifica os valores sozinho.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself.</source>
        <translation>Isto já parece codificado em Base64. O programa codifica os valores sozinho.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Ilha de Ascensão</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emirados Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afeganistão</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antígua e Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albânia</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armênia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Áustria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ilhas Aland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaijão</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bósnia e Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burquina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgária</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Barein</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>São Bartolomeu</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolívia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Países Baixos Caribenhos</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Butão</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrússia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Ilhas Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Congo - Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centro-Africana</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>República do Congo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Costa do Marfim</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Ilhas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camarões</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colômbia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Ilha Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argélia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Equador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estônia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egito</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Saara Ocidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritreia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiópia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlândia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Ilhas Malvinas</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Ilhas Faroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabão</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Geórgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guiana Francesa</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlândia</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gâmbia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guiné</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guiné Equatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grécia</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guiné-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guiana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croácia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungria</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Ilha de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Território Britânico do Oceano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraque</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irã</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islândia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itália</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordânia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Quênia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Quirguistão</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboja</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Quiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>St. Kitts and Nevis</source>
        <translation>São Cristóvão e Névis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Coreia do Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Coreia do Sul</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Ilhas Cayman</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Cazaquistão</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Santa Lúcia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Libéria</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituânia</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letônia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Líbia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marrocos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mônaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldávia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>São Martinho</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Ilhas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedônia do Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Mianmar (Birmânia)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongólia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Ilhas Marianas do Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritânia</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurício</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malásia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Moçambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namíbia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nova Caledônia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Ilha Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicarágua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nova Zelândia</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omã</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinésia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Nova Guiné</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Paquistão</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polônia</translation>
    </message>
    <message>
        <source>St. Pierre and Miquelon</source>
        <translation>São Pedro e Miquelão</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territórios palestinos</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguai</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romênia</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Sérvia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rússia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arábia Saudita</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Ilhas Salomão</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seicheles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudão</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suécia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>St. Helena, Ascension and Tristan da Cunha</source>
        <translation>Santa Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovênia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard e Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslováquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Serra Leoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somália</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudão do Sul</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé e Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Síria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Essuatíni</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristão da Cunha</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Ilhas Turcas e Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chade</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailândia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjiquistão</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turcomenistão</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunísia</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquia</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad e Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzânia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguai</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbequistão</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Cidade do Vaticano</translation>
    </message>
    <message>
        <source>St. Vincent and Grenadines</source>
        <translation>São Vicente e Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Ilhas Virgens Britânicas</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Ilhas Virgens Americanas</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnã</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis e Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Iêmen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>África do Sul</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zâmbia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbábue</translation>
    </message>
    <message>
        <source>Use only digits for the last number; its final digits are enough, for example 99.</source>
        <translation>Para o último número, use só dígitos; bastam os finais, por exemplo 99.</translation>
    </message>
    <message>
        <source>The last number must be as long as the first.</source>
        <translation>O último número precisa ter o mesmo tamanho do primeiro.</translation>
    </message>
    <message>
        <source>The last number comes before the first.</source>
        <translation>O último número vem antes do primeiro.</translation>
    </message>
    <message>
        <source>These are {count} numbers; at most {limit} can be added at once.</source>
        <translation>São {count} números; no máximo {limit} podem ser adicionados de uma vez.</translation>
    </message>
    <message>
        <source>There is no phone number in “{value}”.</source>
        <translation>Não há número de telefone em “{value}”.</translation>
    </message>
    <message>
        <source>“{value}” is left out, as you chose.</source>
        <translation>“{value}” foi deixado de fora, como você escolheu.</translation>
    </message>
    <message>
        <source>“{value}” looks like a date that a spreadsheet made from a number. Enter the number with digits only.</source>
        <translation>“{value}” parece uma data que uma planilha fez de um número. Digite o número só com dígitos.</translation>
    </message>
    <message>
        <source>“{value}” begins with a minus sign or a point; no phone number does. A spreadsheet may have calculated it.</source>
        <translation>“{value}” começa com sinal de menos ou ponto; nenhum número de telefone começa assim. Uma planilha pode tê-lo calculado.</translation>
    </message>
    <message>
        <source>It is not clear which number “{value}” means: letters or other digits are attached. Enter it with digits only.</source>
        <translation>Não está claro que número “{value}” é: há letras ou outros dígitos colados. Digite só com dígitos.</translation>
    </message>
    <message>
        <source>“{value}” is a local number without area code. Enter the complete number.</source>
        <translation>“{value}” é um número local sem código de área. Digite o número completo.</translation>
    </message>
    <message>
        <source>A number with + has 7 to 15 digits; “{value}” has {count}.</source>
        <translation>Um número com + tem de 7 a 15 dígitos; “{value}” tem {count}.</translation>
    </message>
    <message>
        <source>“{value}” does not begin with a country code.</source>
        <translation>“{value}” não começa com um código de país.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a number from the chosen country.</source>
        <translation>“{value}” não pode ser um número do país escolhido.</translation>
    </message>
    <message>
        <source>“{value}” has too many or too few digits for a phone number.</source>
        <translation>“{value}” tem dígitos demais ou de menos para um número de telefone.</translation>
    </message>
    <message>
        <source>“{value}” has decimals; a phone number has none.</source>
        <translation>“{value}” tem casas decimais; um número de telefone não tem.</translation>
    </message>
    <message>
        <source>This text has {count} characters; no phone number is that long: “{value}”.</source>
        <translation>Este texto tem {count} caracteres; nenhum número de telefone é tão longo: “{value}”.</translation>
    </message>
    <message>
        <source>Which country is “{value}” from?</source>
        <translation>De que país é “{value}”?</translation>
    </message>
    <message>
        <source>Has “{value}” lost its +, or is it a national number?</source>
        <translation>“{value}” perdeu o +, ou é um número nacional?</translation>
    </message>
    <message>
        <source>Is “{value}” a range, a number with an extension, or one number?</source>
        <translation>“{value}” é um intervalo, um número com ramal ou um só número?</translation>
    </message>
    <message>
        <source>Is “{value}” a phone number?</source>
        <translation>“{value}” é um número de telefone?</translation>
    </message>
    <message>
        <source>There are more digits in “{value}” than the number has. What are they?</source>
        <translation>Há mais dígitos em “{value}” do que o número tem. O que são?</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with area code. Is it complete?</source>
        <translation>“{value}” é curto para um número com código de área. Está completo?</translation>
    </message>
    <message>
        <source>“{value}” may contain the country code twice.</source>
        <translation>“{value}” pode conter o código do país duas vezes.</translation>
    </message>
    <message>
        <source>Where does the country code begin in “{value}”?</source>
        <translation>Onde começa o código do país em “{value}”?</translation>
    </message>
    <message>
        <source>There are several numbers in one cell: “{value}”.</source>
        <translation>Há vários números em uma célula: “{value}”.</translation>
    </message>
    <message>
        <source>Does “{value}” contain several numbers, with only the last digits of some?</source>
        <translation>“{value}” contém vários números, alguns só com os últimos dígitos?</translation>
    </message>
    <message>
        <source>“{value}” is below the end of the e-mail. Does it belong to the channel?</source>
        <translation>“{value}” está depois do fim do e-mail. Pertence ao canal?</translation>
    </message>
    <message>
        <source>“{value}” seems to be the sender&apos;s own number. Does it belong to the channel?</source>
        <translation>“{value}” parece ser o número do próprio remetente. Pertence ao canal?</translation>
    </message>
    <message>
        <source>The cell shows a + or digits that its number does not have (format “{format}”). Is “{value}” right?</source>
        <translation>A célula mostra um + ou dígitos que o número dela não tem (formato “{format}”). “{value}” está certo?</translation>
    </message>
    <message>
        <source>The last digits “{tail}” are in a separate column. Do they belong to “{value}”?</source>
        <translation>Os últimos dígitos “{tail}” estão em uma coluna separada. Pertencem a “{value}”?</translation>
    </message>
    <message>
        <source>“{lead}” is in a separate column. Does it belong to “{value}”?</source>
        <translation>“{lead}” está em uma coluna separada. Pertence a “{value}”?</translation>
    </message>
    <message>
        <source>There are two columns of numbers. Which is meant here, “{value}” or “{other}”?</source>
        <translation>Há duas colunas de números. Qual vale aqui, “{value}” ou “{other}”?</translation>
    </message>
    <message>
        <source>Two columns name different people: “{value}” and “{other}”. Who gets the messages?</source>
        <translation>Duas colunas indicam pessoas diferentes: “{value}” e “{other}”. Quem recebe as mensagens?</translation>
    </message>
    <message>
        <source>Is “{value}” an ID on the PBX, or an extension number?</source>
        <translation>“{value}” é um ID do PBX ou um número de ramal?</translation>
    </message>
    <message>
        <source>“{value}” is marked “{state}”. Does it belong to the channel?</source>
        <translation>“{value}” está marcado como “{state}”. Pertence ao canal?</translation>
    </message>
    <message>
        <source>“{extension}” follows the number. Do messages go there?</source>
        <translation>“{extension}” vem depois do número. As mensagens vão para lá?</translation>
    </message>
    <message>
        <source>Correct the marked fields.</source>
        <translation>Corrija os campos marcados.</translation>
    </message>
    <message>
        <source>Check the PBX portal, then try again.</source>
        <translation>Verifique o portal do PBX e tente de novo.</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware; message channels also need the Enterprise or Ultimate plan.</source>
        <translation>Atualize o firmware do PBX; canais de mensagens também exigem o plano Enterprise ou Ultimate.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Aguarde um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The PBX reports an error that its manual does not list.</source>
        <translation>O PBX relata um erro que o manual dele não lista.</translation>
    </message>
    <message>
        <source>The PBX reports an internal error.</source>
        <translation>O PBX relata um erro interno.</translation>
    </message>
    <message>
        <source>The PBX reports a failure without a reason.</source>
        <translation>O PBX relata uma falha sem motivo.</translation>
    </message>
    <message>
        <source>The PBX carried out the request only in part.</source>
        <translation>O PBX executou a solicitação só em parte.</translation>
    </message>
    <message>
        <source>The PBX is still working on the request.</source>
        <translation>O PBX ainda está processando a solicitação.</translation>
    </message>
    <message>
        <source>This PBX has no API for message channels.</source>
        <translation>Este PBX não tem API para canais de mensagens.</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware. Message channels need the Enterprise or Ultimate plan; of the appliances only P550, P560 and P570 have the API.</source>
        <translation>Atualize o firmware do PBX. Canais de mensagens exigem o plano Enterprise ou Ultimate; dos appliances, só P550, P560 e P570 têm a API.</translation>
    </message>
    <message>
        <source>The PBX does not support this API version yet.</source>
        <translation>O PBX ainda não oferece suporte a esta versão da API.</translation>
    </message>
    <message>
        <source>The PBX no longer accepts the login.</source>
        <translation>O PBX não aceita mais o login.</translation>
    </message>
    <message>
        <source>Test the connection, then try again.</source>
        <translation>Teste a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API application lacks the permission.</source>
        <translation>Falta a permissão ao aplicativo de API do PBX.</translation>
    </message>
    <message>
        <source>Grant it in the PBX portal under Integrations &gt; API.</source>
        <translation>Conceda-a no portal do PBX em Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The feature is switched off on the PBX, or the permission is missing.</source>
        <translation>O recurso está desativado no PBX, ou falta a permissão.</translation>
    </message>
    <message>
        <source>Check the plan and the permissions under Integrations &gt; API.</source>
        <translation>Verifique o plano e as permissões em Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The PBX could not read the request.</source>
        <translation>O PBX não conseguiu ler a solicitação.</translation>
    </message>
    <message>
        <source>The PBX does not accept a value.</source>
        <translation>O PBX não aceita um valor.</translation>
    </message>
    <message>
        <source>Correct the marked fields. A provider that the PBX does not know yet needs newer firmware.</source>
        <translation>Corrija os campos marcados. Um provedor que o PBX ainda não conhece exige firmware mais novo.</translation>
    </message>
    <message>
        <source>A value is already in use on the PBX.</source>
        <translation>Um valor já está em uso no PBX.</translation>
    </message>
    <message>
        <source>Choose another one at the marked field.</source>
        <translation>Escolha outro no campo marcado.</translation>
    </message>
    <message>
        <source>The request is too large for the PBX.</source>
        <translation>A solicitação é grande demais para o PBX.</translation>
    </message>
    <message>
        <source>Use fewer DIDs.</source>
        <translation>Use menos DIDs.</translation>
    </message>
    <message>
        <source>The PBX could not find something the request refers to.</source>
        <translation>O PBX não encontrou algo a que a solicitação se refere.</translation>
    </message>
    <message>
        <source>Check the destinations and members: one may have been deleted.</source>
        <translation>Verifique os destinos e membros: um pode ter sido excluído.</translation>
    </message>
    <message>
        <source>The PBX is full: all eight logins are in use, or it has no room for another channel.</source>
        <translation>O PBX está cheio: todos os oito logins estão em uso, ou não há espaço para outro canal.</translation>
    </message>
    <message>
        <source>Close other programs that use the PBX&apos;s API, or wait 30 minutes. Then try again.</source>
        <translation>Feche outros programas que usam a API do PBX, ou aguarde 30 minutos. Depois tente de novo.</translation>
    </message>
    <message>
        <source>The PBX cannot find the role.</source>
        <translation>O PBX não encontra a função.</translation>
    </message>
    <message>
        <source>The PBX has blocked this computer&apos;s address after failed logins.</source>
        <translation>O PBX bloqueou o endereço deste computador após logins com falha.</translation>
    </message>
    <message>
        <source>Remove it in the PBX portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Remova-o no portal do PBX em Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>The PBX is busy with a large task.</source>
        <translation>O PBX está ocupado com uma tarefa grande.</translation>
    </message>
    <message>
        <source>The PBX does not allow this action.</source>
        <translation>O PBX não permite esta ação.</translation>
    </message>
    <message>
        <source>The PBX does not allow this computer&apos;s address to use the API.</source>
        <translation>O PBX não permite que o endereço deste computador use a API.</translation>
    </message>
    <message>
        <source>Allow the address in the PBX portal under Integrations &gt; API, IP restriction.</source>
        <translation>Permita o endereço no portal do PBX em Integrations &gt; API, IP restriction.</translation>
    </message>
    <message>
        <source>Something in the request is in use elsewhere on the PBX.</source>
        <translation>Algo na solicitação está em uso em outro lugar do PBX.</translation>
    </message>
    <message>
        <source>The PBX cannot find the phonebook.</source>
        <translation>O PBX não encontra a agenda.</translation>
    </message>
    <message>
        <source>The PBX cannot find the rate.</source>
        <translation>O PBX não encontra a tarifa.</translation>
    </message>
    <message>
        <source>Organizations are switched off on the PBX.</source>
        <translation>As organizações estão desativadas no PBX.</translation>
    </message>
    <message>
        <source>Choose extensions or extension groups as members, or switch organizations on in the PBX portal.</source>
        <translation>Escolha ramais ou grupos de ramais como membros, ou ative as organizações no portal do PBX.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is switched off.</source>
        <translation>A API do PBX está desativada.</translation>
    </message>
    <message>
        <source>Switch it on in the PBX portal under Integrations &gt; API.</source>
        <translation>Ative-a no portal do PBX em Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The PBX cannot find the contact.</source>
        <translation>O PBX não encontra o contato.</translation>
    </message>
    <message>
        <source>The PBX cannot find the call.</source>
        <translation>O PBX não encontra a chamada.</translation>
    </message>
    <message>
        <source>The PBX does not support this.</source>
        <translation>O PBX não oferece suporte a isso.</translation>
    </message>
    <message>
        <source>Too many participants.</source>
        <translation>Participantes demais.</translation>
    </message>
    <message>
        <source>The SMS trunk is not available.</source>
        <translation>O tronco de SMS não está disponível.</translation>
    </message>
    <message>
        <source>The PBX cannot find the SMS trunk.</source>
        <translation>O PBX não encontra o tronco de SMS.</translation>
    </message>
    <message>
        <source>The PBX reports a conflict with a wake-up call.</source>
        <translation>O PBX relata um conflito com uma chamada de despertar.</translation>
    </message>
    <message>
        <source>Use a smaller file, or shorter texts.</source>
        <translation>Use um arquivo menor ou textos mais curtos.</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees. Only then replace the trusted certificate.</source>
        <translation>Se o PBX foi substituído ou tem um novo certificado, compare a impressão digital com a que o administrador dele vê. Só então substitua o certificado confiável.</translation>
    </message>
    <message>
        <source>(Error {errcode}: {errmsg})</source>
        <translation>(Erro {errcode}: {errmsg})</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address.</source>
        <translation>“{address}” não é um endereço de PBX.</translation>
    </message>
    <message>
        <source>Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>Digite como no navegador, por exemplo https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>With http://, anyone in the network on the way to {host} can read the keys. Nothing was sent.</source>
        <translation>Com http://, qualquer um na rede até {host} pode ler as chaves. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Use https:// if the PBX offers it, or allow http:// for this PBX.</source>
        <translation>Use https:// se o PBX oferecer, ou permita http:// para este PBX.</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>O nome {host} não foi encontrado.</translation>
    </message>
    <message>
        <source>Check the spelling, and that this computer is in the PBX&apos;s network or on the internet.</source>
        <translation>Verifique a grafia e se este computador está na rede do PBX ou na internet.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}, port {port}.</source>
        <translation>Nada responde em {host}, porta {port}.</translation>
    </message>
    <message>
        <source>Check the port: 8088 is usual for https in the local network; a Yeastar FQDN needs none.</source>
        <translation>Verifique a porta: 8088 é a usual para https na rede local; um FQDN da Yeastar não precisa de porta.</translation>
    </message>
    <message>
        <source>No route to {host} from this computer.</source>
        <translation>Não há rota para {host} a partir deste computador.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and the address.</source>
        <translation>Verifique o cabo de rede ou o Wi-Fi, e o endereço.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall blocks the connection to the PBX.</source>
        <translation>Verifique o endereço e se nenhum firewall bloqueia a conexão com o PBX.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host} ({why}).</source>
        <translation>Este computador não confia no certificado de {host} ({why}).</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the PBX&apos;s and trust exactly this certificate, or correct the address.</source>
        <translation>Compare a impressão digital com a do PBX e confie exatamente neste certificado, ou corrija o endereço.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: its certificate is not the trusted one. Trusted: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Outra coisa pode estar respondendo por {host}: o certificado não é o confiável. Confiável: {expected_text}. Mostrado agora: {found_text}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>No secure connection to {host}, port {port} ({why}).</source>
        <translation>Sem conexão segura com {host}, porta {port} ({why}).</translation>
    </message>
    <message>
        <source>Check that this is the https port. If the PBX offers only old TLS versions, update its firmware.</source>
        <translation>Verifique se esta é a porta https. Se o PBX só oferece versões antigas de TLS, atualize o firmware.</translation>
    </message>
    <message>
        <source>{host} received the request but did not answer in time.</source>
        <translation>{host} recebeu a solicitação, mas não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check whether the PBX is overloaded.</source>
        <translation>Tente de novo. Se continuar, verifique se o PBX está sobrecarregado.</translation>
    </message>
    <message>
        <source>{host} closed the connection without answering.</source>
        <translation>{host} encerrou a conexão sem responder.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the address, the port, and whether it is http or https.</source>
        <translation>Tente de novo. Se continuar, verifique o endereço, a porta e se é http ou https.</translation>
    </message>
    <message>
        <source>{host} redirects to another address; to protect the keys, it was not followed.</source>
        <translation>{host} redireciona para outro endereço; para proteger as chaves, ele não foi seguido.</translation>
    </message>
    <message>
        <source>Enter the address that the browser shows when the PBX portal is open, with https://.</source>
        <translation>Digite o endereço que o navegador mostra quando o portal do PBX está aberto, com https://.</translation>
    </message>
    <message>
        <source>{host} answered, but not as a Yeastar PBX ({why}).</source>
        <translation>{host} respondeu, mas não como um PBX Yeastar ({why}).</translation>
    </message>
    <message>
        <source>Check address and port. A guest network&apos;s login page or another server may be answering.</source>
        <translation>Verifique endereço e porta. A página de login de uma rede de visitantes ou outro servidor pode estar respondendo.</translation>
    </message>
    <message>
        <source>{host} sent far more than a PBX does, so reading was stopped.</source>
        <translation>{host} enviou muito mais do que um PBX envia, então a leitura foi interrompida.</translation>
    </message>
    <message>
        <source>Check address and port; this is probably not the PBX.</source>
        <translation>Verifique endereço e porta; provavelmente este não é o PBX.</translation>
    </message>
    <message>
        <source>{host} is overloaded and asks to wait ({why}).</source>
        <translation>{host} está sobrecarregado e pede para esperar ({why}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes; other programs that use the PBX&apos;s API may be the cause.</source>
        <translation>Tente de novo em alguns minutos; outros programas que usam a API do PBX podem ser a causa.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Interrompido antes de enviar algo.</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Procure “{name}” no portal do PBX em Messaging &gt; Message Channel antes de enviar de novo.</translation>
    </message>
    <message>
        <source>The PBX does not accept the Client ID or the Client Secret.</source>
        <translation>O PBX não aceita o Client ID ou o Client Secret.</translation>
    </message>
    <message>
        <source>Copy both again from the PBX portal, Integrations &gt; API. Failed logins from here: {failures}; after five in a row the PBX blocks this computer.</source>
        <translation>Copie os dois de novo do portal do PBX, Integrations &gt; API. Logins com falha daqui: {failures}; depois de cinco seguidos o PBX bloqueia este computador.</translation>
    </message>
    <message>
        <source>The PBX does not accept this Client ID and Client Secret.</source>
        <translation>O PBX não aceita este Client ID e Client Secret.</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again. (Error {errcode}: {errmsg})</source>
        <translation>Procure “{name}” no portal do PBX em Messaging &gt; Message Channel antes de enviar de novo. (Erro {errcode}: {errmsg})</translation>
    </message>
    <message>
        <source>The channel was sent, but no clear answer came back. It may or may not have been created.</source>
        <translation>O canal foi enviado, mas não veio uma resposta clara. Pode ter sido criado ou não.</translation>
    </message>
    <message>
        <source>“{name}” was sent, but no clear answer came back. It may or may not have been carried out.</source>
        <translation>“{name}” foi enviado, mas não veio uma resposta clara. Pode ter sido executado ou não.</translation>
    </message>
    <message>
        <source>Check what the PBX has before you send it again.</source>
        <translation>Verifique o que o PBX tem antes de enviar de novo.</translation>
    </message>
    <message>
        <source>“{member}” cannot be a member of “{name}”: its ID on the PBX is not a number. Nothing was sent.</source>
        <translation>“{member}” não pode ser membro de “{name}”: o ID dele no PBX não é um número. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Leave this member out, or change the queue in the PBX portal.</source>
        <translation>Deixe este membro de fora ou altere a fila no portal do PBX.</translation>
    </message>
    <message>
        <source>This channel is no longer on {pbx}.</source>
        <translation>Este canal não está mais em {pbx}.</translation>
    </message>
    <message>
        <source>Refresh the list of channels. You can create the channel again from what is saved on this computer.</source>
        <translation>Atualize a lista de canais. Você pode criar o canal de novo com o que está salvo neste computador.</translation>
    </message>
    <message>
        <source>The API login of {pbx} is not allowed to do this.</source>
        <translation>O login de API de {pbx} não tem permissão para isso.</translation>
    </message>
    <message>
        <source>Its administrator can allow it in the PBX portal under Integrations &gt; API.</source>
        <translation>O administrador pode permitir no portal do PBX em Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The firmware of {pbx} does not support this yet.</source>
        <translation>O firmware de {pbx} ainda não oferece suporte a isso.</translation>
    </message>
    <message>
        <source>Do it in the PBX portal, or update the firmware.</source>
        <translation>Faça no portal do PBX, ou atualize o firmware.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider. It gives no reason.</source>
        <translation>O canal existe, mas o PBX não conseguiu se conectar ao provedor. Ele não informa o motivo.</translation>
    </message>
    <message>
        <source>The PBX is connected to the provider.</source>
        <translation>O PBX está conectado ao provedor.</translation>
    </message>
    <message>
        <source>The remaining steps are in the provider&apos;s portal.</source>
        <translation>Os passos restantes são no portal do provedor.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider: “{reason}”.</source>
        <translation>O canal existe, mas o PBX não conseguiu se conectar ao provedor: “{reason}”.</translation>
    </message>
    <message>
        <source>Check the keys on the Account page against the provider&apos;s portal, and correct them on the PBX.</source>
        <translation>Compare as chaves da página da conta com o portal do provedor e corrija-as no PBX.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX&apos;s plan does not (or no longer) include message channels.</source>
        <translation>O canal existe, mas o plano do PBX não inclui (ou não inclui mais) canais de mensagens.</translation>
    </message>
    <message>
        <source>Renew the Enterprise or Ultimate plan of this PBX; the channel then connects without changes.</source>
        <translation>Renove o plano Enterprise ou Ultimate deste PBX; o canal então se conecta sem alterações.</translation>
    </message>
    <message>
        <source>The channel was created with the ID {id}, but the PBX does not list it.</source>
        <translation>O canal foi criado com o ID {id}, mas o PBX não o lista.</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you create it again.</source>
        <translation>Verifique no portal do PBX em Messaging &gt; Message Channel antes de criar de novo.</translation>
    </message>
    <message>
        <source>Check the channel&apos;s status in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>Verifique o status do canal no portal do PBX em Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>The channel exists; its status was no longer checked.</source>
        <translation>O canal existe; o status não foi mais verificado.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: an authority this computer trusts vouched for it before, but not for the certificate shown now ({why}). Seen before: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Outra coisa pode estar respondendo por {host}: uma autoridade em que este computador confia o atestava antes, mas não o certificado mostrado agora ({why}). Visto antes: {expected_text}. Mostrado agora: {found_text}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}; one of them was changed. Data folder: {stored_text}. Keyring: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>A pasta de dados e o chaveiro deste computador indicam certificados diferentes para {host}; um deles foi alterado. Pasta de dados: {stored_text}. Chaveiro: {expected_text}. Mostrado agora: {found_text}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring has no copy of the fingerprint you compared</source>
        <translation>o chaveiro deste computador não tem cópia da impressão digital que você comparou</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for {host}: {unasked}. This computer does not trust the one shown now, {found_text} ({why}). Nothing was sent.</source>
        <translation>Não está claro se outro certificado já é confiável para {host}: {unasked}. Este computador não confia no mostrado agora, {found_text} ({why}). Nada foi enviado.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available; unlock it and test again</source>
        <translation>o chaveiro deste computador não está disponível; desbloqueie-o e teste de novo</translation>
    </message>
    <message>
        <source>the data folder of this computer cannot be read</source>
        <translation>a pasta de dados deste computador não pode ser lida</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available to confirm the one you compared</source>
        <translation>o chaveiro deste computador não está disponível para confirmar a impressão digital que você comparou</translation>
    </message>
    <message>
        <source>The trusted certificate of {host} has changed in the meantime. Nothing was replaced.</source>
        <translation>O certificado confiável de {host} mudou nesse meio-tempo. Nada foi substituído.</translation>
    </message>
    <message>
        <source>Test the connection again and compare both fingerprints.</source>
        <translation>Teste a conexão de novo e compare as duas impressões digitais.</translation>
    </message>
    <message>
        <source>The login for {address} is not known on this computer. Nothing was sent.</source>
        <translation>O login de {address} não é conhecido neste computador. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Open the channel and enter the Client ID and Client Secret on its first page.</source>
        <translation>Abra o canal e digite o Client ID e o Client Secret na primeira página.</translation>
    </message>
    <message>
        <source>The login was not sent: the PBX has already refused this Client ID and Client Secret. Failed logins in a row from here: {failures}; at five the PBX blocks this computer.</source>
        <translation>O login não foi enviado: o PBX já recusou este Client ID e Client Secret. Logins com falha seguidos daqui: {failures}; com cinco o PBX bloqueia este computador.</translation>
    </message>
    <message>
        <source>Correct the Client ID or the Client Secret. If the PBX administrator has fixed it in the meantime, test the connection once.</source>
        <translation>Corrija o Client ID ou o Client Secret. Se o administrador do PBX já resolveu, teste a conexão uma vez.</translation>
    </message>
    <message>
        <source>The login was not sent: {failures} in a row failed or were not answered; at five the PBX blocks this computer.</source>
        <translation>O login não foi enviado: {failures} seguidos falharam ou ficaram sem resposta; com cinco o PBX bloqueia este computador.</translation>
    </message>
    <message>
        <source>Copy the Client ID and Client Secret again from the PBX portal, Integrations &gt; API. If you are sure that they are correct now, log in anyway. If they are not, the PBX blocks this computer until its administrator removes it under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Copie o Client ID e o Client Secret de novo do portal do PBX, Integrations &gt; API. Se tiver certeza de que agora estão corretos, faça login mesmo assim. Se não estiverem, o PBX bloqueia este computador até o administrador removê-lo em Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>{provider} refused it.</source>
        <translation>{provider} recusou.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>O arquivo é grande demais.</translation>
    </message>
    <message>
        <source>{provider} has an internal error. Try again later.</source>
        <translation>{provider} tem um erro interno. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The webhook was called in a way that {pbx} does not know.</source>
        <translation>O webhook foi chamado de um modo que {pbx} não conhece.</translation>
    </message>
    <message>
        <source>{provider} refuses the keys. Check them on the Account page.</source>
        <translation>{provider} recusa as chaves. Verifique-as na página Conta.</translation>
    </message>
    <message>
        <source>{provider} does not accept the number you send to.</source>
        <translation>{provider} não aceita o número de destino.</translation>
    </message>
    <message>
        <source>{provider} does not accept {did} as sender.</source>
        <translation>{provider} não aceita {did} como remetente.</translation>
    </message>
    <message>
        <source>{provider} did not understand the request.</source>
        <translation>{provider} não entendeu a solicitação.</translation>
    </message>
    <message>
        <source>Too many at once. Wait a minute, then send again.</source>
        <translation>Muitas de uma vez. Espere um minuto e envie novamente.</translation>
    </message>
    <message>
        <source>A limit for messages is used up.</source>
        <translation>Um limite de mensagens foi atingido.</translation>
    </message>
    <message>
        <source>Too late for a free text: the customer must write first.</source>
        <translation>Tarde demais para um texto livre: o cliente precisa escrever primeiro.</translation>
    </message>
    <message>
        <source>Meta does not know this template.</source>
        <translation>A Meta não conhece este modelo.</translation>
    </message>
    <message>
        <source>The PBX does not accept this value.</source>
        <translation>O PBX não aceita este valor.</translation>
    </message>
    <message>
        <source>The PBX says: {words}</source>
        <translation>O PBX diz: {words}</translation>
    </message>
    <message>
        <source>This is already in use on the PBX.</source>
        <translation>Isto já está em uso no PBX.</translation>
    </message>
    <message>
        <source>The PBX requires this value.</source>
        <translation>O PBX exige este valor.</translation>
    </message>
    <message>
        <source>This is already in use on the PBX, by {owner}.</source>
        <translation>Isto já está em uso no PBX, por {owner}.</translation>
    </message>
    <message>
        <source>Enter the address of the PBX.</source>
        <translation>Digite o endereço do PBX.</translation>
    </message>
    <message>
        <source>Copy the Client ID from the PBX portal, Integrations &gt; API.</source>
        <translation>Copie o Client ID do portal do PBX, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Copy the Client Secret from the PBX portal, Integrations &gt; API.</source>
        <translation>Copie o Client Secret do portal do PBX, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>it has expired, or this computer&apos;s clock is wrong</source>
        <translation>ele expirou, ou o relógio deste computador está errado</translation>
    </message>
    <message>
        <source>it was issued for another name</source>
        <translation>foi emitido para outro nome</translation>
    </message>
    <message>
        <source>its key or signature is too weak by today&apos;s standards</source>
        <translation>a chave ou assinatura é fraca demais para os padrões atuais</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>ainda não é válido, ou o relógio deste computador está errado</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>é autoassinado</translation>
    </message>
    <message>
        <source>its issuer is not known</source>
        <translation>o emissor não é conhecido</translation>
    </message>
    <message>
        <source>it was issued for another address</source>
        <translation>foi emitido para outro endereço</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>este computador não sabe quem o emitiu</translation>
    </message>
    <message>
        <source>This computer has no home folder to keep the data in.</source>
        <translation>Este computador não tem pasta pessoal para guardar os dados.</translation>
    </message>
    <message>
        <source>Give a folder with --data-dir DIR, or set HOME.</source>
        <translation>Indique uma pasta com --data-dir DIR, ou defina HOME.</translation>
    </message>
    <message>
        <source>key and secret belong to different applications</source>
        <translation>a chave e o segredo pertencem a aplicativos diferentes</translation>
    </message>
    <message>
        <source>the application was deleted</source>
        <translation>o aplicativo foi excluído</translation>
    </message>
    <message>
        <source>it must be the API password, not the one of the customer area</source>
        <translation>precisa ser a senha da API, não a da área do cliente</translation>
    </message>
    <message>
        <source>The account has no credits left: {provider} sends nothing.</source>
        <translation>A conta não tem mais créditos: {provider} não envia nada.</translation>
    </message>
    <message>
        <source>the user name or the password was changed</source>
        <translation>o nome de usuário ou a senha foi alterado</translation>
    </message>
    <message>
        <source>the Account ID is of another account</source>
        <translation>o Account ID é de outra conta</translation>
    </message>
    <message>
        <source>Bandwidth has ended this kind of login</source>
        <translation>A Bandwidth encerrou este tipo de login</translation>
    </message>
    <message>
        <source>This is a voice application. The PBX needs the ID of a messaging application.</source>
        <translation>Este é um aplicativo de voz. O PBX precisa do ID de um aplicativo de mensagens.</translation>
    </message>
    <message>
        <source>{provider} has no application with this ID in this account.</source>
        <translation>{provider} não tem um aplicativo com este ID nesta conta.</translation>
    </message>
    <message>
        <source>Set, and read back.</source>
        <translation>Configurado e relido.</translation>
    </message>
    <message>
        <source>Already set.</source>
        <translation>Já configurado.</translation>
    </message>
    <message>
        <source>Set, but {provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>Configurado, mas {provider} não permite reler. A primeira mensagem mostrará se funciona.</translation>
    </message>
    <message>
        <source>{provider} reported success, but the old address is still set.</source>
        <translation>{provider} informou sucesso, mas o endereço antigo ainda está configurado.</translation>
    </message>
    <message>
        <source>Not set: someone has changed it since you looked.</source>
        <translation>Não configurado: alguém mudou desde que você olhou.</translation>
    </message>
    <message>
        <source>Not set: {found} is set now. Look again before you set it.</source>
        <translation>Não configurado: agora está configurado {found}. Verifique de novo antes de configurar.</translation>
    </message>
    <message>
        <source>{provider} refused it. Nothing was changed.</source>
        <translation>{provider} recusou. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The connection broke. It was read again: nothing was changed.</source>
        <translation>A conexão caiu. Lido de novo: nada foi alterado.</translation>
    </message>
    <message>
        <source>Not clear: the connection broke, and it could not be read again.</source>
        <translation>Não está claro: a conexão caiu e não foi possível ler de novo.</translation>
    </message>
    <message>
        <source>Set only in part. Look again to see what is set now.</source>
        <translation>Configurado apenas em parte. Veja novamente o que está configurado agora.</translation>
    </message>
    <message>
        <source>Not tried; nothing was changed.</source>
        <translation>Não tentado; nada foi alterado.</translation>
    </message>
    <message>
        <source>Not set: no address is set now. Look again before you set it.</source>
        <translation>Não configurado: agora não há nenhum endereço. Verifique de novo antes de configurar.</translation>
    </message>
    <message>
        <source>The previous setting can no longer be read.</source>
        <translation>A configuração anterior não pode mais ser lida.</translation>
    </message>
    <message>
        <source>Restore it manually in the provider&apos;s portal.</source>
        <translation>Restaure manualmente no portal do provedor.</translation>
    </message>
    <message>
        <source>Not set: another address is set now. Look again before you set it.</source>
        <translation>Não configurado: agora há outro endereço. Verifique de novo antes de configurar.</translation>
    </message>
    <message>
        <source>{provider} sent an unexpected answer. Try again, or continue.</source>
        <translation>{provider} enviou uma resposta inesperada. Tente de novo ou continue.</translation>
    </message>
    <message>
        <source>Too many requests to {provider}. Wait a minute.</source>
        <translation>Solicitações demais a {provider}. Aguarde um minuto.</translation>
    </message>
    <message>
        <source>No internet connection: {host} cannot be reached.</source>
        <translation>Sem conexão com a internet: {host} não pode ser acessado.</translation>
    </message>
    <message>
        <source>Continue without it; you can do this later.</source>
        <translation>Continue sem isso; você pode fazer depois.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} não respondeu.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: this computer does not trust its certificate.</source>
        <translation>Outra coisa pode estar respondendo por {host}: este computador não confia no certificado.</translation>
    </message>
    <message>
        <source>No key was sent. A guest or company network may be interfering; try another one.</source>
        <translation>Nenhuma chave foi enviada. Uma rede de visitantes ou corporativa pode estar interferindo; tente outra.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>{host} sent an unexpected answer ({why}).</source>
        <translation>{host} enviou uma resposta inesperada ({why}).</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, do it manually in the provider&apos;s portal.</source>
        <translation>Tente de novo. Se continuar, faça manualmente no portal do provedor.</translation>
    </message>
    <message>
        <source>The provider redirects to another host ({host}); to protect the keys, it was not followed.</source>
        <translation>O provedor redireciona para outro host ({host}); para proteger as chaves, ele não foi seguido.</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal.</source>
        <translation>Faça manualmente no portal do provedor.</translation>
    </message>
    <message>
        <source>One of the keys has a character that cannot be sent, such as a typographic quotation mark.</source>
        <translation>Uma das chaves contém um caractere que não pode ser enviado, como aspas tipográficas.</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the key again from the provider&apos;s portal.</source>
        <translation>Nada foi enviado. Copie a chave novamente do portal do provedor.</translation>
    </message>
    <message>
        <source>This provider does not offer this to programs.</source>
        <translation>Este provedor não oferece isso a programas.</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal; the steps are in the list.</source>
        <translation>Faça manualmente no portal do provedor; os passos estão na lista.</translation>
    </message>
    <message>
        <source>The provider refused: “{said}” ({number}).</source>
        <translation>O provedor recusou: “{said}” ({number}).</translation>
    </message>
    <message>
        <source>The provider refused: “{said}”.</source>
        <translation>O provedor recusou: “{said}”.</translation>
    </message>
    <message>
        <source>The provider refused (error {number}).</source>
        <translation>O provedor recusou (erro {number}).</translation>
    </message>
    <message>
        <source>The provider refused (HTTP {status}).</source>
        <translation>O provedor recusou (HTTP {status}).</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Só voz</translation>
    </message>
    <message>
        <source>Not switched on</source>
        <translation>Não ativado</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sem perfil</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>This is a user token. The PBX needs the page&apos;s token.</source>
        <translation>Este é um token de usuário. O PBX precisa do token da página.</translation>
    </message>
    <message>
        <source>The token belongs to the page “{found}”.</source>
        <translation>O token pertence à página “{found}”.</translation>
    </message>
    <message>
        <source>the key was renewed; the old one then ends at once</source>
        <translation>a chave foi renovada; a antiga deixa de valer na hora</translation>
    </message>
    <message>
        <source>the token has expired: the first one of the dashboard lasts 24 hours</source>
        <translation>o token expirou: o primeiro do painel dura 24 horas</translation>
    </message>
    <message>
        <source>it was withdrawn, or its system user was removed</source>
        <translation>foi revogado, ou seu usuário do sistema foi removido</translation>
    </message>
    <message>
        <source>it was not copied whole</source>
        <translation>não foi copiado por inteiro</translation>
    </message>
    <message>
        <source>the App Secret was reset</source>
        <translation>o App Secret foi redefinido</translation>
    </message>
    <message>
        <source>it belongs to another app than the token</source>
        <translation>pertence a outro aplicativo que não o do token</translation>
    </message>
    <message>
        <source>{provider} accepts these keys.</source>
        <translation>{provider} aceita estas chaves.</translation>
    </message>
    <message>
        <source>{provider} refuses these keys.</source>
        <translation>{provider} recusa estas chaves.</translation>
    </message>
    <message>
        <source>One of these keys has a character that no key of {provider} has, such as a typographic quotation mark. Nothing was sent. Copy it again from the portal.</source>
        <translation>Uma destas chaves contém um caractere que nenhuma chave de {provider} tem, como aspas tipográficas. Nada foi enviado. Copie-a novamente do portal.</translation>
    </message>
    <message>
        <source>The keys are correct, but {provider} has suspended this account. No messages will pass until its owner has sorted that out with {provider}. You can still prepare the channel.</source>
        <translation>As chaves estão corretas, mas {provider} suspendeu esta conta. Nenhuma mensagem passa até o titular resolver isso com {provider}. Você ainda pode preparar o canal.</translation>
    </message>
    <message>
        <source>This is a trial account. It sends only to numbers verified at {provider}, so test with one of those.</source>
        <translation>Esta é uma conta de teste. Ela só envia para números verificados em {provider}; teste com um deles.</translation>
    </message>
    <message>
        <source>{number} is not in this account.</source>
        <translation>{number} não está nesta conta.</translation>
    </message>
    <message>
        <source>These two IDs are swapped.</source>
        <translation>Estes dois IDs estão trocados.</translation>
    </message>
    <message>
        <source>Choose one of this account&apos;s numbers: {shown}</source>
        <translation>Escolha um dos números desta conta: {shown}</translation>
    </message>
    <message>
        <source>It does not belong to this account.</source>
        <translation>Não pertence a esta conta.</translation>
    </message>
    <message>
        <source>API users end on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>Os usuários de API serão encerrados em {date}. Pergunte a {provider} e à Yeastar o que os substitui.</translation>
    </message>
    <message>
        <source>{provider} offers no way to check these keys. A test message shows whether they work.</source>
        <translation>{provider} não oferece forma de verificar estas chaves. Uma mensagem de teste mostra se funcionam.</translation>
    </message>
    <message>
        <source>{provider} did not answer. Try again, or continue.</source>
        <translation>{provider} não respondeu. Tente de novo ou continue.</translation>
    </message>
    <message>
        <source>No internet connection. Continue without it.</source>
        <translation>Sem conexão com a internet. Continue sem ela.</translation>
    </message>
    <message>
        <source>Something else is answering for {provider} in this network. No key was sent. Continue, or try another network.</source>
        <translation>Outra coisa está respondendo por {provider} nesta rede. Nenhuma chave foi enviada. Continue, ou tente outra rede.</translation>
    </message>
    <message numerus="yes">
        <source>Choose this account&apos;s number, or paste its ID: {shown}¦Choose one of this account&apos;s {count} numbers, or paste its ID: {shown}</source>
        <translation>
            <numerusform>Escolha o número desta conta ou cole o ID dele: {shown}</numerusform>
            <numerusform>Escolha um dos {count} números desta conta ou cole o ID dele: {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>It expires on {date}, in {days} days. A system user&apos;s token does not expire.</source>
        <translation>Expira em {date}, daqui a {days} dias. O token de um usuário do sistema não expira.</translation>
    </message>
    <message>
        <source>{count} of {of} numbers are not in this account: {shown}</source>
        <translation>{count} de {of} números não estão nesta conta: {shown}</translation>
    </message>
    <message>
        <source>API users ended on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>Os usuários de API foram encerrados em {date}. Pergunte a {provider} e à Yeastar o que os substitui.</translation>
    </message>
    <message>
        <source>{provider} accepts these keys. Account “{account}”.</source>
        <translation>{provider} aceita estas chaves. Conta “{account}”.</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}: {said}.</source>
        <translation>{provider} recusa {which}: {said}.</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}.</source>
        <translation>{provider} recusa {which}.</translation>
    </message>
    <message>
        <source>{provider} refuses these keys: {said}.</source>
        <translation>{provider} recusa estas chaves: {said}.</translation>
    </message>
    <message>
        <source>the key was deleted</source>
        <translation>a chave foi excluída</translation>
    </message>
    <message>
        <source>The two addresses are on different hosts, so the key was not sent. Compare them.</source>
        <translation>Os dois endereços estão em hosts diferentes, então a chave não foi enviada. Compare-os.</translation>
    </message>
    <message>
        <source>{provider} does not have this verification address. Compare it with its documentation.</source>
        <translation>{provider} não tem este endereço de verificação. Compare com a documentação.</translation>
    </message>
    <message>
        <source>There is no address to check this key with. Send a test message instead.</source>
        <translation>Não há endereço para verificar esta chave. Envie uma mensagem de teste.</translation>
    </message>
    <message>
        <source>the key was deleted or renewed</source>
        <translation>a chave foi excluída ou renovada</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>pertence a outra conta</translation>
    </message>
    <message>
        <source>it is a key of API version 1, which does not begin with KEY</source>
        <translation>é uma chave da versão 1 da API, que não começa com KEY</translation>
    </message>
    <message>
        <source>This is not a {provider} Public Key: those have 44 characters and end with an equals sign.</source>
        <translation>Esta não é uma Public Key de {provider}: elas têm 44 caracteres e terminam com um sinal de igual.</translation>
    </message>
    <message>
        <source>A number has no messaging profile at {provider}; it can neither send nor receive.</source>
        <translation>Um número não tem perfil de mensagens em {provider}; não pode enviar nem receber.</translation>
    </message>
    <message>
        <source>The Public Key has the right length; {provider} cannot confirm it.</source>
        <translation>A Public Key tem o tamanho certo; {provider} não pode confirmá-la.</translation>
    </message>
    <message>
        <source>the token was renewed</source>
        <translation>o token foi renovado</translation>
    </message>
    <message>
        <source>the keys belong to another account or subaccount</source>
        <translation>as chaves pertencem a outra conta ou subconta</translation>
    </message>
    <message>
        <source>they are test credentials</source>
        <translation>são credenciais de teste</translation>
    </message>
    <message>
        <source>the account is in another region, or was closed</source>
        <translation>a conta está em outra região ou foi encerrada</translation>
    </message>
    <message>
        <source>This account has one number, {found}, with the ID {value}.</source>
        <translation>Esta conta tem um número, {found}, com o ID {value}.</translation>
    </message>
    <message>
        <source>This number is not in the WhatsApp Business Account below.</source>
        <translation>Este número não está na WhatsApp Business Account abaixo.</translation>
    </message>
    <message>
        <source>Subscribe to the field “messages” in the app: Meta for Developers, Use cases &gt; Customize &gt; Configuration.</source>
        <translation>Assine o campo “messages” no app: Meta for Developers, Use cases &gt; Customize &gt; Configuration.</translation>
    </message>
    <message>
        <source>{provider} has no WhatsApp Business Account with this ID, or the token has no access to it.</source>
        <translation>{provider} não tem WhatsApp Business Account com este ID, ou o token não tem acesso a ela.</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to whoever is named beside the number?</source>
        <translation>“{value}” e mais {more}: as mensagens vão para quem está indicado ao lado do número?</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to whoever is named beside the number?</source>
        <translation>“{value}”: as mensagens vão para quem está indicado ao lado do número?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more seem to be the sender&apos;s own numbers. Do they belong to the channel?</source>
        <translation>“{value}” e mais {more} parecem ser números do próprio remetente. Pertencem ao canal?</translation>
    </message>
    <message>
        <source>{count} numbers, {first} to {last}</source>
        <translation>{count} números, {first} a {last}</translation>
    </message>
    <message>
        <source>{first} to {last}; {rows} in all</source>
        <translation>{first} a {last}; {rows} no total</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} e {last}</translation>
    </message>
    <message>
        <source>{first}, to extension {extension}</source>
        <translation>{first}, para o ramal {extension}</translation>
    </message>
    <message>
        <source>{first}, to {extension}</source>
        <translation>{first}, para {extension}</translation>
    </message>
    <message>
        <source>Yes, put it back</source>
        <translation>Sim, recolocar</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: what follows the number?</source>
        <translation>“{value}” e mais {more}: o que vem depois do número?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: did a spreadsheet remove the +?</source>
        <translation>“{value}” e mais {more}: uma planilha removeu o +?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more have no country code: which country are they from?</source>
        <translation>“{value}” e mais {more} não têm código de país: de que país são?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: several numbers in one cell. Make a line for each?</source>
        <translation>“{value}” e mais {more}: vários números em uma célula. Criar uma linha para cada?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are below the end of the e-mail. Do they belong to the channel?</source>
        <translation>“{value}” e mais {more} estão depois do fim do e-mail. Pertencem ao canal?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these phone numbers?</source>
        <translation>“{value}” e mais {more}: são números de telefone?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are short for numbers with an area code. Are they complete?</source>
        <translation>“{value}” e mais {more} são curtos para números com código de área. Estão completos?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is the country code there twice?</source>
        <translation>“{value}” e mais {more}: o código do país aparece duas vezes?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: where does the country code begin?</source>
        <translation>“{value}” e mais {more}: onde começa o código do país?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: the workbook shows more than the number. Is the number right?</source>
        <translation>“{value}” e mais {more}: a pasta de trabalho mostra mais que o número. O número está certo?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do the digits of the next column belong to the number?</source>
        <translation>“{value}” e mais {more}: os dígitos da próxima coluna pertencem ao número?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to the extension after the number?</source>
        <translation>“{value}” e mais {more}: as mensagens vão para o ramal depois do número?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is this the first number of a range?</source>
        <translation>“{value}” e mais {more}: é o primeiro número de um intervalo?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>“{value}” e mais {more}: duas colunas têm números. Qual é a do canal?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns name different people. Who gets the messages?</source>
        <translation>“{value}” e mais {more}: duas colunas indicam pessoas diferentes. Quem recebe as mensagens?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are marked “{state}”. Do they belong to the channel?</source>
        <translation>“{value}” e mais {more} estão marcados como “{state}”. Pertencem ao canal?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these IDs on the PBX, or extension numbers?</source>
        <translation>“{value}” e mais {more}: são IDs do PBX ou números de ramal?</translation>
    </message>
    <message>
        <source>“{value}”: what follows the number?</source>
        <translation>“{value}”: o que vem depois do número?</translation>
    </message>
    <message>
        <source>“{value}”: did a spreadsheet remove the +?</source>
        <translation>“{value}”: uma planilha removeu o +?</translation>
    </message>
    <message>
        <source>“{value}” has no country code: which country is it from?</source>
        <translation>“{value}” não tem código de país: de que país é?</translation>
    </message>
    <message>
        <source>“{value}”: several numbers in one cell. Make a line for each?</source>
        <translation>“{value}”: vários números em uma célula. Criar uma linha para cada?</translation>
    </message>
    <message>
        <source>“{value}”: is this a phone number?</source>
        <translation>“{value}”: é um número de telefone?</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with an area code. Is it complete?</source>
        <translation>“{value}” é curto para um número com código de área. Está completo?</translation>
    </message>
    <message>
        <source>“{value}”: is the country code there twice?</source>
        <translation>“{value}”: o código do país aparece duas vezes?</translation>
    </message>
    <message>
        <source>“{value}”: where does the country code begin?</source>
        <translation>“{value}”: onde começa o código do país?</translation>
    </message>
    <message>
        <source>“{value}”: the workbook shows more than the number. Is the number right?</source>
        <translation>“{value}”: a pasta de trabalho mostra mais que o número. O número está certo?</translation>
    </message>
    <message>
        <source>“{value}”: do the digits of the next column belong to the number?</source>
        <translation>“{value}”: os dígitos da próxima coluna pertencem ao número?</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to the extension after the number?</source>
        <translation>“{value}”: as mensagens vão para o ramal depois do número?</translation>
    </message>
    <message>
        <source>“{value}”: is this the first number of a range?</source>
        <translation>“{value}”: é o primeiro número de um intervalo?</translation>
    </message>
    <message>
        <source>“{value}”: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>“{value}”: duas colunas têm números. Qual é a do canal?</translation>
    </message>
    <message>
        <source>“{value}”: two columns name different people. Who gets the messages?</source>
        <translation>“{value}”: duas colunas indicam pessoas diferentes. Quem recebe as mensagens?</translation>
    </message>
    <message>
        <source>“{value}”: is this an ID on the PBX, or an extension number?</source>
        <translation>“{value}”: é um ID do PBX ou um número de ramal?</translation>
    </message>
    <message>
        <source>Yes, add it</source>
        <translation>Sim, adicionar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>No, this number alone</source>
        <translation>Não, só este número</translation>
    </message>
    <message>
        <source>The column “{column}”</source>
        <translation>A coluna “{column}”</translation>
    </message>
    <message>
        <source>The column “{other_column}”</source>
        <translation>A coluna “{other_column}”</translation>
    </message>
    <message>
        <source>Leave the destination empty</source>
        <translation>Deixar o destino vazio</translation>
    </message>
    <message>
        <source>Extension numbers</source>
        <translation>Números de ramal</translation>
    </message>
    <message>
        <source>IDs on the PBX</source>
        <translation>IDs do PBX</translation>
    </message>
    <message>
        <source>Keep them as entered</source>
        <translation>Manter como digitados</translation>
    </message>
    <message>
        <source>No, they are national numbers</source>
        <translation>Não, são números nacionais</translation>
    </message>
    <message>
        <source>No, leave them out</source>
        <translation>Não, deixar de fora</translation>
    </message>
    <message>
        <source>Yes, add them</source>
        <translation>Sim, adicionar</translation>
    </message>
    <message>
        <source>Yes, a line for each</source>
        <translation>Sim, uma linha para cada</translation>
    </message>
    <message>
        <source>Use only the number</source>
        <translation>Usar só o número</translation>
    </message>
    <message>
        <source>Yes, a range</source>
        <translation>Sim, um intervalo</translation>
    </message>
    <message>
        <source>Yes, take it once</source>
        <translation>Sim, usar uma só vez</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>After the country&apos;s own code for international calls</source>
        <translation>Depois do código de chamadas internacionais do país</translation>
    </message>
    <message>
        <source>After 00</source>
        <translation>Depois de 00</translation>
    </message>
    <message>
        <source>No, use only the numbers</source>
        <translation>Não, usar só os números</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>A range</source>
        <translation>Um intervalo</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>Dois números</translation>
    </message>
    <message>
        <source>An extension</source>
        <translation>Um ramal</translation>
    </message>
    <message>
        <source>It belongs to the number</source>
        <translation>Faz parte do número</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no phone numbers.</source>
        <translation>A coluna “{name}” não é usada: não contém números de telefone.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no destination types.</source>
        <translation>A coluna “{name}” não é usada: não contém tipos de destino.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no extensions or message queues.</source>
        <translation>A coluna “{name}” não é usada: não contém ramais nem filas de mensagens.</translation>
    </message>
    <message>
        <source>The column “{name}” also contains numbers; it is not used.</source>
        <translation>A coluna “{name}” também contém números; não é usada.</translation>
    </message>
    <message>
        <source>There is a second table next to the first, from “{name}” on; it is not read.</source>
        <translation>Há uma segunda tabela ao lado da primeira, a partir de “{name}”; ela não é lida.</translation>
    </message>
    <message>
        <source>Columns not used: {names}.</source>
        <translation>Colunas não usadas: {names}.</translation>
    </message>
    <message>
        <source>The lines above line {line}, which has the column names, are left out.</source>
        <translation>As linhas acima da linha {line}, que tem os nomes das colunas, são deixadas de fora.</translation>
    </message>
    <message>
        <source>The column “{name}” is used although the workbook hides it.</source>
        <translation>A coluna “{name}” é usada embora a pasta de trabalho a oculte.</translation>
    </message>
    <message>
        <source>The column “{name}” is hidden in the workbook.</source>
        <translation>A coluna “{name}” está oculta na pasta de trabalho.</translation>
    </message>
    <message>
        <source>numbers without +, read as {example}</source>
        <translation>números sem +, lidos como {example}</translation>
    </message>
    <message>
        <source>numbers with country code</source>
        <translation>números com código de país</translation>
    </message>
    <message>
        <source>national numbers, read as +{code}…</source>
        <translation>números nacionais, lidos como +{code}…</translation>
    </message>
    <message>
        <source>numbers without country code</source>
        <translation>números sem código de país</translation>
    </message>
    <message>
        <source>extension numbers</source>
        <translation>números de ramal</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nomes</translation>
    </message>
    <message>
        <source>extension numbers and names</source>
        <translation>números de ramal e nomes</translation>
    </message>
    <message>
        <source>This row is hidden in the workbook.</source>
        <translation>Esta linha está oculta na pasta de trabalho.</translation>
    </message>
    <message>
        <source>This row is struck through in the workbook.</source>
        <translation>Esta linha está riscada na pasta de trabalho.</translation>
    </message>
    <message>
        <source>The workbook does not show this row&apos;s number.</source>
        <translation>A pasta de trabalho não mostra o número desta linha.</translation>
    </message>
    <message>
        <source>This row repeats the column names.</source>
        <translation>Esta linha repete os nomes das colunas.</translation>
    </message>
    <message>
        <source>This row has {found} columns instead of {expected}.</source>
        <translation>Esta linha tem {found} colunas em vez de {expected}.</translation>
    </message>
    <message>
        <source>This line is above the column names.</source>
        <translation>Esta linha está acima dos nomes das colunas.</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it and import its contents.</source>
        <translation>Este arquivo está compactado. Descompacte-o e importe o conteúdo.</translation>
    </message>
    <message>
        <source>This is a picture. Numbers cannot be read from it; ask for an Excel or CSV file.</source>
        <translation>Isto é uma imagem. Não dá para ler números dela; peça um arquivo Excel ou CSV.</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it, and import the table in it ({names}).</source>
        <translation>Isto é um arquivo ZIP. Descompacte-o e importe a tabela que está nele ({names}).</translation>
    </message>
    <message>
        <source>This is a PDF. Copy the numbers from it and paste them into the table, or ask for an Excel or CSV file.</source>
        <translation>Isto é um PDF. Copie os números dele e cole na tabela, ou peça um arquivo Excel ou CSV.</translation>
    </message>
    <message>
        <source>This is a document (.rtf). Copy the numbers from it and paste them into the table.</source>
        <translation>Isto é um documento (.rtf). Copie os números dele e cole na tabela.</translation>
    </message>
    <message>
        <source>This is a database, not a table. Export it as CSV.</source>
        <translation>Isto é um banco de dados, não uma tabela. Exporte como CSV.</translation>
    </message>
    <message>
        <source>This is an Apple Numbers file. In Numbers, choose File &gt; Export To &gt; Excel or CSV, and import that file.</source>
        <translation>Isto é um arquivo do Apple Numbers. No Numbers, escolha Arquivo &gt; Exportar Para &gt; Excel ou CSV e importe esse arquivo.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>Isto é uma pasta de trabalho binária (.xlsb). Abra no Excel e salve como .xlsx.</translation>
    </message>
    <message>
        <source>This is a Word document. Copy the table from it and paste it into the table of numbers.</source>
        <translation>Isto é um documento do Word. Copie a tabela dele e cole na tabela de números.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy the numbers from it and paste them into the table.</source>
        <translation>Isto é uma apresentação. Copie os números dela e cole na tabela.</translation>
    </message>
    <message>
        <source>This is a JSON file, not a table. Open it as a channel file, or export CSV from its source.</source>
        <translation>Isto é um arquivo JSON, não uma tabela. Abra como arquivo de canal, ou exporte CSV na origem.</translation>
    </message>
    <message>
        <source>This is a workbook in the old XML format (Excel 2003). Open it in Excel and save it as .xlsx.</source>
        <translation>Isto é uma pasta de trabalho no formato XML antigo (Excel 2003). Abra no Excel e salve como .xlsx.</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation>Isto é uma página web, seja qual for o nome. Abra em um programa de planilhas e salve como .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>This is an XML file, not a table. Export it as CSV or .xlsx from its source.</source>
        <translation>Isto é um arquivo XML, não uma tabela. Exporte como CSV ou .xlsx na origem.</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>A pasta de trabalho está danificada.</translation>
    </message>
    <message>
        <source>Nothing was imported. Check the name of the file, and that you may open it.</source>
        <translation>Nada foi importado. Verifique o nome do arquivo e se você tem permissão para abri-lo.</translation>
    </message>
    <message>
        <source>Nothing was imported. Fix the table and try again.</source>
        <translation>Nada foi importado. Corrija a tabela e tente de novo.</translation>
    </message>
    <message>
        <source>The table has more than {limit} characters.</source>
        <translation>A tabela tem mais de {limit} caracteres.</translation>
    </message>
    <message>
        <source>Line {line} contains a NUL character: this is not a text file.</source>
        <translation>A linha {line} contém um caractere NUL: isto não é um arquivo de texto.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>A tabela tem mais de {limit} linhas.</translation>
    </message>
    <message>
        <source>The row at line {line} cannot be read ({reason}). A quotation mark may be missing, or text may follow one.</source>
        <translation>A linha {line} não pode ser lida ({reason}). Podem faltar aspas, ou há texto depois delas.</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} columns.</source>
        <translation>A linha {line} tem mais de {limit} colunas.</translation>
    </message>
    <message>
        <source>The table already has this number.</source>
        <translation>A tabela já tem este número.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vazia.</translation>
    </message>
    <message>
        <source>Read: the sheet “{sheet}”. Not read: {others}.</source>
        <translation>Lida: a planilha “{sheet}”. Não lidas: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>1 hidden row is left out.¦{count} hidden rows are left out.</source>
        <translation>
            <numerusform>{count} linha oculta é deixada de fora.</numerusform>
            <numerusform>{count} linhas ocultas são deixadas de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row whose number the workbook does not show is left out.¦{count} rows whose numbers the workbook does not show are left out.</source>
        <translation>
            <numerusform>{count} linha cujo número a pasta de trabalho não mostra é deixada de fora.</numerusform>
            <numerusform>{count} linhas cujos números a pasta de trabalho não mostra são deixadas de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that the workbook does not show counts as empty: in line {line}.¦{count} cells that the workbook does not show count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>{count} célula que a pasta de trabalho não mostra conta como vazia: na linha {line}.</numerusform>
            <numerusform>{count} células que a pasta de trabalho não mostra contam como vazias, a primeira na linha {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that is struck through counts as empty: in line {line}.¦{count} cells that are struck through count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>{count} célula riscada conta como vazia: na linha {line}.</numerusform>
            <numerusform>{count} células riscadas contam como vazias, a primeira na linha {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row that is struck through is left out.¦{count} rows that are struck through are left out.</source>
        <translation>
            <numerusform>{count} linha riscada é deixada de fora.</numerusform>
            <numerusform>{count} linhas riscadas são deixadas de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second table begins in line {line}; it is not read. Import it separately.</source>
        <translation>Uma segunda tabela começa na linha {line}; ela não é lida. Importe-a separadamente.</translation>
    </message>
    <message numerus="yes">
        <source>1 line has a name beside the number that is not used: “{name}” in line {line}.¦{count} lines have a name beside the number that is not used, the first “{name}” in line {line}.</source>
        <translation>
            <numerusform>1 linha tem ao lado do número um nome que não é usado: “{name}” na linha {line}.</numerusform>
            <numerusform>{count} linhas têm ao lado do número um nome que não é usado, o primeiro “{name}” na linha {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of the lines left out may contain a phone number: line {line}.¦{count} of the lines left out may contain a phone number, the first in line {line}.</source>
        <translation>
            <numerusform>1 das linhas deixadas de fora pode conter um número de telefone: linha {line}.</numerusform>
            <numerusform>{count} das linhas deixadas de fora podem conter um número de telefone, a primeira na linha {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number without + is read with it, as {example}.¦{count} numbers without + are read with it, as {example}.</source>
        <translation>
            <numerusform>1 número sem + é lido com ele, como {example}.</numerusform>
            <numerusform>{count} números sem + são lidos com ele, como {example}.</numerusform>
        </translation>
    </message>
    <message>
        <source>An internal error kept the program from reading this file, which may be fine.</source>
        <translation>Um erro interno impediu o programa de ler este arquivo, que pode estar correto.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>The Messaging Service “{name}” decides for its number {numbers}. Let the number decide?¦The Messaging Service “{name}” decides for its {count} numbers, also for {numbers}. Let the numbers decide? {others} would then use their own addresses, too.</source>
        <translation>
            <numerusform>O Messaging Service “{name}” decide por seu número {numbers}. Deixar o número decidir?</numerusform>
            <numerusform>O Messaging Service “{name}” decide por seus {count} números, também por {numbers}. Deixar os números decidirem? {others} também usariam então os próprios endereços.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {provider} this address belongs to “{name}”, which serves 1 number. Messages to the others would go to {pbx}, too: {numbers}¦At {provider} this address belongs to “{name}”, which serves {count} numbers. Messages to the others would go to {pbx}, too: {numbers}</source>
        <translation>
            <numerusform>Em {provider} este endereço pertence a “{name}”, que atende {count} número. As mensagens dos outros também iriam para {pbx}: {numbers}</numerusform>
            <numerusform>Em {provider} este endereço pertence a “{name}”, que atende {count} números. As mensagens dos outros também iriam para {pbx}: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 gets its first address¦{count} get their first address</source>
        <translation>
            <numerusform>{count} recebe o primeiro endereço</numerusform>
            <numerusform>{count} recebem o primeiro endereço</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 replaces another¦{count} replace another</source>
        <translation>
            <numerusform>{count} substitui outro</numerusform>
            <numerusform>{count} substituem outro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 has it already¦{count} have it already</source>
        <translation>
            <numerusform>{count} já tem</numerusform>
            <numerusform>{count} já têm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 PBX was written to the list, without its Client Secret.¦{count} PBXs were written to the list, without their Client Secrets.</source>
        <translation>
            <numerusform>{count} PBX foi gravado na lista, sem o seu Client Secret.</numerusform>
            <numerusform>{count} PBXs foram gravados na lista, sem os seus Client Secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. Check it, then create it or keep it ready.</source>
        <translation>Está tudo completo. Verifique e crie-o ou deixe-o pronto.</translation>
    </message>
    <message numerus="yes">
        <source>{number} and 1 more¦{number} and {count} more</source>
        <translation>
            <numerusform>{number} e mais {count}</numerusform>
            <numerusform>{number} e mais {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 change¦{count} changes</source>
        <translation>
            <numerusform>{count} alteração</numerusform>
            <numerusform>{count} alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make 1 &amp;change¦Make {count} &amp;changes</source>
        <translation>
            <numerusform>Aplicar {count} &amp;alteração</numerusform>
            <numerusform>Aplicar {count} &amp;alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 difference. Which side is right?¦{count} differences. Which side is right?</source>
        <translation>
            <numerusform>{count} diferença. Qual lado está certo?</numerusform>
            <numerusform>{count} diferenças. Qual lado está certo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave it &amp;as it is¦Leave {count} as they &amp;are</source>
        <translation>
            <numerusform>Deixar como &amp;está</numerusform>
            <numerusform>Deixar as {count} como &amp;estão</numerusform>
        </translation>
    </message>
    <message>
        <source>several with this name</source>
        <translation>vários com este nome</translation>
    </message>
    <message>
        <source>looked up once the PBX is reachable</source>
        <translation>será procurado assim que o PBX estiver acessível</translation>
    </message>
    <message numerus="yes">
        <source>Copy, leave 1 name open¦Copy, leave {count} names open</source>
        <translation>
            <numerusform>Copiar, deixar {count} nome em aberto</numerusform>
            <numerusform>Copiar, deixar {count} nomes em aberto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel read¦{count} channels read</source>
        <translation>
            <numerusform>{count} canal lido</numerusform>
            <numerusform>{count} canais lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Members pick up conversations themselves.</source>
        <translation>Os próprios membros assumem as conversas.</translation>
    </message>
    <message>
        <source>This type of workbook is read without its number formats: a + or a zero that only the format shows is missing. Check the numbers, or save it as .xlsx.</source>
        <translation>Este tipo de pasta de trabalho é lido sem os formatos de número: falta um + ou zero que só o formato mostra. Verifique os números, ou salve como .xlsx.</translation>
    </message>
    <message>
        <source>Type the domain of the website that gets the code, for example www.example.com.</source>
        <translation>Digite o domínio do site que receberá o código, por exemplo www.example.com.</translation>
    </message>
    <message>
        <source>A change to “{name}” is already under way, or its outcome is not known yet. Nothing was sent.</source>
        <translation>Uma alteração de “{name}” já está em andamento, ou o resultado ainda não é conhecido. Nada foi enviado.</translation>
    </message>
    <message>
        <source>“{name}” was changed as intended: read back from {pbx}.</source>
        <translation>“{name}” foi alterado como pretendido: conferido em {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is already as intended. Nothing was sent.</source>
        <translation>“{name}” já está em {pbx} como pretendido. Nada foi enviado.</translation>
    </message>
    <message>
        <source>“{name}” was not changed: {pbx} still has it as it was before.</source>
        <translation>“{name}” não foi alterado: {pbx} ainda o tem como antes.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was changed: {pbx} could not be read.</source>
        <translation>Não se sabe se “{name}” foi alterado: {pbx} não pôde ser lido.</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”; it could not be read back.</source>
        <translation>{pbx} aceitou a alteração de “{name}”; não foi possível reler.</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”, but not everything is as intended.</source>
        <translation>{pbx} aceitou a alteração de “{name}”, mas nem tudo ficou como pretendido.</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is as intended; whether the keys arrived cannot be checked.</source>
        <translation>“{name}” está como pretendido em {pbx}; não dá para verificar se as chaves chegaram.</translation>
    </message>
    <message>
        <source>Watch its connection to the provider: if it is lost, type the keys again.</source>
        <translation>Observe a conexão com o provedor: se cair, digite as chaves novamente.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was deleted: {pbx} could not be read.</source>
        <translation>Não se sabe se “{name}” foi excluído: {pbx} não pôde ser lido.</translation>
    </message>
    <message>
        <source>The change to “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>A alteração de “{name}” foi enviada a {pbx}, mas não veio uma resposta clara.</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}” as it was before; it may yet carry out the change.</source>
        <translation>{pbx} ainda tem “{name}” como antes; pode ser que ainda execute a alteração.</translation>
    </message>
    <message>
        <source>The deletion of “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>A exclusão de “{name}” foi enviada a {pbx}, mas não veio uma resposta clara.</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}”; it may yet carry out the deletion.</source>
        <translation>{pbx} ainda tem “{name}”; ainda pode executar a exclusão.</translation>
    </message>
    <message>
        <source>The name is missing; it says which channel is meant.</source>
        <translation>Falta o nome, que diz de qual canal se trata.</translation>
    </message>
    <message>
        <source>The rows above the column names were left out: lines {lines}.</source>
        <translation>As linhas acima dos nomes das colunas foram deixadas de fora: linhas {lines}.</translation>
    </message>
    <message>
        <source>The list of sites must be a list in square brackets, one object per site.</source>
        <translation>A lista de locais precisa ser uma lista entre colchetes, um objeto por local.</translation>
    </message>
    <message>
        <source>This PBX is in another row, too: {lines}.</source>
        <translation>Este PBX também está em outra linha: {lines}.</translation>
    </message>
    <message>
        <source>This name is in another row, too: {lines}.</source>
        <translation>Este nome também está em outra linha: {lines}.</translation>
    </message>
    <message>
        <source>This cell has {count} characters; at most {limit} are allowed.</source>
        <translation>Esta célula tem {count} caracteres; o máximo é {limit}.</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a list of sites: write env:NAME or keyring:SERVICE/USER.</source>
        <translation>Um Client Secret não fica em uma lista de locais: escreva env:NAME ou keyring:SERVICE/USER.</translation>
    </message>
    <message>
        <source>This cell is struck through. Clear it, or delete the row.</source>
        <translation>Esta célula está riscada. Limpe-a ou exclua a linha.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: present, absent, leave.</source>
        <translation>“{value}” não é present, absent nem leave.</translation>
    </message>
    <message>
        <source>A channel connects the PBX to one account at one provider.</source>
        <translation>Um canal conecta o PBX a uma conta em um provedor.</translation>
    </message>
    <message>
        <source>“{extension}” is beside the number. Is it where the messages go?</source>
        <translation>“{extension}” está ao lado do número. É para lá que vão as mensagens?</translation>
    </message>
    <message>
        <source>{provider} cannot find the number, page or account.</source>
        <translation>{provider} não encontra o número, a página ou a conta.</translation>
    </message>
    <message>
        <source>{provider} does not accept this type of file.</source>
        <translation>{provider} não aceita este tipo de arquivo.</translation>
    </message>
    <message>
        <source>{pbx} gives no reason.</source>
        <translation>{pbx} não informa o motivo.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. The account has 1 number.¦{provider} accepts these keys. The account has {count} numbers.</source>
        <translation>
            <numerusform>{provider} aceita estas chaves. A conta tem {count} número.</numerusform>
            <numerusform>{provider} aceita estas chaves. A conta tem {count} números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. Account “{account}”, 1 number.¦{provider} accepts these keys. Account “{account}”, {count} numbers.</source>
        <translation>
            <numerusform>{provider} aceita estas chaves. Conta “{account}”, {count} número.</numerusform>
            <numerusform>{provider} aceita estas chaves. Conta “{account}”, {count} números.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook has a password, or is of a type that cannot be read. Open it in a spreadsheet and save it as .xlsx without a password.</source>
        <translation>Esta pasta de trabalho tem senha, ou é de um tipo que não pode ser lido. Abra em um programa de planilhas e salve como .xlsx sem senha.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells, only charts.</source>
        <translation>A pasta de trabalho não tem planilha com células, só gráficos.</translation>
    </message>
    <message>
        <source>The workbook has a password. Open it in a spreadsheet and save it without one.</source>
        <translation>A pasta de trabalho tem senha. Abra em um programa de planilhas e salve sem senha.</translation>
    </message>
    <message>
        <source>The file needs more memory than a table with {limit} rows, or is damaged.</source>
        <translation>O arquivo exige mais memória que uma tabela com {limit} linhas, ou está danificado.</translation>
    </message>
    <message>
        <source>The file takes longer to read than a table with {limit} rows.</source>
        <translation>O arquivo demora mais para ler que uma tabela com {limit} linhas.</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}).</source>
        <translation>Não é possível ler o arquivo ({why}).</translation>
    </message>
    <message>
        <source>The destination is taken from the text.</source>
        <translation>O destino vem do texto.</translation>
    </message>
    <message>
        <source>A spreadsheet could not calculate this cell (“{value}”). Correct it there, or enter the value.</source>
        <translation>Uma planilha não conseguiu calcular esta célula (“{value}”). Corrija-a na planilha, ou digite o valor.</translation>
    </message>
    <message>
        <source>This row belongs to a second table, which begins in line {line}. Import that one separately.</source>
        <translation>Esta linha pertence a uma segunda tabela, que começa na linha {line}. Importe-a separadamente.</translation>
    </message>
    <message>
        <source>The file claims to be {encoding}, but is not.</source>
        <translation>O arquivo diz ser {encoding}, mas não é.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>O arquivo tem mais de {limit} MB.</translation>
    </message>
    <message>
        <source>These cells are formulas without a result: {cells}. Open the workbook in a spreadsheet and save it.</source>
        <translation>Estas células são fórmulas sem resultado: {cells}. Abra a pasta de trabalho em um programa de planilhas e salve.</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {names}.</source>
        <translation>Planilhas ocultas não são lidas: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>1 text is partly struck through; that part is left out.¦{count} texts are partly struck through; those parts are left out.</source>
        <translation>
            <numerusform>{count} texto está riscado em parte; essa parte é deixada de fora.</numerusform>
            <numerusform>{count} textos estão riscados em parte; essas partes são deixadas de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook has far more parts than a table has.</source>
        <translation>A pasta de trabalho tem muito mais partes que uma tabela.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a table with {limit} rows.</source>
        <translation>Descompactada, a pasta de trabalho é muito maior que uma tabela com {limit} linhas.</translation>
    </message>
    <message>
        <source>The workbook is compressed far more than a table can be.</source>
        <translation>A pasta de trabalho está muito mais compactada do que uma tabela pode estar.</translation>
    </message>
    <message>
        <source>The workbook has far more styles, texts or names than a table has.</source>
        <translation>A pasta de trabalho tem muito mais estilos, textos ou nomes que uma tabela.</translation>
    </message>
    <message>
        <source>This note in the data folder may not be from this program. Nothing was deleted.</source>
        <translation>Não é certo que este programa tenha feito esta anotação na pasta de dados. Nada foi excluído.</translation>
    </message>
    <message>
        <source>To delete them, use “What this computer knows”.</source>
        <translation>Para excluí-los, use “O que este computador sabe”.</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set, or is empty.</source>
        <translation>A variável de ambiente {name} não está definida, ou está vazia.</translation>
    </message>
    <message>
        <source>“{reference}” was not allowed.</source>
        <translation>“{reference}” não foi permitido.</translation>
    </message>
    <message>
        <source>No environment variable can have such a name. If this is the value itself, put plain: in front of it.</source>
        <translation>Nenhuma variável de ambiente pode ter esse nome. Se isto for o próprio valor, coloque plain: na frente.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>O chaveiro recusou o acesso.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>O chaveiro não respondeu.</translation>
    </message>
    <message>
        <source>The keyring cannot store a secret of this size.</source>
        <translation>O chaveiro não consegue guardar um segredo deste tamanho.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>O chaveiro falhou ({kind}).</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>Open it again from the start page to see its status.</source>
        <translation>Abra de novo na página inicial para ver o status.</translation>
    </message>
    <message>
        <source>Your entries were not saved: the channel “{name}” was created in the meantime.</source>
        <translation>O que você digitou não foi salvo: o canal “{name}” foi criado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Your entries were not saved: “{name}” was changed elsewhere in the meantime.</source>
        <translation>O que você digitou não foi salvo: “{name}” foi alterado em outro lugar nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Nothing is written there. Give a folder of your own with --data-dir DIR, or take ownership of it.</source>
        <translation>Nada é gravado ali. Indique uma pasta sua com --data-dir DIR, ou torne-se o proprietário dela.</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({why}).</source>
        <translation>Não é possível gravar na pasta de dados ({why}).</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit. Free some space, or choose another folder with --data-dir.</source>
        <translation>O que você digitou só é mantido até você sair. Libere espaço, ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>The file with this computer&apos;s channels was damaged; it was kept as {file}.</source>
        <translation>O arquivo com os canais deste computador estava danificado; foi guardado como {file}.</translation>
    </message>
    <message>
        <source>There is no backup, so the list starts empty. Check the PBX before you create a channel again.</source>
        <translation>Não há backup, então a lista começa vazia. Verifique o PBX antes de criar um canal de novo.</translation>
    </message>
    <message>
        <source>The data folder {folder} belongs to another account.</source>
        <translation>A pasta de dados {folder} pertence a outra conta.</translation>
    </message>
    <message>
        <source>Everyone on this computer can write to the data folder {folder}.</source>
        <translation>Todos neste computador podem gravar na pasta de dados {folder}.</translation>
    </message>
    <message>
        <source>Other accounts of the group {group} can write to the data folder {folder}.</source>
        <translation>Outras contas do grupo {group} podem gravar na pasta de dados {folder}.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>Instale a versão mais nova. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The backup of {date} is used; anything done since then is missing. Check the PBX first.</source>
        <translation>O backup de {date} é usado; falta o que foi feito desde então. Verifique o PBX primeiro.</translation>
    </message>
    <message>
        <source>The secrets of “{name}” could not be read. Nothing was sent.</source>
        <translation>Não foi possível ler os segredos de “{name}”. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The keys of “{name}” are not in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>As chaves de “{name}” não estão no chaveiro deste computador. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Open the channel and enter them again on the Account page.</source>
        <translation>Abra o canal e digite-as de novo na página da conta.</translation>
    </message>
    <message>
        <source>Another program changed a secret of “{name}” in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>Outro programa alterou um segredo de “{name}” no chaveiro deste computador. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Open it and check or enter the marked secret.</source>
        <translation>Abra e verifique ou digite o segredo marcado.</translation>
    </message>
    <message>
        <source>This channel&apos;s data in the data folder is damaged.</source>
        <translation>Os dados deste canal na pasta de dados estão danificados.</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>Impressão digital do certificado</translation>
    </message>
    <message>
        <source>PBX login</source>
        <translation>Login do PBX</translation>
    </message>
    <message>
        <source>only until you quit: the keyring did not accept it</source>
        <translation>só até você sair: o chaveiro não aceitou</translation>
    </message>
    <message>
        <source>only until you quit: the keyring has not stored it yet</source>
        <translation>só até você sair: o chaveiro ainda não guardou</translation>
    </message>
    <message>
        <source>no longer in the keyring</source>
        <translation>não está mais no chaveiro</translation>
    </message>
    <message>
        <source>still to be deleted from the keyring</source>
        <translation>ainda a excluir do chaveiro</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring is locked</source>
        <translation>não pôde ser excluído: o chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring does not answer</source>
        <translation>não pôde ser excluído: o chaveiro não responde</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring refused</source>
        <translation>não pôde ser excluído: o chaveiro recusou</translation>
    </message>
    <message>
        <source>could not be deleted: there is no keyring</source>
        <translation>não pôde ser excluído: não há chaveiro</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring failed</source>
        <translation>não pôde ser excluído: o chaveiro falhou</translation>
    </message>
    <message>
        <source>sent to the PBX, {when}</source>
        <translation>enviado ao PBX, {when}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>aguardando envio</translation>
    </message>
    <message>
        <source>trusted since {when}</source>
        <translation>confiável desde {when}</translation>
    </message>
    <message>
        <source>kept since {when}</source>
        <translation>guardado desde {when}</translation>
    </message>
    <message>
        <source>The file cannot be written ({why}).</source>
        <translation>Não é possível gravar o arquivo ({why}).</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <translation>Escolha outra pasta, ou libere espaço em disco.</translation>
    </message>
    <message>
        <source>another program has this file open; close it there and try again</source>
        <translation>outro programa está com este arquivo aberto; feche-o nesse programa e tente de novo</translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 done¦{done} of {count} done</source>
        <translation>
            <numerusform>{done} de {count} feito</numerusform>
            <numerusform>{done} de {count} feitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel checked¦{count} channels checked</source>
        <translation>
            <numerusform>{count} canal verificado</numerusform>
            <numerusform>{count} canais verificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 deleted secret is still in the keyring: {why}¦{count} deleted secrets are still in the keyring: {why}</source>
        <translation>
            <numerusform>{count} segredo excluído ainda está no chaveiro: {why}</numerusform>
            <numerusform>{count} segredos excluídos ainda estão no chaveiro: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is open or has changed since, and stays in the list.¦{count} channels are open or have changed since, and stay in the list.</source>
        <translation>
            <numerusform>“{name}” está aberto ou foi alterado desde então, e continua na lista.</numerusform>
            <numerusform>{count} canais estão abertos ou foram alterados desde então, e continuam na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create {count}</source>
        <translation>
            <numerusform>&amp;Criar</numerusform>
            <numerusform>&amp;Criar {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create all {count}</source>
        <translation>
            <numerusform>&amp;Criar</numerusform>
            <numerusform>&amp;Criar todos os {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the &amp;sheet…¦Save all {count} &amp;sheets…</source>
        <translation>
            <numerusform>&amp;Salvar a ficha…</numerusform>
            <numerusform>&amp;Salvar as {count} fichas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and 1 more¦and {count} more</source>
        <translation>
            <numerusform>e mais {count}</numerusform>
            <numerusform>e mais {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was deleted on this computer.¦{count} channels were deleted on this computer.</source>
        <translation>
            <numerusform>{count} canal foi excluído neste computador.</numerusform>
            <numerusform>{count} canais foram excluídos neste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>O PBX</translation>
    </message>
    <message numerus="yes">
        <source>{numbers}, 1 with a destination¦{numbers}, {count} with a destination</source>
        <translation>
            <numerusform>{numbers}, {count} com destino</numerusform>
            <numerusform>{numbers}, {count} com destino</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto pela última vez</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>1 channel file was written.¦{count} channel files were written.</source>
        <translation>
            <numerusform>{count} arquivo de canal foi gravado.</numerusform>
            <numerusform>{count} arquivos de canal foram gravados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 key does not look right; the Account page says why.¦{count} keys do not look right; the Account page says why.</source>
        <translation>
            <numerusform>{count} chave não parece certa; a página da conta diz por quê.</numerusform>
            <numerusform>{count} chaves não parecem certas; a página da conta diz por quê.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was imported.¦{count} channels were imported.</source>
        <translation>
            <numerusform>{count} canal foi importado.</numerusform>
            <numerusform>{count} canais foram importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Unlock the keyring and delete 1 secret¦&amp;Unlock the keyring and delete {count} secrets</source>
        <translation>
            <numerusform>Desbloq&amp;uear o chaveiro e excluir {count} segredo</numerusform>
            <numerusform>Desbloq&amp;uear o chaveiro e excluir {count} segredos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel¦{count} channels</source>
        <translation>
            <numerusform>{count} canal</numerusform>
            <numerusform>{count} canais</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier webhook address</source>
        <translation>Endereço anterior do webhook</translation>
    </message>
    <message numerus="yes">
        <source>{pbx} is reachable. 1 channel is waiting.¦{pbx} is reachable. {count} channels are waiting.</source>
        <translation>
            <numerusform>{pbx} está acessível. {count} canal está esperando.</numerusform>
            <numerusform>{pbx} está acessível. {count} canais estão esperando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel¦Creating channel {number} of {count}</source>
        <translation>
            <numerusform>Criando o canal</numerusform>
            <numerusform>Criando o canal {number} de {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel on {pbx}¦Creating channel {number} of {count} on {pbx}</source>
        <translation>
            <numerusform>Criando o canal em {pbx}</numerusform>
            <numerusform>Criando o canal {number} de {count} em {pbx}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One thing is missing¦{count} things are missing</source>
        <translation>
            <numerusform>Falta uma coisa</numerusform>
            <numerusform>Faltam {count} coisas</numerusform>
        </translation>
    </message>
    <message>
        <source>No PBX chosen yet</source>
        <translation>Nenhum PBX escolhido ainda</translation>
    </message>
    <message>
        <source>{pbx} is reachable</source>
        <translation>{pbx} está acessível</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message numerus="yes">
        <source>1 sheet was saved.¦{count} sheets were saved.</source>
        <translation>
            <numerusform>{count} ficha foi salva.</numerusform>
            <numerusform>{count} fichas foram salvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Keys are missing</source>
        <translation>Faltam chaves</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Pronto para criar</translation>
    </message>
    <message>
        <source>Certificate to compare</source>
        <translation>Certificado a comparar</translation>
    </message>
    <message>
        <source>Refused by the PBX</source>
        <translation>Recusado pelo PBX</translation>
    </message>
    <message>
        <source>Checking what happened</source>
        <translation>Verificando o que houve</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Sendo criado</translation>
    </message>
    <message>
        <source>Created, not connected</source>
        <translation>Criado, não conectado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Waiting for PBX</source>
        <translation>Aguardando o PBX</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>&amp;Digitar as chaves</translation>
    </message>
    <message>
        <source>&amp;Create it now</source>
        <translation>&amp;Criar agora</translation>
    </message>
    <message>
        <source>Compare the &amp;certificate</source>
        <translation>Comparar o &amp;certificado</translation>
    </message>
    <message>
        <source>Fi&amp;x it</source>
        <translation>Cor&amp;rigir</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message>
        <source>Check &amp;keys…</source>
        <translation>Verificar as c&amp;haves…</translation>
    </message>
    <message>
        <source>Next step: &amp;webhook URL</source>
        <translation>Próximo passo: URL do &amp;webhook</translation>
    </message>
    <message>
        <source>It was ready, but one of its keys is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Estava pronto, mas uma das chaves não está mais no chaveiro deste computador. Digite-a de novo.</translation>
    </message>
    <message>
        <source>{pbx} could not be reached; nothing was sent. Create it on site.</source>
        <translation>{pbx} não pôde ser acessado; nada foi enviado. Crie no local.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first; nothing was sent.</source>
        <translation>O certificado de {pbx} precisa ser comparado primeiro; nada foi enviado.</translation>
    </message>
    <message>
        <source>It is being sent to {pbx} right now, by another window or command. Nothing else is sent in the meantime.</source>
        <translation>Está sendo enviado a {pbx} agora, por outra janela ou comando. Enquanto isso nada mais é enviado.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but no clear answer came back. Press “Look now” to search the PBX for it; nothing is sent until that is clear.</source>
        <translation>Foi enviado a {pbx}, mas não veio uma resposta clara. Pressione “Verificar agora” para procurá-lo no PBX; nada é enviado até isso ficar claro.</translation>
    </message>
    <message>
        <source>Lines {numbers}</source>
        <translation>Linhas {numbers}</translation>
    </message>
    <message>
        <source>To fix: {names}</source>
        <translation>A corrigir: {names}</translation>
    </message>
    <message>
        <source>Waiting for {pbx}</source>
        <translation>Aguardando {pbx}</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(sem nome ainda)</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Sem provedor ainda</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>Complete, not kept ready</source>
        <translation>Completo, ainda não deixado pronto</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Falta: {names}</translation>
    </message>
    <message numerus="yes">
        <source>1 destination¦{count} destinations</source>
        <translation>
            <numerusform>{count} destino</numerusform>
            <numerusform>{count} destinos</numerusform>
        </translation>
    </message>
    <message>
        <source>{pbx} was not reached</source>
        <translation>{pbx} não foi acessado</translation>
    </message>
    <message>
        <source>Connection not known yet</source>
        <translation>Conexão ainda não conhecida</translation>
    </message>
    <message>
        <source>Che&amp;ck and create</source>
        <translation>Verificar e &amp;criar</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the {name}</source>
        <translation>C&amp;ontinuar: {name}</translation>
    </message>
    <message>
        <source>Fi&amp;x line {number}</source>
        <translation>Cor&amp;rigir a linha {number}</translation>
    </message>
    <message numerus="yes">
        <source>Destination of 1 number¦Destination of {count} numbers</source>
        <translation>
            <numerusform>Destino de {count} número</numerusform>
            <numerusform>Destino de {count} números</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of {pbx}</source>
        <translation>Certificado de {pbx}</translation>
    </message>
    <message>
        <source>Sent {when}, no clear answer</source>
        <translation>Enviado {when}, sem resposta clara</translation>
    </message>
    <message>
        <source>By another window or command</source>
        <translation>Por outra janela ou comando</translation>
    </message>
    <message>
        <source>Connected to {provider}</source>
        <translation>Conectado a {provider}</translation>
    </message>
    <message>
        <source>{provider} gives no reason</source>
        <translation>{provider} não informa o motivo</translation>
    </message>
    <message>
        <source>Not included in the PBX&apos;s plan</source>
        <translation>Não incluído no plano do PBX</translation>
    </message>
    <message>
        <source>The PBX does not list it</source>
        <translation>O PBX não o lista</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the destinations</source>
        <translation>C&amp;ontinuar com os destinos</translation>
    </message>
    <message>
        <source>No longer in the keyring</source>
        <translation>Não está mais no chaveiro</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Nada digitado ainda</translation>
    </message>
    <message numerus="yes">
        <source>1 other number¦{count} other numbers</source>
        <translation>
            <numerusform>{count} outro número</numerusform>
            <numerusform>{count} outros números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 number¦&amp;Add {count} numbers</source>
        <translation>
            <numerusform>Adicion&amp;ar {count} número</numerusform>
            <numerusform>Adicion&amp;ar {count} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number¦{count} numbers</source>
        <translation>
            <numerusform>{count} número</numerusform>
            <numerusform>{count} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 page¦{count} pages</source>
        <translation>
            <numerusform>{count} página</numerusform>
            <numerusform>{count} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 other page¦{count} other pages</source>
        <translation>
            <numerusform>{count} outra página</numerusform>
            <numerusform>{count} outras páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 page¦&amp;Add {count} pages</source>
        <translation>
            <numerusform>Adicion&amp;ar {count} página</numerusform>
            <numerusform>Adicion&amp;ar {count} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Nenhuma página ainda</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Nenhum número ainda</translation>
    </message>
    <message>
        <source>today, {clock}</source>
        <translation>hoje, {clock}</translation>
    </message>
    <message>
        <source>yesterday, {clock}</source>
        <translation>ontem, {clock}</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>visto {when}</translation>
    </message>
    <message>
        <source>reachable now</source>
        <translation>acessível agora</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ainda não visto</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nome do canal</translation>
    </message>
    <message>
        <source>Webhook domain</source>
        <translation>Domínio do webhook</translation>
    </message>
    <message>
        <source>Close sessions</source>
        <translation>Encerramento das sessões</translation>
    </message>
    <message>
        <source>Days until a session is closed</source>
        <translation>Dias até uma sessão ser encerrada</translation>
    </message>
    <message>
        <source>Yeastar FQDN</source>
        <translation>FQDN da Yeastar</translation>
    </message>
    <message>
        <source>Own domain (NAT)</source>
        <translation>Domínio próprio (NAT)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automaticamente</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings it back; the last twenty actions can be undone. Deleting in this list changes nothing on the PBX. A channel that you delete under “On the PBX” is gone there; it is kept in this list as a draft, and you can create it again.</source>
        <translation>Desfazer (Ctrl+Z) o traz de volta; as últimas vinte ações podem ser desfeitas. Excluir nesta lista não altera nada no PBX. Um canal excluído em “No PBX” deixa de existir lá; ele fica nesta lista como rascunho e pode ser criado novamente.</translation>
    </message>
    <message>
        <source>2 Dec 2026: API users end</source>
        <translation>2/12/2026: fim usuários API</translation>
    </message>
    <message>
        <source>API users have ended</source>
        <translation>Usuários de API encerrados</translation>
    </message>
    <message>
        <source>{type}: {name}</source>
        <translation>{type}: {name}</translation>
    </message>
    <message>
        <source>Is “{value}” the first number of a range? Another column says “{more}”.</source>
        <translation>“{value}” é o primeiro número de um intervalo? Outra coluna diz “{more}”.</translation>
    </message>
    <message>
        <source>the access key and the secret key belong to different accounts</source>
        <translation>a Access Key e a Secret Key pertencem a contas diferentes</translation>
    </message>
    <message numerus="yes">
        <source>It expires on {date}, in 1 hour. A system user&apos;s token does not expire.¦It expires on {date}, in {count} hours. A system user&apos;s token does not expire.</source>
        <translation>
            <numerusform>Expira em {date}, daqui a {count} hora. O token de um usuário do sistema não expira.</numerusform>
            <numerusform>Expira em {date}, daqui a {count} horas. O token de um usuário do sistema não expira.</numerusform>
        </translation>
    </message>
    <message>
        <source>the SID and the Secret belong to different keys</source>
        <translation>o SID e o Secret pertencem a chaves diferentes</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet “{sheet}”. Choose one of these: {sheets}.</source>
        <translation>A pasta de trabalho não tem uma planilha visível “{sheet}”. Escolha uma destas: {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>1 number has another webhook at {provider}: set it¦{count} numbers have another webhook at {provider}: set it</source>
        <translation>
            <numerusform>{count} número tem outro webhook em {provider}: configure-o</numerusform>
            <numerusform>{count} números têm outro webhook em {provider}: configure-o</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, for its 1 number¦Yes, for its {count} numbers</source>
        <translation>
            <numerusform>Sim, para seu {count} número</numerusform>
            <numerusform>Sim, para seus {count} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set it for 1 number¦Set it for {count} numbers</source>
        <translation>
            <numerusform>Configurar para {count} número</numerusform>
            <numerusform>Configurar para {count} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 site¦{count} sites</source>
        <translation>
            <numerusform>{count} local</numerusform>
            <numerusform>{count} locais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 problem¦{count} problems</source>
        <translation>
            <numerusform>{count} problema</numerusform>
            <numerusform>{count} problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for 1 secret of this computer: {which}. Give it?¦The plan asks for {count} secrets of this computer: {which}. Give them?</source>
        <translation>
            <numerusform>O plano pede {count} segredo a este computador: {which}. Fornecê-lo?</numerusform>
            <numerusform>O plano pede {count} segredos a este computador: {which}. Fornecê-los?</numerusform>
        </translation>
    </message>
    <message>
        <source>No, it is a national number</source>
        <translation>Não, é um número nacional</translation>
    </message>
    <message>
        <source>No, use only the number</source>
        <translation>Não, usar só o número</translation>
    </message>
    <message>
        <source>Keep it as entered</source>
        <translation>Manter como digitado</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Não, deixar de fora</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give it¦&amp;Give them</source>
        <translation>
            <numerusform>&amp;Fornecer</numerusform>
            <numerusform>&amp;Fornecer</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX did not say whether it is connected.</source>
        <translation>O canal existe, mas o PBX não informou se está conectado.</translation>
    </message>
    <message numerus="yes">
        <source>1 done¦{count} done</source>
        <translation>
            <numerusform>{count} feito</numerusform>
            <numerusform>{count} feitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the number a profile of its own¦Give the {count} numbers a profile of their own</source>
        <translation>
            <numerusform>Dar ao número um perfil próprio</numerusform>
            <numerusform>Dar aos {count} números um perfil próprio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others use this address, too. At {provider} it belongs to “{name}”, which serves 1 number, {own} of this channel.¦Others use this address, too. At {provider} it belongs to “{name}”, which serves {count} numbers, {own} of this channel.</source>
        <translation>
            <numerusform>Outros também usam este endereço. Em {provider} ele pertence a “{name}”, que atende {count} número, {own} deste canal.</numerusform>
            <numerusform>Outros também usam este endereço. Em {provider} ele pertence a “{name}”, que atende {count} números, {own} deste canal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer 1 question first¦Answer {count} questions first</source>
        <translation>
            <numerusform>Responda antes {count} pergunta</numerusform>
            <numerusform>Responda antes {count} perguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number still has the old address¦{count} numbers still have the old address</source>
        <translation>
            <numerusform>{count} número ainda tem o endereço antigo</numerusform>
            <numerusform>{count} números ainda têm o endereço antigo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to decide¦{count} to decide</source>
        <translation>
            <numerusform>{count} a decidir</numerusform>
            <numerusform>{count} a decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 number to a new profile¦Move {count} numbers to a new profile</source>
        <translation>
            <numerusform>Mover {count} número para um novo perfil</numerusform>
            <numerusform>Mover {count} números para um novo perfil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number is as it was before¦{count} numbers are as they were before</source>
        <translation>
            <numerusform>{count} número está como antes</numerusform>
            <numerusform>{count} números estão como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has the new address¦{count} numbers have the new address</source>
        <translation>
            <numerusform>{count} número tem o novo endereço</numerusform>
            <numerusform>{count} números têm o novo endereço</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at 1 channel before it is sent: its cell says why.¦Look at {count} channels before they are sent: their cells say why.</source>
        <translation>
            <numerusform>Verifique {count} canal antes do envio: a célula dele diz por quê.</numerusform>
            <numerusform>Verifique {count} canais antes do envio: as células deles dizem por quê.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 entry of the file was not used:¦{count} entries of the files were not used, the first:</source>
        <translation>
            <numerusform>{count} dado do arquivo não foi usado:</numerusform>
            <numerusform>{count} dados dos arquivos não foram usados, o primeiro:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the channel itself is missing. Its PBX is not in this computer&apos;s list: go on, and check the login.</source>
        <translation>Ao canal em si não falta nada. O PBX dele não está na lista deste computador: continue e confira o login.</translation>
    </message>
    <message>
        <source>goes to {destination}</source>
        <translation>vai para {destination}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Destination of {number}</source>
        <translation>Destino de {number}</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>Quem pode escrever a partir de {number}</translation>
    </message>
    <message>
        <source>Spelling of {number}</source>
        <translation>Grafia de {number}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mesmo nome</translation>
    </message>
    <message>
        <source>same name, other number</source>
        <translation>mesmo nome, outro número</translation>
    </message>
    <message>
        <source>does not exist there</source>
        <translation>não existe no outro PBX</translation>
    </message>
    <message numerus="yes">
        <source>{same} of 1 name was found there.¦{same} of {count} names were found there.</source>
        <translation>
            <numerusform>{same} de {count} nome localizado no outro PBX.</numerusform>
            <numerusform>{same} de {count} nomes localizados no outro PBX.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in use: 1 message in the period shown.¦It is in use: {count} messages in the period shown.</source>
        <translation>
            <numerusform>Está em uso: {count} mensagem no período mostrado.</numerusform>
            <numerusform>Está em uso: {count} mensagens no período mostrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same applies to 1 more number.¦The same applies to {count} more numbers.</source>
        <translation>
            <numerusform>O mesmo vale para mais {count} número.</numerusform>
            <numerusform>O mesmo vale para mais {count} números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 minute without a message¦after {count} minutes without a message</source>
        <translation>
            <numerusform>após {count} minuto sem mensagem</numerusform>
            <numerusform>após {count} minutos sem mensagem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 hour without a message¦after {count} hours without a message</source>
        <translation>
            <numerusform>após {count} hora sem mensagem</numerusform>
            <numerusform>após {count} horas sem mensagem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of 1 channel¦{shown} of {count} channels</source>
        <translation>
            <numerusform>{shown} de {count} canal</numerusform>
            <numerusform>{shown} de {count} canais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue. Queues are never deleted from here.¦{count} message queues. Queues are never deleted from here.</source>
        <translation>
            <numerusform>{count} fila de mensagens. Uma fila nunca é excluída daqui.</numerusform>
            <numerusform>{count} filas de mensagens. Uma fila nunca é excluída daqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} knows 1 template of this account: its token and the account are right.¦{pbx} knows {count} templates of this account: its token and the account are right.</source>
        <translation>
            <numerusform>{pbx} conhece {count} modelo desta conta: o token e a conta estão certos.</numerusform>
            <numerusform>{pbx} conhece {count} modelos desta conta: o token e a conta estão certos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this code on every page of the website, usually just before &lt;/body&gt;</source>
        <translation>Coloque este código em todas as páginas do site, em geral logo antes de &lt;/body&gt;</translation>
    </message>
    <message>
        <source>Open the website, write “Hello” in the chat, and check that it arrives.</source>
        <translation>Abra o site, escreva “Olá” no chat e verifique se a mensagem chega.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Subscription has ended</source>
        <translation>A assinatura terminou</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>messages of today</source>
        <translation>mensagens de hoje</translation>
    </message>
    <message>
        <source>messages of yesterday</source>
        <translation>mensagens de ontem</translation>
    </message>
    <message>
        <source>messages of the last 7 days</source>
        <translation>mensagens dos últimos 7 dias</translation>
    </message>
    <message>
        <source>messages of the last 30 days</source>
        <translation>mensagens dos últimos 30 dias</translation>
    </message>
    <message>
        <source>messages of this month</source>
        <translation>mensagens deste mês</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>todas as mensagens</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat ao vivo</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>&amp;Adicionar linha</translation>
    </message>
    <message>
        <source>Add a ran&amp;ge of numbers…</source>
        <translation>Adicionar um inter&amp;valo de números…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importar de um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Fetch from the provider…</source>
        <translation>&amp;Buscar no provedor…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Exportar para um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Remove lines</source>
        <translation>&amp;Remover linhas</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover p&amp;ara cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>&amp;Limpar células</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Preenc&amp;her para baixo</translation>
    </message>
    <message>
        <source>Set the desti&amp;nation…</source>
        <translation>Definir o &amp;destino…</translation>
    </message>
    <message>
        <source>Set the &amp;members…</source>
        <translation>Definir os &amp;membros…</translation>
    </message>
    <message>
        <source>Num&amp;bers in E.164 format</source>
        <translation>Números no &amp;formato E.164</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Proc&amp;urar</translation>
    </message>
    <message>
        <source>Onl&amp;y lines with problems</source>
        <translation>Só linhas com &amp;problemas</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Pró&amp;ximo problema</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problema a&amp;nterior</translation>
    </message>
    <message>
        <source>S&amp;how the column of types</source>
        <translation>Mostrar a coluna de tip&amp;os</translation>
    </message>
    <message>
        <source>&amp;Original order of the lines</source>
        <translation>Ordem ori&amp;ginal das linhas</translation>
    </message>
    <message>
        <source>&amp;Keep the order shown</source>
        <translation>&amp;Manter a ordem mostrada</translation>
    </message>
    <message numerus="yes">
        <source>1 line pasted.¦{count} lines pasted.</source>
        <translation>
            <numerusform>{count} linha colada.</numerusform>
            <numerusform>{count} linhas coladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number was reformatted: {before} became {after}. Press Ctrl+Z to undo.¦{count} numbers were reformatted, for example {before} to {after}. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>{count} número foi reformatado: {before} virou {after}. Pressione Ctrl+Z para desfazer.</numerusform>
            <numerusform>{count} números foram reformatados, por exemplo {before} para {after}. Pressione Ctrl+Z para desfazer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste 1 line¦Paste {count} lines</source>
        <translation>
            <numerusform>Colar {count} linha</numerusform>
            <numerusform>Colar {count} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into 1 line¦Paste into {count} lines</source>
        <translation>
            <numerusform>Colar em {count} linha</numerusform>
            <numerusform>Colar em {count} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line changed.¦{count} lines changed.</source>
        <translation>
            <numerusform>{count} linha alterada.</numerusform>
            <numerusform>{count} linhas alteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line copied.¦{count} lines copied.</source>
        <translation>
            <numerusform>{count} linha copiada.</numerusform>
            <numerusform>{count} linhas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number: {first}¦{count} numbers: {first} … {last}</source>
        <translation>
            <numerusform>1 número: {first}</numerusform>
            <numerusform>{count} números: {first} … {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages to 1 number go to¦Messages to {count} numbers go to</source>
        <translation>
            <numerusform>Mensagens para {count} número vão para</numerusform>
            <numerusform>Mensagens para {count} números vão para</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the destination of 1 line¦Set the destination of {count} lines</source>
        <translation>
            <numerusform>Definir o destino de {count} linha</numerusform>
            <numerusform>Definir o destino de {count} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear 1 line¦Clear {count} lines</source>
        <translation>
            <numerusform>Limpar {count} linha</numerusform>
            <numerusform>Limpar {count} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill 1 line¦Fill {count} lines</source>
        <translation>
            <numerusform>Preencher {count} linha</numerusform>
            <numerusform>Preencher {count} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who may write from 1 number¦Who may write from {count} numbers</source>
        <translation>
            <numerusform>Quem pode escrever a partir de {count} número</numerusform>
            <numerusform>Quem pode escrever a partir de {count} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E.164 format in 1 line¦E.164 format in {count} lines</source>
        <translation>
            <numerusform>Formato E.164 em {count} linha</numerusform>
            <numerusform>Formato E.164 em {count} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort 1 line¦Sort {count} lines</source>
        <translation>
            <numerusform>Ordenar {count} linha</numerusform>
            <numerusform>Ordenar {count} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the members of 1 line¦Set the members of {count} lines</source>
        <translation>
            <numerusform>Definir os membros de {count} linha</numerusform>
            <numerusform>Definir os membros de {count} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add 1 number¦Add {count} numbers</source>
        <translation>
            <numerusform>Adicionar {count} número</numerusform>
            <numerusform>Adicionar {count} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 line¦Move {count} lines</source>
        <translation>
            <numerusform>Mover {count} linha</numerusform>
            <numerusform>Mover {count} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number read, {ticked} ticked¦{count} numbers read, {ticked} ticked</source>
        <translation>
            <numerusform>{count} número lido, marcados: {ticked}</numerusform>
            <numerusform>{count} números lidos, marcados: {ticked}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line left out¦{count} lines left out</source>
        <translation>
            <numerusform>{count} linha deixada de fora</numerusform>
            <numerusform>{count} linhas deixadas de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1, skip {open}¦&amp;Add {count}, skip {open}</source>
        <translation>
            <numerusform>Adicion&amp;ar {count}, pular {open}</numerusform>
            <numerusform>Adicion&amp;ar {count}, pular {open}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also add the line with a problem, to fix it in the table¦Also add the {count} lines with problems, to fix them in the table</source>
        <translation>
            <numerusform>Adicionar também a linha com problema, para corrigi-la na tabela</numerusform>
            <numerusform>Adicionar também as {count} linhas com problemas, para corrigi-las na tabela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line to decide¦{count} lines to decide</source>
        <translation>
            <numerusform>{count} linha a decidir</numerusform>
            <numerusform>{count} linhas a decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has no country code.¦{count} numbers have no country code.</source>
        <translation>
            <numerusform>{count} número não tem código de país.</numerusform>
            <numerusform>{count} números não têm código de país.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem is skipped¦{count} with problems are skipped</source>
        <translation>
            <numerusform>{count} com problema é pulada</numerusform>
            <numerusform>{count} com problemas são puladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 reformatted¦{count} reformatted</source>
        <translation>
            <numerusform>{count} reformatado</numerusform>
            <numerusform>{count} reformatados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names its own destination and keeps it.¦{count} lines name their own destination and keep it.</source>
        <translation>
            <numerusform>{count} linha indica o próprio destino e o mantém.</numerusform>
            <numerusform>{count} linhas indicam o próprio destino e o mantêm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove 1 line¦Remove {count} lines</source>
        <translation>
            <numerusform>Remover {count} linha</numerusform>
            <numerusform>Remover {count} linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (group)</source>
        <translation>{name} (grupo)</translation>
    </message>
    <message>
        <source>{name} (organization)</source>
        <translation>{name} (organização)</translation>
    </message>
    <message numerus="yes">
        <source>{name} added, 1 chosen¦{name} added, {count} chosen</source>
        <translation>
            <numerusform>{name} adicionado, {count} escolhido</numerusform>
            <numerusform>{name} adicionado, {count} escolhidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} removed, 1 chosen¦{name} removed, {count} chosen</source>
        <translation>
            <numerusform>{name} removido, {count} escolhido</numerusform>
            <numerusform>{name} removido, {count} escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Ramais</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>message queue</source>
        <translation>fila de mensagens</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>ramal</translation>
    </message>
    <message>
        <source>third-party platform</source>
        <translation>plataforma de terceiros</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organização</translation>
    </message>
    <message numerus="yes">
        <source>1 more: keep typing¦{count} more: keep typing</source>
        <translation>
            <numerusform>mais {count}: continue digitando</numerusform>
            <numerusform>mais {count}: continue digitando</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever &amp;answers first</source>
        <translation>Quem &amp;responder primeiro</translation>
    </message>
    <message>
        <source>Further messages then go to that person.</source>
        <translation>As mensagens seguintes vão então para essa pessoa.</translation>
    </message>
    <message>
        <source>Whoever presses “&amp;Pick up”</source>
        <translation>Quem clicar em “&amp;Pick up”</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>Ning&amp;uém</translation>
    </message>
    <message>
        <source>No one can take it over; it stays with all members.</source>
        <translation>Ninguém pode assumi-la; fica com todos os membros.</translation>
    </message>
    <message numerus="yes">
        <source>1 member¦{count} members</source>
        <translation>
            <numerusform>{count} membro</numerusform>
            <numerusform>{count} membros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem¦{count} with problems</source>
        <translation>
            <numerusform>{count} com problema</numerusform>
            <numerusform>{count} com problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 complete¦{count} complete</source>
        <translation>
            <numerusform>{count} completo</numerusform>
            <numerusform>{count} completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 without destination¦{count} without destination</source>
        <translation>
            <numerusform>{count} sem destino</numerusform>
            <numerusform>{count} sem destino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 shown¦{count} shown</source>
        <translation>
            <numerusform>{count} mostrado</numerusform>
            <numerusform>{count} mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 selected¦{count} selected</source>
        <translation>
            <numerusform>{count} selecionado</numerusform>
            <numerusform>{count} selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 duplicate¦{count} duplicates</source>
        <translation>
            <numerusform>{count} duplicado</numerusform>
            <numerusform>{count} duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line imported. Press Ctrl+Z to undo.¦{count} lines imported. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>{count} linha importada. Pressione Ctrl+Z para desfazer.</numerusform>
            <numerusform>{count} linhas importadas. Pressione Ctrl+Z para desfazer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import 1 line¦Import {count} lines</source>
        <translation>
            <numerusform>Importar {count} linha</numerusform>
            <numerusform>Importar {count} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line exported to {file}.¦{count} lines exported to {file}.</source>
        <translation>
            <numerusform>{count} linha exportada para {file}.</numerusform>
            <numerusform>{count} linhas exportadas para {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder. The table is unchanged.</source>
        <translation>Escolha outra pasta. A tabela não mudou.</translation>
    </message>
    <message numerus="yes">
        <source>1 matches.¦{count} match. Keep typing, or choose one with the arrow keys.</source>
        <translation>
            <numerusform>{count} corresponde.</numerusform>
            <numerusform>{count} correspondem. Continue digitando, ou escolha um com as setas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} refused line {line}.¦{pbx} refused {count} lines; the first is line {line}.</source>
        <translation>
            <numerusform>{pbx} recusou a linha {line}.</numerusform>
            <numerusform>{pbx} recusou {count} linhas; a primeira é a linha {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message per second¦{count} messages per second</source>
        <translation>
            <numerusform>{count} mensagem por segundo</numerusform>
            <numerusform>{count} mensagens por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 day without a message¦after {count} days without a message</source>
        <translation>
            <numerusform>após {count} dia sem mensagem</numerusform>
            <numerusform>após {count} dias sem mensagem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and 1 more¦… and {count} more</source>
        <translation>
            <numerusform>… e mais {count}</numerusform>
            <numerusform>… e mais {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} did not give the ID of the page “{found}”. Nothing was added; enter the ID.</source>
        <translation>{provider} não informou o ID da página “{found}”. Nada foi adicionado; digite o ID.</translation>
    </message>
    <message>
        <source>{provider} named no page for this token. Nothing was added.</source>
        <translation>{provider} não informou nenhuma página para este token. Nada foi adicionado.</translation>
    </message>
    <message numerus="yes">
        <source>1 refused¦{count} refused</source>
        <translation>
            <numerusform>{count} recusado</numerusform>
            <numerusform>{count} recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 extension¦{count} extensions</source>
        <translation>
            <numerusform>{count} ramal</numerusform>
            <numerusform>{count} ramais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue¦{count} message queues</source>
        <translation>
            <numerusform>{count} fila de mensagens</numerusform>
            <numerusform>{count} filas de mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 group¦{count} groups</source>
        <translation>
            <numerusform>{count} grupo</numerusform>
            <numerusform>{count} grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through 1 channel¦Looked through {count} channels</source>
        <translation>
            <numerusform>{count} canal examinado</numerusform>
            <numerusform>{count} canais examinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked once.¦Looked {count} times.</source>
        <translation>
            <numerusform>Verificado {count} vez.</numerusform>
            <numerusform>Verificado {count} vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value, in line {places}; not used¦{count} different values, in lines {places}; none was used</source>
        <translation>
            <numerusform>{count} valor, na linha {places}; não usado</numerusform>
            <numerusform>{count} valores diferentes, nas linhas {places}; nenhum usado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{where} · see also line {lines}¦{where} · see also lines {lines}</source>
        <translation>
            <numerusform>{where} · veja também a linha {lines}</numerusform>
            <numerusform>{where} · veja também as linhas {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 address¦{count} addresses</source>
        <translation>
            <numerusform>{count} endereço</numerusform>
            <numerusform>{count} endereços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value¦{count} values</source>
        <translation>
            <numerusform>{count} valor</numerusform>
            <numerusform>{count} valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 hidden behind dots¦{count} hidden behind dots</source>
        <translation>
            <numerusform>{count} oculto por pontos</numerusform>
            <numerusform>{count} ocultos por pontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 old or for testing¦{count} old or for testing</source>
        <translation>
            <numerusform>{count} antigo ou de teste</numerusform>
            <numerusform>{count} antigos ou de teste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 attachment¦{count} attachments</source>
        <translation>
            <numerusform>{count} anexo</numerusform>
            <numerusform>{count} anexos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{labels} and 1 more¦{labels} and {count} more</source>
        <translation>
            <numerusform>{labels} e mais {count}</numerusform>
            <numerusform>{labels} e mais {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>The program ran into an internal error ({kind}). Your entries are kept. Try again; the log in the data folder has the details.</source>
        <translation>O programa encontrou um erro interno ({kind}). O que você digitou é mantido. Tente de novo; o log na pasta de dados tem os detalhes.</translation>
    </message>
</context>
</TS>
