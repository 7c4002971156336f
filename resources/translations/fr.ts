<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Message Channel Wizard is already open with this data folder; its window is now in front.</source>
        <translation>Message Channel Wizard est déjà ouvert sur ce dossier de données&#x202f;; sa fenêtre est maintenant au premier plan.</translation>
    </message>
    <message>
        <source>Message Channel Wizard is already open with this data folder (process {number}) but does not respond. Wait until it does, or end that process and start again. Nothing was changed.</source>
        <translation>Message Channel Wizard est déjà ouvert sur ce dossier de données (processus {number}) et ne répond pas. Attendez qu&apos;il réponde, ou arrêtez ce processus et relancez le programme. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>À propos de {name}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>From source</source>
        <translation>Depuis les sources</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Dossier de données&#x202f;: {folder}</translation>
    </message>
    <message>
        <source>Open data &amp;folder</source>
        <translation>Ouvrir le &amp;dossier de données</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Rechercher des &amp;mises à jour</translation>
    </message>
    <message>
        <source>Licences of the components of this program</source>
        <translation>Licences des composants de ce programme</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>They are listed in the packages; packaging/notices.py creates the list.</source>
        <translation>Elles figurent dans les paquets&#x202f;; packaging/notices.py crée la liste.</translation>
    </message>
    <message>
        <source>Copied. It contains no address, name or key.</source>
        <translation>Copié. Aucune adresse, aucun nom ni aucune clé n&apos;y figure.</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>Interrogation de {address} …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C&apos;est la version la plus récente.</translation>
    </message>
    <message>
        <source>Version {version} is available: {notes}</source>
        <translation>La version {version} est disponible&#x202f;: {notes}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Your account at the provider</source>
        <translation>Votre compte chez le fournisseur</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>No&amp;m du canal</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>Affiché dans le portail du PBX et à ses utilisateurs.</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. Demo: nothing is stored.</source>
        <translation>Saisissez ce que {provider} vous a donné. Démo&#x202f;: rien n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. On this computer, keys are stored only in the keyring.</source>
        <translation>Saisissez ce que {provider} vous a donné. Sur cet ordinateur, les clés ne sont stockées que dans le trousseau.</translation>
    </message>
    <message>
        <source>Your account at {provider}</source>
        <translation>Votre compte chez {provider}</translation>
    </message>
    <message>
        <source>{pbx} already has a channel with this name (ID {id}). Choose another name.</source>
        <translation>{pbx} a déjà un canal de ce nom (ID {id}). Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Utiliser «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>This name is free on {pbx}.</source>
        <translation>Ce nom est libre sur {pbx}.</translation>
    </message>
    <message>
        <source>The keys entered for the previous provider were deleted from this computer&apos;s keyring. As long as this window is open, they come back if you choose that provider again.</source>
        <translation>Les clés saisies pour le fournisseur précédent ont été supprimées du trousseau de cet ordinateur. Tant que cette fenêtre est ouverte, elles reviennent si vous choisissez à nouveau ce fournisseur.</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>Lecture des clés dans le trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>Reading the e-mail…</source>
        <translation>Lecture de l&apos;e-mail…</translation>
    </message>
    <message>
        <source>Leave it empt&amp;y</source>
        <translation>Laisser &amp;vide</translation>
    </message>
    <message>
        <source>It is kept only until you quit.</source>
        <translation>Elle n&apos;est conservée que jusqu&apos;à la fermeture.</translation>
    </message>
    <message>
        <source>Another program changed this value in the keyring. Type it again.</source>
        <translation>Un autre programme a modifié cette valeur dans le trousseau. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>You typed it here, but it is no longer in the keyring. Type it again.</source>
        <translation>Vous l&apos;avez saisie ici, mais elle n&apos;est plus dans le trousseau. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The value you typed here could not be read. Type it again.</source>
        <translation>La valeur que vous avez saisie ici n&apos;a pas pu être lue. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The provider refused these keys ({reason}). Channel {id} already exists: compare the keys with the provider&apos;s portal and correct them in the PBX portal.</source>
        <translation>Le fournisseur a refusé ces clés ({reason}). Le canal {id} existe déjà&#x202f;: comparez les clés avec le portail du fournisseur et corrigez-les dans le portail du PBX.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucun motif donné</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>(no name yet)</source>
        <translation>(pas encore de nom)</translation>
    </message>
    <message>
        <source>“{name}” was saved as a draft.</source>
        <translation>«&#x202f;{name}&#x202f;» a été enregistré comme brouillon.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>CardLine</name>
    <message>
        <source>Copy webhook</source>
        <translation>Copier le webhook</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Ne pas se connecter</translation>
    </message>
    <message>
        <source>The certificate was &amp;renewed…</source>
        <translation>Le certificat a été re&amp;nouvelé…</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust it</source>
        <translation>Empreintes identiques&#x202f;: faire c&amp;onfiance</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copier pour l&apos;administrateur</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Something else may be answering for {pbx}</source>
        <translation>Autre chose répond peut-être à la place de {pbx}</translation>
    </message>
    <message>
        <source>Is this still {pbx}?</source>
        <translation>Est-ce toujours {pbx}&#x202f;?</translation>
    </message>
    <message>
        <source>First connection: is this really {pbx}?</source>
        <translation>Première connexion&#x202f;: est-ce vraiment {pbx}&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot be confirmed that this is the trusted certificate: {why}. Compare this fingerprint with the one the PBX administrator sees in the browser. Nothing was sent.</source>
        <translation>Impossible de confirmer que c&apos;est le certificat de confiance&#x202f;: {why}. Comparez cette empreinte avec celle que l&apos;administrateur du PBX voit dans le navigateur. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for it: {unasked}. This computer does not trust the one shown ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser before you trust it. Nothing was sent.</source>
        <translation>On ne sait pas si un autre certificat est déjà approuvé&#x202f;: {unasked}. Cet ordinateur ne fait pas confiance à celui présenté ({why}). Comparez cette empreinte avec celle que l&apos;administrateur du PBX voit dans le navigateur avant de lui faire confiance. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate yet ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser, then trust exactly this certificate. Nothing was sent.</source>
        <translation>Cet ordinateur ne fait pas encore confiance au certificat ({why}). Comparez cette empreinte avec celle que l&apos;administrateur du PBX voit dans le navigateur, puis faites confiance exactement à ce certificat. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}: one of them was changed. Nothing was sent.</source>
        <translation>Le dossier de données et le trousseau de cet ordinateur indiquent des certificats différents pour {host}&#x202f;: l&apos;un d&apos;eux a été modifié. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>An authority this computer trusts used to vouch for {host}, but no longer does ({why}). Nothing was sent.</source>
        <translation>Une autorité reconnue par cet ordinateur se portait garante de {host}, mais ne le fait plus ({why}). Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the trusted one. Nothing was sent.</source>
        <translation>{host} présente un autre certificat que celui de confiance. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the one trusted on {day}. Nothing was sent.</source>
        <translation>{host} présente un autre certificat que celui approuvé le {day}. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>You trusted</source>
        <translation>Vous aviez approuvé</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présenté maintenant</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Issued to: {subject}</source>
        <translation>Émis pour&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Valid: {start} to {end}</source>
        <translation>Valable&#x202f;: {start} à {end}</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees.</source>
        <translation>Si le PBX a été remplacé ou a un nouveau certificat, comparez l&apos;empreinte avec celle que voit son administrateur.</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust and send</source>
        <translation>Empreintes identiques&#x202f;: faire con&amp;fiance et envoyer</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>{name} – Change</source>
        <translation>{name} – Modifier</translation>
    </message>
    <message>
        <source>ID {id} on {pbx} · {provider}, which cannot be changed</source>
        <translation>ID {id} sur {pbx} · {provider}, non modifiable</translation>
    </message>
    <message>
        <source>&amp;Name and options</source>
        <translation>&amp;Nom et options</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Clés</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;uméros</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Véri&amp;fication</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n&apos;a encore été modifié.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Leave it &amp;as it is</source>
        <translation>Laisser &amp;ainsi</translation>
    </message>
    <message>
        <source>Keep {theirs} from &amp;the PBX</source>
        <translation>Garder {theirs} d&amp;u PBX</translation>
    </message>
    <message>
        <source>Watching its connection to the provider…</source>
        <translation>Surveillance de sa connexion au fournisseur…</translation>
    </message>
    <message>
        <source>Your change and theirs do not overlap: both are kept.</source>
        <translation>Votre modification et l&apos;autre ne se chevauchent pas&#xa0;: les deux sont conservées.</translation>
    </message>
    <message>
        <source>The connection to the provider was lost after the change. Type the keys again.</source>
        <translation>La connexion au fournisseur a été perdue après la modification. Saisissez les clés à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>Change {mine}, keep {theirs} from &amp;the PBX</source>
        <translation>Modifier {mine}, garder {theirs} d&amp;u PBX</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>Modification et relecture…</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>A change is being sent. Wait for its outcome.</source>
        <translation>Une modification est en cours d&apos;envoi. Attendez son résultat.</translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>Channel na&amp;me</source>
        <translation>No&amp;m du canal</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>Affiché dans le portail du PBX et à ses utilisateurs.</translation>
    </message>
    <message>
        <source>This program does not know the provider: its keys stay on the PBX.</source>
        <translation>Ce programme ne connaît pas le fournisseur&#x202f;: ses clés restent sur le PBX.</translation>
    </message>
    <message>
        <source>These keys are on this computer. They go along with every change.</source>
        <translation>Ces clés sont sur cet ordinateur. Elles accompagnent chaque modification.</translation>
    </message>
    <message>
        <source>Its keys are on the PBX and not on this computer, and cannot be read from there. Type them here to send them along.</source>
        <translation>Ses clés sont sur le PBX et non sur cet ordinateur, et ne peuvent pas y être lues. Saisissez-les ici pour les envoyer aussi.</translation>
    </message>
</context>
<context>
    <name>ChangeReview</name>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>&amp;Saisir les clés</translation>
    </message>
    <message>
        <source>Change &amp;without keys</source>
        <translation>Modifier &amp;sans clés</translation>
    </message>
    <message>
        <source>On the PBX now</source>
        <translation>Sur le PBX maintenant</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Votre modification</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>À l&apos;ouverture</translation>
    </message>
    <message>
        <source>Take &amp;all from the PBX</source>
        <translation>&amp;Tout reprendre du PBX</translation>
    </message>
    <message>
        <source>Keep all of &amp;your changes</source>
        <translation>Garder toutes &amp;vos modifications</translation>
    </message>
    <message>
        <source>Comparing the numbers…</source>
        <translation>Comparaison des numéros…</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out. To change the provider, create a new channel, with a new webhook URL and no sessions, and delete this one.</source>
        <translation>Tout le reste demeure tel quel et est envoyé aussi, car on ne sait pas si le PBX garderait ce qui manque. Pour changer de fournisseur, créez un nouveau canal, avec une nouvelle URL de webhook et sans sessions, et supprimez celui-ci.</translation>
    </message>
    <message>
        <source>Which changes do you want to keep?</source>
        <translation>Quelles modifications garder&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Take back: {what}</source>
        <translation>Annuler&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>ChannelActions</name>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Nouveau canal</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Create all that are waiting</source>
        <translation>&amp;Créer tous les canaux en attente</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>Arrêter après &amp;celui-ci</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export with &amp;keys…</source>
        <translation>Exporter avec les c&amp;lés…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
</context>
<context>
    <name>ChannelActs</name>
    <message>
        <source>Reading the channel…</source>
        <translation>Lecture du canal…</translation>
    </message>
    <message>
        <source>The channel with this ID in your list is a different one: its webhook URL is not the same.</source>
        <translation>Le canal portant cet ID dans votre liste en est un autre&#x202f;: son URL de webhook diffère.</translation>
    </message>
    <message>
        <source>This computer knows no other PBX yet. Add one first.</source>
        <translation>Cet ordinateur ne connaît pas d&apos;autre PBX. Ajoutez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}. It is kept here as a draft, so you can create it again.</source>
        <translation>«&#x202f;{name}&#x202f;» a été supprimé de {pbx}. Il reste ici comme brouillon, pour être recréé.</translation>
    </message>
    <message>
        <source>“{name}” is in your list, without its keys.</source>
        <translation>«&#x202f;{name}&#x202f;» est dans votre liste, sans ses clés.</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Add it to keep its numbers, options and checklist here, and to compare them with the PBX. Its keys stay on the PBX; you are asked for them only where they are needed: for a change, a copy, the webhook.</source>
        <translation>Ajoutez-le pour avoir ici ses numéros, ses options et sa liste de contrôle, et les comparer au PBX. Ses clés restent sur le PBX&#x202f;; elles ne sont demandées que là où il les faut&#x202f;: pour une modification, une copie, le webhook.</translation>
    </message>
    <message>
        <source>Open its &amp;checklist</source>
        <translation>Ouvrir sa liste de &amp;contrôle</translation>
    </message>
    <message>
        <source>{name} is not connected</source>
        <translation>{name} n&apos;est pas connecté</translation>
    </message>
    <message>
        <source>Not in the list on this computer.</source>
        <translation>Pas dans la liste de cet ordinateur.</translation>
    </message>
    <message>
        <source>In the list on this computer since {when}.</source>
        <translation>Dans la liste de cet ordinateur depuis {when}.</translation>
    </message>
</context>
<context>
    <name>ChannelFiles</name>
    <message>
        <source>Import channel files</source>
        <translation>Importer des fichiers de canal</translation>
    </message>
    <message>
        <source>Channel files, e-mails and tables</source>
        <translation>Fichiers de canal, e-mails et tableaux</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Reading the channel files…</source>
        <translation>Lecture des fichiers de canal…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export channels</source>
        <translation>Exporter des canaux</translation>
    </message>
    <message>
        <source>Channel files</source>
        <translation>Fichiers de canal</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in it: add them or leave them out, and export again.</source>
        <translation>Les numéros de l&apos;e-mail n&apos;y figurent pas&#x202f;: ajoutez-les ou écartez-les, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>History of created channels</source>
        <translation>Historique des canaux créés</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV pour tableurs</translation>
    </message>
    <message>
        <source>The history was written.</source>
        <translation>L&apos;historique a été enregistré.</translation>
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
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>Cop&amp;y webhook URL</source>
        <translation>Cop&amp;ier l&apos;URL du webhook</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
</context>
<context>
    <name>ChannelStatus</name>
    <message>
        <source>Check the &amp;keys</source>
        <translation>Vérifier les &amp;clés</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>connecting to {provider}…</source>
        <translation>connexion à {provider}…</translation>
    </message>
    <message>
        <source>Connecting to the provider…</source>
        <translation>Connexion au fournisseur…</translation>
    </message>
    <message>
        <source>connected to {provider}</source>
        <translation>connecté à {provider}</translation>
    </message>
</context>
<context>
    <name>ChannelTypePage</name>
    <message>
        <source>Which type of channel?</source>
        <translation>Quel type de canal&#x202f;?</translation>
    </message>
    <message>
        <source>The provider cannot be changed once the channel has been created.</source>
        <translation>Le fournisseur ne peut plus être changé une fois le canal créé.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Search for a type or provider</source>
        <translation>Rechercher un type ou un fournisseur</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>Fournisse&amp;ur</translation>
    </message>
    <message>
        <source>Live chat…</source>
        <translation>Chat en direct…</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat en direct</translation>
    </message>
    <message>
        <source>A chat window on a website. No account, no keys.</source>
        <translation>Une fenêtre de chat sur un site web. Ni compte ni clés.</translation>
    </message>
    <message>
        <source>A live chat is created on the PBX right away: connect to the PBX first.</source>
        <translation>Un chat en direct est créé aussitôt sur le PBX&#x202f;: connectez-vous d&apos;abord au PBX.</translation>
    </message>
    <message>
        <source>Press Enter to choose {name}.</source>
        <translation>Appuyez sur Entrée pour choisir {name}.</translation>
    </message>
    <message>
        <source>No provider is called “{typed}”. For a provider that supports the PBX&apos;s SMS API, choose General.</source>
        <translation>Aucun fournisseur ne s&apos;appelle «&#x202f;{typed}&#x202f;». Pour un fournisseur compatible avec l&apos;API SMS du PBX, choisissez General.</translation>
    </message>
</context>
<context>
    <name>ChannelsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
</context>
<context>
    <name>ChannelsTable</name>
    <message>
        <source>Channels on this computer</source>
        <translation>Canaux sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ChatPreview</name>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>bulle</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>Preview: {theme}, {colour}, {style}</source>
        <translation>Aperçu&#x202f;: {theme}, {colour}, {style}</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Bonjour.</translation>
    </message>
    <message>
        <source>Are you open?</source>
        <translation>Êtes-vous ouverts&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Saved as you tick.</source>
        <translation>Enregistré au fur et à mesure.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>ChosenChannels</name>
    <message>
        <source>“{name}” was created as a copy.</source>
        <translation>«&#x202f;{name}&#x202f;» a été créé comme copie.</translation>
    </message>
</context>
<context>
    <name>ClientSecret</name>
    <message>
        <source>Cleared because the address has changed: a Client Secret belongs to one PBX only.</source>
        <translation>Effacé parce que l&apos;adresse a changé&#x202f;: un Client Secret n&apos;appartient qu&apos;à un seul PBX.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up.</source>
        <translation>Le Client Secret n&apos;a pas pu être recherché.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>From this computer&apos;s keyring.</source>
        <translation>Du trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>Le Client Secret n&apos;est conservé que jusqu&apos;à la fermeture.</translation>
    </message>
    <message>
        <source>Another program changed the Client Secret in this computer&apos;s keyring. Test it as it is now, or type the correct one.</source>
        <translation>Un autre programme a modifié le Client Secret dans le trousseau de cet ordinateur. Testez-le tel quel, ou saisissez le bon.</translation>
    </message>
    <message>
        <source>It was saved here, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Il était enregistré ici, mais n&apos;est plus dans le trousseau de cet ordinateur. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up. Type it.</source>
        <translation>Le Client Secret n&apos;a pas pu être recherché. Saisissez-le.</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>Le Client Secret du Client ID précédent ({ids}) a été supprimé du trousseau.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Plain numbers are IDs on the PBX</source>
        <translation>Les nombres simples sont des ID du PBX</translation>
    </message>
    <message>
        <source>Otherwise a plain number in the destination column is an extension number.</source>
        <translation>Sinon, un nombre simple dans la colonne de destination est un numéro d&apos;extension.</translation>
    </message>
    <message>
        <source>A row has the column names</source>
        <translation>Une ligne porte les noms de colonnes</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>pas dans ce tableau</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare “{name}”</source>
        <translation>Comparer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>On the PBX</source>
        <translation>Sur le PBX</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>Vient ici</translation>
    </message>
    <message>
        <source>Goes to the PBX</source>
        <translation>Va au PBX</translation>
    </message>
    <message>
        <source>Stays different</source>
        <translation>Reste différent</translation>
    </message>
    <message>
        <source>All as on the &amp;PBX</source>
        <translation>Tout comme sur le &amp;PBX</translation>
    </message>
    <message>
        <source>All as on this &amp;computer</source>
        <translation>Tout comme sur cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n&apos;a encore été modifié.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>ID {id} on {pbx}, read {time}</source>
        <translation>ID {id} sur {pbx}, lu à {time}</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>Keys are not compared.</source>
        <translation>Les clés ne sont pas comparées.</translation>
    </message>
    <message>
        <source>Keys are not compared. Those kept on this computer are sent along.</source>
        <translation>Les clés ne sont pas comparées. Celles conservées sur cet ordinateur sont envoyées aussi.</translation>
    </message>
    <message>
        <source>The numbers are in a different order on the PBX.</source>
        <translation>Les numéros sont dans un autre ordre sur le PBX.</translation>
    </message>
    <message>
        <source>The PBX does not report: {names}.</source>
        <translation>Le PBX n&apos;indique pas&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}, leave {leave}</source>
        <translation>&amp;Envoyer {send}, reprendre {take}, laisser {leave}</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}</source>
        <translation>&amp;Envoyer {send}, reprendre {take}</translation>
    </message>
    <message>
        <source>&amp;Send {send}, leave {leave}</source>
        <translation>&amp;Envoyer {send}, laisser {leave}</translation>
    </message>
    <message>
        <source>&amp;Send {send}</source>
        <translation>&amp;Envoyer {send}</translation>
    </message>
    <message>
        <source>&amp;Take over {take}, leave {leave}</source>
        <translation>&amp;Reprendre {take}, laisser {leave}</translation>
    </message>
    <message>
        <source>&amp;Take over {take}</source>
        <translation>&amp;Reprendre {take}</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>Modification et relecture…</translation>
    </message>
    <message>
        <source>Nothing has been changed on the PBX.</source>
        <translation>Rien n&apos;a été modifié sur le PBX.</translation>
    </message>
</context>
<context>
    <name>ConnectionOutcome</name>
    <message>
        <source>Prepare &amp;without the PBX</source>
        <translation>Préparer sa&amp;ns le PBX</translation>
    </message>
    <message>
        <source>Answer this first: compare the fingerprint, or prepare the channel without the PBX.</source>
        <translation>Répondez d&apos;abord à ceci&#x202f;: comparez l&apos;empreinte, ou préparez le canal sans le PBX.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>Model {model}, firmware {firmware}, serial number {serial}</source>
        <translation>Modèle {model}, firmware {firmware}, numéro de série {serial}</translation>
    </message>
    <message>
        <source>Connected to {name}</source>
        <translation>Connecté à {name}</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate has to be compared first.</source>
        <translation>Rien n&apos;a été envoyé&#x202f;: le certificat doit d&apos;abord être comparé.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>Connected to the PBX</source>
        <translation>Connecté au PBX</translation>
    </message>
    <message>
        <source>You can still prepare the channel: press Next again, and create it once the PBX is reachable.</source>
        <translation>Vous pouvez quand même préparer le canal&#x202f;: appuyez à nouveau sur Suivant, et créez-le quand le PBX sera joignable.</translation>
    </message>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>Non connecté. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>&amp;Log in anyway</source>
        <translation>&amp;Se connecter quand même</translation>
    </message>
    <message>
        <source>Send the &amp;keys unencrypted</source>
        <translation>Envoyer les &amp;clés sans chiffrement</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy “{name}” to another PBX</source>
        <translation>Copier «&#x202f;{name}&#x202f;» vers un autre PBX</translation>
    </message>
    <message>
        <source>Take its &amp;numbers along; they belong to this PBX</source>
        <translation>Copier aussi ses &amp;numéros&#x202f;; ils appartiennent à ce PBX</translation>
    </message>
    <message>
        <source>Take its &amp;keys along; the other PBX may have its own account</source>
        <translation>Copier aussi ses &amp;clés&#x202f;; l&apos;autre PBX peut avoir son propre compte</translation>
    </message>
    <message>
        <source>&amp;To which PBX</source>
        <translation>&amp;Vers quel PBX</translation>
    </message>
    <message>
        <source>Na&amp;me there</source>
        <translation>No&amp;m sur l&apos;autre PBX</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Sur l&apos;autre PBX</translation>
    </message>
    <message>
        <source>Destinations and members</source>
        <translation>Destinations et membres</translation>
    </message>
    <message>
        <source>The copy is a draft. Nothing is sent.</source>
        <translation>La copie est un brouillon. Rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Reading its lists…</source>
        <translation>Lecture de ses listes…</translation>
    </message>
    <message>
        <source>Its lists were read just now.</source>
        <translation>Ses listes viennent d&apos;être lues.</translation>
    </message>
    <message>
        <source>{name}, there</source>
        <translation>{name}, sur l&apos;autre PBX</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L&apos;ignorer</translation>
    </message>
    <message>
        <source>Copy to {pbx}</source>
        <translation>Copier vers {pbx}</translation>
    </message>
    <message>
        <source>“{name}” was copied to {pbx} as a draft.</source>
        <translation>«&#x202f;{name}&#x202f;» a été copié vers {pbx} comme brouillon.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Une erreur inattendue s&apos;est produite</translation>
    </message>
    <message>
        <source>The program ran into an internal error. Your entries are kept, and you can continue.</source>
        <translation>Le programme a rencontré une erreur interne. Vos saisies sont conservées, et vous pouvez continuer.</translation>
    </message>
    <message>
        <source>If a channel was being created at that moment, check in the PBX portal under Messaging &gt; Message Channel whether it exists before you create it again. If the error happens again, copy the report and send it to support: it shows where in the program it happened and contains nothing you typed.</source>
        <translation>Si un canal était en cours de création à ce moment-là, vérifiez dans le portail du PBX sous Messaging &gt; Message Channel s&apos;il existe avant de le recréer. Si l&apos;erreur se reproduit, copiez le rapport et envoyez-le au support&#x202f;: il indique où l&apos;erreur s&apos;est produite dans le programme et ne contient rien de ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CreatedPart</name>
    <message>
        <source>This step ticks itself when the first message arrives.</source>
        <translation>Cette étape se coche seule quand le premier message arrive.</translation>
    </message>
    <message>
        <source>First message received {time}</source>
        <translation>Premier message reçu à {time}</translation>
    </message>
</context>
<context>
    <name>CreatingView</name>
    <message>
        <source>Creating the channel</source>
        <translation>Création du canal</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Connecting to {pbx}</source>
        <translation>Connexion à {pbx}</translation>
    </message>
    <message>
        <source>Connected to {pbx}</source>
        <translation>Connecté à {pbx}</translation>
    </message>
    <message>
        <source>Looking for a channel with this name</source>
        <translation>Recherche d&apos;un canal de ce nom</translation>
    </message>
    <message>
        <source>No channel with this name there yet</source>
        <translation>Aucun canal de ce nom pour l&apos;instant</translation>
    </message>
    <message>
        <source>Creating “{name}” with {numbers}</source>
        <translation>Création de «&#x202f;{name}&#x202f;» avec {numbers}</translation>
    </message>
    <message>
        <source>The PBX accepted “{name}”</source>
        <translation>Le PBX a accepté «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>still waiting, {seconds} s</source>
        <translation>attente depuis {seconds} s</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete from the PBX</source>
        <translation>Supprimer du PBX</translation>
    </message>
    <message>
        <source>Delete “{name}” from {pbx}?</source>
        <translation>Supprimer «&#x202f;{name}&#x202f;» de {pbx}&#x202f;?</translation>
    </message>
    <message>
        <source>created elsewhere</source>
        <translation>créé ailleurs</translation>
    </message>
    <message>
        <source>ID {id} · {provider}</source>
        <translation>ID {id} · {provider}</translation>
    </message>
    <message>
        <source>What stops working</source>
        <translation>Ce qui cesse de fonctionner</translation>
    </message>
    <message>
        <source>Messages to {number} no longer reach {destination}.</source>
        <translation>Les messages à {number} n&apos;arrivent plus à {destination}.</translation>
    </message>
    <message>
        <source>Nobody can write from these numbers any more.</source>
        <translation>Plus personne ne peut écrire depuis ces numéros.</translation>
    </message>
    <message>
        <source>Its webhook URL stops working; the provider keeps calling it until you remove it there.</source>
        <translation>Son URL de webhook cesse d&apos;exister&#x202f;; le fournisseur continue de l&apos;appeler jusqu&apos;à ce qu&apos;elle y soit retirée.</translation>
    </message>
    <message>
        <source>Name, numbers, options and keys stay on this computer, so you can create it again. A new channel gets a new webhook URL.</source>
        <translation>Le nom, les numéros, les options et les clés restent sur cet ordinateur pour le recréer. Un nouveau canal reçoit une nouvelle URL de webhook.</translation>
    </message>
    <message>
        <source>Name, numbers and options stay on this computer, so you can create it again. Keys do not: this computer does not have them. A new channel gets a new webhook URL.</source>
        <translation>Le nom, les numéros et les options restent sur cet ordinateur pour le recréer. Pas les clés&#x202f;: cet ordinateur ne les a pas. Un nouveau canal reçoit une nouvelle URL de webhook.</translation>
    </message>
    <message>
        <source>The name matches.</source>
        <translation>Le nom correspond.</translation>
    </message>
    <message>
        <source>That is not its name. Capital and small letters matter.</source>
        <translation>Ce n&apos;est pas son nom. Majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>Deleting, and checking that it is gone…</source>
        <translation>Suppression et contrôle…</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Type its name to delete it</source>
        <translation>Saisissez son nom pour le supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete from the PBX</source>
        <translation>&amp;Supprimer du PBX</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>{count} of {whole} characters, right so far</source>
        <translation>{count} caractères sur {whole}, corrects jusqu&apos;ici</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>(no name yet)</source>
        <translation>(pas encore de nom)</translation>
    </message>
    <message>
        <source>“{name}” was deleted on this computer.</source>
        <translation>«&#x202f;{name}&#x202f;» a été supprimé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was changed on the PBX.</source>
        <translation>Rien n&apos;a été modifié sur le PBX.</translation>
    </message>
</context>
<context>
    <name>DiffPane</name>
    <message>
        <source>What would be changed</source>
        <translation>Ce qui serait modifié</translation>
    </message>
    <message>
        <source>Send the &amp;keys, too</source>
        <translation>Envoyer aussi les &amp;clés</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>ID {id} on the PBX</source>
        <translation>ID {id} sur le PBX</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Keys cannot be compared; they are left as they are.</source>
        <translation>Les clés ne peuvent pas être comparées&#x202f;; elles restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>Duplicate the channel</source>
        <translation>Dupliquer le canal</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nom de la copie</translation>
    </message>
    <message>
        <source>Copy the &amp;keys too (same provider account)</source>
        <translation>Copier aussi les c&amp;lés (même compte fournisseur)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>Paste them from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add numbers on the PBX later.</source>
        <translation>Collez-les depuis un tableur ou un e-mail, importez un fichier, ou saisissez-les un par un. Vous pouvez aussi laisser le tableau vide et ajouter des numéros plus tard sur le PBX.</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>Coller des pages</translation>
    </message>
    <message>
        <source>Paste their IDs from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add pages on the PBX later.</source>
        <translation>Collez leurs ID depuis un tableur ou un e-mail, importez un fichier, ou saisissez-les un par un. Vous pouvez aussi laisser le tableau vide et ajouter des pages plus tard sur le PBX.</translation>
    </message>
</context>
<context>
    <name>FailurePart</name>
    <message>
        <source>Your entries are kept.</source>
        <translation>Vos saisies sont conservées.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>R&amp;envoyer</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation>A&amp;ucun d&apos;eux</translation>
    </message>
    <message>
        <source>Back to re&amp;view</source>
        <translation>Retour à la &amp;vérification</translation>
    </message>
    <message>
        <source>How this can end</source>
        <translation>Les issues possibles</translation>
    </message>
    <message>
        <source>If the channel is there, you go on with its ID. If it is not, you can create it again. If it cannot be settled, you see what was found and decide yourself.</source>
        <translation>Si le canal existe, vous continuez avec son ID. S&apos;il n&apos;existe pas, vous pouvez le créer de nouveau. Si rien ne permet de trancher, vous voyez ce qui a été trouvé et vous décidez.</translation>
    </message>
    <message>
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>Si vous fermez cette fenêtre, le résultat est recherché sur le PBX, et la page d&apos;accueil vous l&apos;indique.</translation>
    </message>
    <message>
        <source>It is “{name}”, ID {id}</source>
        <translation>C&apos;est «&#x202f;{name}&#x202f;», ID {id}</translation>
    </message>
    <message>
        <source>It is the one with the ID {id}</source>
        <translation>C&apos;est celui avec l&apos;ID {id}</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Numbers at {provider}</source>
        <translation>Numéros chez {provider}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>Ticks stay while you search.</source>
        <translation>Les coches restent pendant la recherche.</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Tous vont à</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Utilisés ailleurs</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>No SMS</source>
        <translation>Pas de SMS</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading from {provider}… {count}</source>
        <translation>Lecture chez {provider}… {count}</translation>
    </message>
    <message>
        <source>This account has no numbers. They may be in a subaccount, or not bought yet.</source>
        <translation>Ce compte n&apos;a pas de numéros. Ils sont peut-être dans un sous-compte, ou pas encore achetés.</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Utiliser «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Tick what you want to add. Nothing was added.</source>
        <translation>Cochez ce que vous voulez ajouter. Rien n&apos;a été ajouté.</translation>
    </message>
    <message>
        <source>{number} is already in line {line}.</source>
        <translation>{number} est déjà à la ligne {line}.</translation>
    </message>
    <message>
        <source>{number} has another Phone Number ID: {id}. If you use it, that takes the place of the one on the Account page.</source>
        <translation>{number} a un autre Phone Number ID&#x202f;: {id}. Si vous utilisez ce numéro, cet ID remplace celui de la page Compte.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number, name or current use</source>
        <translation>Numéro, nom ou utilisation actuelle</translation>
    </message>
    <message>
        <source>For all that you tick. You can change each one later.</source>
        <translation>Pour ceux qui sont cochés. Chacun peut être modifié ensuite.</translation>
    </message>
    <message>
        <source>This only reads. Nothing is changed at {provider}.</source>
        <translation>Lecture seule. Rien n&apos;est modifié chez {provider}.</translation>
    </message>
    <message>
        <source>{number}: its messages go to {used} now. You can add the number; nothing changes there until you set the webhook.</source>
        <translation>{number}&#x202f;: ses messages vont maintenant à {used}. Vous pouvez ajouter le numéro&#x202f;; rien n&apos;y change tant que vous n&apos;avez pas configuré le webhook.</translation>
    </message>
    <message>
        <source>{number} cannot take messages at {provider} as it is now.</source>
        <translation>{number} ne peut pas recevoir de messages chez {provider} en l&apos;état.</translation>
    </message>
</context>
<context>
    <name>FetchedModel</name>
    <message>
        <source>Name at {provider}</source>
        <translation>Nom chez {provider}</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messages now go to</source>
        <translation>Les messages vont maintenant à</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Encore nulle part</translation>
    </message>
    <message>
        <source>In your table, line {line}</source>
        <translation>Dans votre tableau, ligne {line}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>{count} of {wanted} characters</source>
        <translation>{count} caractères sur {wanted}</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Semble correct.</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>Les espaces autour de la valeur ont été supprimées.</translation>
    </message>
    <message>
        <source>Use the &amp;decoded value</source>
        <translation>Utiliser la valeur &amp;décodée</translation>
    </message>
    <message>
        <source>&amp;Keep it as entered</source>
        <translation>Garder tel &amp;quel</translation>
    </message>
    <message>
        <source>The decoded value is used.</source>
        <translation>La valeur décodée est utilisée.</translation>
    </message>
    <message>
        <source>The value is used exactly as entered.</source>
        <translation>La valeur est utilisée exactement telle que saisie.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>  (optional)</source>
        <translation>  (facultatif)</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Où le trouver&#x202f;?</translation>
    </message>
    <message>
        <source>Where do I find the {field}?</source>
        <translation>Où trouver {field}&#x202f;?</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>Cette valeur contient des guillemets typographiques, comme en insèrent les messageries et traitements de texte. Comparez-la avec le portail.</translation>
    </message>
</context>
<context>
    <name>FilesOut</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV pour tableurs</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Le rapport a été enregistré.</translation>
    </message>
    <message>
        <source>Save an example of a list of sites</source>
        <translation>Enregistrer un exemple de liste de sites</translation>
    </message>
    <message>
        <source>The example was saved: fill in a line for each PBX.</source>
        <translation>L&apos;exemple a été enregistré&#x202f;: remplissez une ligne par PBX.</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in table</source>
        <translation>Rechercher dans le tableau</translation>
    </message>
    <message>
        <source>Find by number, destination or member</source>
        <translation>Rechercher par numéro, destination ou membre</translation>
    </message>
    <message>
        <source>Find lines</source>
        <translation>Rechercher des lignes</translation>
    </message>
</context>
<context>
    <name>FleetWindow</name>
    <message>
        <source>Many sites</source>
        <translation>Plusieurs sites</translation>
    </message>
    <message>
        <source>Find a site</source>
        <translation>Rechercher un site</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Ouvrir un plan…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Lecture du plan…</translation>
    </message>
    <message>
        <source>What is under way is finished first; nothing new is started.</source>
        <translation>Les opérations en cours vont à leur terme&#x202f;; aucune autre n&apos;est lancée.</translation>
    </message>
    <message>
        <source>S&amp;top after these</source>
        <translation>S&apos;arrêter &amp;après celles-ci</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Choose a cell to see what would be done there.</source>
        <translation>Choisissez une cellule pour voir ce qui y serait fait.</translation>
    </message>
    <message>
        <source>What is under way is finished first. Close again to stop at once.</source>
        <translation>Les opérations en cours vont d&apos;abord à leur terme. Fermez encore une fois pour les interrompre.</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Two with this name</source>
        <translation>Deux de ce nom</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Not found there</source>
        <translation>Introuvable sur ce PBX</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numéro {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Keep ready</source>
        <translation>&amp;Garder prêt</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation>Créer un a&amp;utre</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Try to create now</source>
        <translation>Essa&amp;yer de créer maintenant</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over of “{name}”, ID {id}</source>
        <translation>Remise de «&#x202f;{name}&#x202f;», ID {id}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Remise</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Fiche de remise</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>Pour le dossier du client&#x202f;: ce qui a été configuré, où vont les messages et ce qui reste à faire. Elle ne contient ni clé, ni mot de passe, ni jeton.</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;lient</translation>
    </message>
    <message>
        <source>Installed b&amp;y</source>
        <translation>I&amp;nstallé par</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>Ce qui reste à faire chez {provider}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>&amp;Save hand-over sheet…</source>
        <translation>Enre&amp;gistrer la fiche de remise…</translation>
    </message>
    <message>
        <source>Save hand-over sheet</source>
        <translation>Enregistrer la fiche de remise</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
</context>
<context>
    <name>HeadBox</name>
    <message>
        <source>Tick all that are shown</source>
        <translation>Cocher tous ceux qui sont affichés</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte d&apos;aide</translation>
    </message>
    <message>
        <source>F1 opens this window, Escape closes it. It follows the pages of the wizard.</source>
        <translation>F1 ouvre cette fenêtre, Échap la ferme. Elle suit les pages de l&apos;assistant.</translation>
    </message>
    <message>
        <source>Where do I find “{field}” at {provider}?</source>
        <translation>Où trouver «&#x202f;{field}&#x202f;» chez {provider}&#x202f;?</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>Ce qui reste à faire chez {provider}</translation>
    </message>
    <message>
        <source>Checked on {date}: {page}</source>
        <translation>Vérifié le {date}&#x202f;: {page}</translation>
    </message>
    <message>
        <source>No public page confirms the labels. Closest page, read on {date}: {page}</source>
        <translation>Aucune page publique ne confirme les libellés. Page la plus proche, lue le {date}&#x202f;: {page}</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Canaux</translation>
    </message>
    <message>
        <source>&amp;PBXs</source>
        <translation>&amp;PBX</translation>
    </message>
    <message>
        <source>On the P&amp;BX</source>
        <translation>Sur le P&amp;BX</translation>
    </message>
    <message>
        <source>Find a channel or number</source>
        <translation>Rechercher canal ou numéro</translation>
    </message>
    <message>
        <source>Find channels</source>
        <translation>Rechercher des canaux</translation>
    </message>
    <message>
        <source>Find by name, number, provider, PBX or status (Ctrl+F)</source>
        <translation>Rechercher par nom, numéro, fournisseur, PBX ou état (Ctrl+F)</translation>
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
        <translation>&amp;Nouveau canal</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nouveau canal</translation>
    </message>
    <message>
        <source>New channel (Ctrl+N)</source>
        <translation>Nouveau canal (Ctrl+N)</translation>
    </message>
    <message>
        <source>Find on the PBX</source>
        <translation>Rechercher sur le PBX</translation>
    </message>
</context>
<context>
    <name>HomeBoard</name>
    <message>
        <source>A channel is being created. Wait for the result, or close the window again: the result is then looked up on the PBX at the next start, and nothing is sent twice.</source>
        <translation>Un canal est en cours de création. Attendez le résultat, ou fermez à nouveau la fenêtre&#x202f;: le résultat sera alors recherché sur le PBX au prochain démarrage, et rien ne sera envoyé deux fois.</translation>
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
        <translation>&amp;Historique des canaux créés en CSV…</translation>
    </message>
    <message>
        <source>&amp;Many sites…</source>
        <translation>&amp;Plusieurs sites…</translation>
    </message>
    <message>
        <source>PBXs as a &amp;list of sites, for Ansible…</source>
        <translation>PBX comme &amp;liste de sites, pour Ansible…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Sort order</source>
        <translation>&amp;Ordre de tri</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Réglage du système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;What this computer knows…</source>
        <translation>&amp;Ce que cet ordinateur connaît…</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Help for this window</source>
        <translation>&amp;Aide sur cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;About, diagnostics…</source>
        <translation>À &amp;propos, diagnostic…</translation>
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
        <translation>ID du canal</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copier l&apos;&amp;ID</translation>
    </message>
</context>
<context>
    <name>ImportDefaults</name>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Numbers are from</source>
        <translation>Les numéros viennent de</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Tous vont à</translation>
    </message>
    <message>
        <source>Suggested because all other numbers are from there.</source>
        <translation>Proposé parce que tous les autres numéros en viennent.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from {source}</source>
        <translation>Importer depuis {source}</translation>
    </message>
    <message>
        <source>{title} – {place} of {count}</source>
        <translation>{title} – {place} sur {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Destination type</source>
        <translation>Type de destination</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Vérification des lignes…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Lecture de la feuille…</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>Coller des pages</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Coller des numéros</translation>
    </message>
    <message>
        <source>None of these lines can be added as they are. Nothing was added.</source>
        <translation>Aucune de ces lignes ne peut être ajoutée telle quelle. Rien n&apos;a été ajouté.</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>Lignes à problèmes</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Lignes ignorées</translation>
    </message>
    <message>
        <source>Reformatted numbers</source>
        <translation>Numéros reformatés</translation>
    </message>
    <message>
        <source>without destination</source>
        <translation>sans destination</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Check with {provider}</source>
        <translation>Vérifier auprès de {provider}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Changed since {time}.</source>
        <translation>Modifiées depuis {time}.</translation>
    </message>
    <message>
        <source>Asking {provider}…</source>
        <translation>Interrogation de {provider}…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Intervertir les deux</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Utiliser «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copier pour l&apos;administrateur</translation>
    </message>
    <message>
        <source>Refused {time}.</source>
        <translation>Refusées à {time}.</translation>
    </message>
    <message>
        <source>Possible causes: {causes}.</source>
        <translation>Causes possibles&#x202f;: {causes}.</translation>
    </message>
    <message>
        <source>The values contain no spaces.</source>
        <translation>Les valeurs ne contiennent pas d&apos;espaces.</translation>
    </message>
    <message>
        <source>{number} has been put into the table of the next page.</source>
        <translation>{number} a été ajouté au tableau de la page suivante.</translation>
    </message>
    <message>
        <source>{number} is not in the table of the next page yet.</source>
        <translation>{number} n&apos;est pas encore dans le tableau de la page suivante.</translation>
    </message>
    <message>
        <source>Give the access token these permissions: {names}</source>
        <translation>Donnez au jeton d&apos;accès ces autorisations&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>What this computer knows</source>
        <translation>Ce que cet ordinateur connaît</translation>
    </message>
    <message>
        <source>Nothing. No secret is stored on this computer.</source>
        <translation>Rien. Aucun secret n&apos;est stocké sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Delete a channel&apos;s &amp;keys from this computer once it is created</source>
        <translation>Supprimer les &amp;clés d&apos;un canal de cet ordinateur une fois qu&apos;il est créé</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Rechercher un nom</translation>
    </message>
    <message>
        <source>Find a secret</source>
        <translation>Rechercher un secret</translation>
    </message>
    <message>
        <source>Secrets of this computer</source>
        <translation>Secrets de cet ordinateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Delete &amp;everything…</source>
        <translation>Tout supprim&amp;er…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>{what}. None can be read here; each can be deleted.</source>
        <translation>{what}. Aucun ne peut être lu ici&#x202f;; chacun peut être supprimé.</translation>
    </message>
    <message>
        <source>No PBX yet</source>
        <translation>Pas encore de PBX</translation>
    </message>
    <message>
        <source>Delete all of {name}</source>
        <translation>Tout supprimer pour {name}</translation>
    </message>
    <message>
        <source>Delete: {what} ({of})</source>
        <translation>Supprimer&#xa0;: {what} ({of})</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(pas encore de nom)</translation>
    </message>
    <message>
        <source>{name} (deleted)</source>
        <translation>{name} (supprimé)</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? This cannot be undone. Nothing changes on the PBX; for a channel that has not been sent yet you will have to enter it again.</source>
        <translation>Supprimer {name} de cet ordinateur&#x202f;? C&apos;est irréversible. Rien ne change sur le PBX&#x202f;; pour un canal pas encore envoyé, vous devrez le ressaisir.</translation>
    </message>
    <message>
        <source>Delete every secret and every trusted certificate from this computer? This cannot be undone. Nothing changes on the PBXs; for channels that have not been sent yet you will have to enter the keys again.</source>
        <translation>Supprimer de cet ordinateur tous les secrets et tous les certificats de confiance&#x202f;? C&apos;est irréversible. Rien ne change sur les PBX&#x202f;; pour les canaux pas encore envoyés, vous devrez ressaisir les clés.</translation>
    </message>
    <message>
        <source>Delete secrets</source>
        <translation>Supprimer les secrets</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>LiveChatChangeDialog</name>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out.</source>
        <translation>Tout le reste demeure tel quel et est envoyé aussi, car on ne sait pas si le PBX garderait ce qui manque.</translation>
    </message>
    <message>
        <source>Also different now, although you did not change it: {names}.</source>
        <translation>A changé aussi, sans que vous l&apos;ayez modifié&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Changed by someone else: {names}.</source>
        <translation>Modifié par quelqu&apos;un d&apos;autre&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Your changes have not been sent. Close anyway?</source>
        <translation>Vos modifications n&apos;ont pas été envoyées. Fermer quand même&#x202f;?</translation>
    </message>
</context>
<context>
    <name>LiveChatCodeDialog</name>
    <message>
        <source>Code for the website</source>
        <translation>Code pour le site web</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
</context>
<context>
    <name>LiveChatDialog</name>
    <message>
        <source>New live chat</source>
        <translation>Nouveau chat en direct</translation>
    </message>
    <message>
        <source>Live chat created. Next, the website.</source>
        <translation>Chat en direct créé. Ensuite, le site web.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Reco&amp;mmencer</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Enregistré pendant la saisie</translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation>Tel que vous l&apos;avez laissé</translation>
    </message>
    <message>
        <source>Choose “{name}” again: the file of a picture is not kept.</source>
        <translation>Choisissez à nouveau «&#x202f;{name}&#x202f;»&#x202f;: le fichier d&apos;une image n&apos;est pas conservé.</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Create the live chat</source>
        <translation>&amp;Créer le chat en direct</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Creating, and reading its code…</source>
        <translation>Création et lecture de son code…</translation>
    </message>
    <message>
        <source>Live chat created, ID {id}</source>
        <translation>Chat en direct créé, ID {id}</translation>
    </message>
    <message>
        <source>What you typed here cannot be saved on this computer. Close anyway?</source>
        <translation>La saisie ne peut pas être enregistrée sur cet ordinateur. Fermer quand même&#x202f;?</translation>
    </message>
</context>
<context>
    <name>LiveChatForm</name>
    <message>
        <source>How does the chat work?</source>
        <translation>Comment fonctionne le chat&#x202f;?</translation>
    </message>
    <message>
        <source>A window on a website; the PBX&apos;s users answer. No provider and no keys are needed.</source>
        <translation>Une fenêtre sur un site web&#x202f;; les utilisateurs du PBX répondent. Ni fournisseur ni clés ne sont nécessaires.</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>No&amp;m du canal</translation>
    </message>
    <message>
        <source>{pbx} Chat</source>
        <translation>Chat {pbx}</translation>
    </message>
    <message>
        <source>The domain of the website that gets the code.</source>
        <translation>Le domaine du site web qui recevra le code.</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Site web</translation>
    </message>
    <message>
        <source>Visitors may send &amp;images, too</source>
        <translation>Les visiteurs peuvent aussi envoyer des &amp;images</translation>
    </message>
    <message>
        <source>The chat needs the Yeastar FQDN and firmware that supports live chat (83.16.0.25 or newer).</source>
        <translation>Le chat nécessite le FQDN Yeastar et un firmware qui connaît le chat en direct (83.16.0.25 ou plus récent).</translation>
    </message>
    <message>
        <source>Visitors may also c&amp;all</source>
        <translation>Les visiteurs peuvent aussi &amp;appeler</translation>
    </message>
    <message>
        <source>Its ID on the PBX</source>
        <translation>Son ID sur le PBX</translation>
    </message>
    <message>
        <source>WebRTC &amp;trunk</source>
        <translation>&amp;Trunk WebRTC</translation>
    </message>
    <message>
        <source>Inbound &amp;route</source>
        <translation>&amp;Route entrante</translation>
    </message>
    <message>
        <source>Calls at &amp;once</source>
        <translation>Appels &amp;simultanés</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 à 10</translation>
    </message>
    <message>
        <source>C&amp;lose sessions automatically</source>
        <translation>&amp;Fermer automatiquement les sessions</translation>
    </message>
    <message>
        <source>Time without a message</source>
        <translation>Sans message pendant</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minutes, heures ou jours</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>“{name}” (the PBX&apos;s name for it)</source>
        <translation>«&#x202f;{name}&#x202f;» (ainsi nommé par le PBX)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>A queue, an extension or a third-party platform.</source>
        <translation>Une file, une extension ou une plateforme tierce.</translation>
    </message>
    <message>
        <source>Messages &amp;go to</source>
        <translation>Les messages &amp;vont à</translation>
    </message>
</context>
<context>
    <name>LiveChatLook</name>
    <message>
        <source>How does it look?</source>
        <translation>À quoi ressemble-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>As visitors see it on the website. The preview follows your choices.</source>
        <translation>Tel que le voient les visiteurs du site web. L&apos;aperçu suit vos choix.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Bulle</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>png or jpg, up to 20 MB. Drop it here.</source>
        <translation>png ou jpg, jusqu&apos;à 20 Mo. Déposez-la ici.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>I&amp;mage</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>This is a sketch; the real shape and icon are the PBX&apos;s.</source>
        <translation>Ceci est une esquisse&#x202f;; la forme et l&apos;icône réelles sont celles du PBX.</translation>
    </message>
    <message>
        <source>White on it is hard to read: {contrast} to 1.</source>
        <translation>Le blanc s&apos;y lit mal&#x202f;: {contrast} pour 1.</translation>
    </message>
    <message>
        <source>Make it &amp;darker</source>
        <translation>Rendre plus &amp;sombre</translation>
    </message>
    <message>
        <source>White on it reads well: {contrast} to 1</source>
        <translation>Le blanc s&apos;y lit bien&#x202f;: {contrast} pour 1</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Keep typing</source>
        <translation>Continuer la &amp;saisie</translation>
    </message>
    <message>
        <source>Discard a&amp;nd close</source>
        <translation>A&amp;bandonner et fermer</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat en direct</translation>
    </message>
</context>
<context>
    <name>LoginTrial</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Tester la conne&amp;xion</translation>
    </message>
    <message>
        <source>Connecting to the PBX</source>
        <translation>Connexion au PBX</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LookLog</name>
    <message>
        <source>Looking for the channel on the PBX</source>
        <translation>Recherche du canal sur le PBX</translation>
    </message>
    <message>
        <source>Sent to {pbx}</source>
        <translation>Envoyé à {pbx}</translation>
    </message>
    <message>
        <source>No clear answer came back</source>
        <translation>Aucune réponse claire n&apos;a été reçue</translation>
    </message>
    <message>
        <source>Next look in {seconds} s.</source>
        <translation>Prochaine vérification dans {seconds} s.</translation>
    </message>
    <message>
        <source>Looking now…</source>
        <translation>Vérification en cours…</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Nothing was created. Your entries are kept.</source>
        <translation>Rien n&apos;a été créé. Vos saisies sont conservées.</translation>
    </message>
</context>
<context>
    <name>NoChannels</name>
    <message>
        <source>Set up your first message channel</source>
        <translation>Configurez votre premier canal de messages</translation>
    </message>
    <message>
        <source>Prepare it anywhere, create it on site, hand it over with a clean sheet.</source>
        <translation>Préparez-le n&apos;importe où, créez-le sur site, remettez-le avec une fiche sans clés.</translation>
    </message>
    <message>
        <source>or drop an e-mail, a table or a channel file here</source>
        <translation>ou déposez ici un e-mail, un tableau ou un fichier de canal</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Nouveau canal</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Try it on the demo PBX</source>
        <translation>&amp;Essayer sur le PBX de démonstration</translation>
    </message>
    <message>
        <source>The demo PBX opens in its own window. Nothing there reaches a real PBX.</source>
        <translation>Le PBX de démonstration s&apos;ouvre dans sa propre fenêtre. Rien n&apos;y atteint un vrai PBX.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Type or paste what the provider gave you. You do not need the PBX yet.</source>
        <translation>Saisissez ou collez ce que le fournisseur vous a donné. Le PBX n&apos;est pas encore nécessaire.</translation>
    </message>
    <message>
        <source>Create on site</source>
        <translation>Créer sur site</translation>
    </message>
    <message>
        <source>When the customer&apos;s PBX is reachable, everything that is waiting is one click away.</source>
        <translation>Quand le PBX du client est joignable, tout ce qui est en attente est à un clic.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>The steps at the provider, and a sheet for the customer without any keys.</source>
        <translation>Les étapes chez le fournisseur, et une fiche sans clés pour le client.</translation>
    </message>
    <message>
        <source>Keys stay in this computer&apos;s keyring until you send them.</source>
        <translation>Les clés restent dans le trousseau de cet ordinateur jusqu&apos;à l&apos;envoi.</translation>
    </message>
</context>
<context>
    <name>NoPlan</name>
    <message>
        <source>Open a plan: channel files, and a list of sites with one PBX per row</source>
        <translation>Ouvrez un plan&#x202f;: fichiers de canal, et une liste de sites avec un PBX par ligne</translation>
    </message>
    <message>
        <source>Choose them together. Without a list, the plan is for the PBXs that this computer knows, or for those with a tag. At first it is only compared; nothing is changed until you press the button that says what would be created and changed.</source>
        <translation>Choisissez-les ensemble. Sans liste, le plan vaut pour les PBX connus de cet ordinateur, ou pour ceux qui portent une étiquette. D&apos;abord, tout est seulement comparé&#x202f;; rien n&apos;est modifié avant que vous n&apos;appuyiez sur le bouton qui dit ce qui serait créé et modifié.</translation>
    </message>
    <message>
        <source>Save an &amp;example…</source>
        <translation>Enregistrer un &amp;exemple…</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>Rien ne correspond à «&#x202f;{text}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The language changes once what is open or under way is finished.</source>
        <translation>La langue changera dès que ce qui est ouvert ou en cours sera terminé.</translation>
    </message>
    <message>
        <source>The language was not changed: what you typed in the wizard could not be saved. Choose the language again once it is saved.</source>
        <translation>La langue n&apos;a pas été changée&#x202f;: la saisie dans l&apos;assistant n&apos;a pas pu être enregistrée. Choisissez à nouveau la langue une fois la saisie enregistrée.</translation>
    </message>
    <message>
        <source>Your channels could not be read. Nothing was changed.</source>
        <translation>Vos canaux n&apos;ont pas pu être lus. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>This channel is no longer a draft: it has been created or deleted in the meantime. Nothing was opened.</source>
        <translation>Ce canal n&apos;est plus un brouillon&#x202f;: il a été créé ou supprimé entre-temps. Rien n&apos;a été ouvert.</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in the copy: “{name}” still asks about them.</source>
        <translation>Les numéros de l&apos;e-mail ne sont pas dans la copie&#x202f;: «&#x202f;{name}&#x202f;» les demande encore.</translation>
    </message>
    <message>
        <source>“{name}” is being sent right now. Delete it once the outcome is known.</source>
        <translation>«&#x202f;{name}&#x202f;» est en cours d&apos;envoi. Supprimez-le une fois le résultat connu.</translation>
    </message>
    <message>
        <source>“{name}” is being created in the wizard. Nothing was changed here.</source>
        <translation>«&#x202f;{name}&#x202f;» est en cours de création dans l&apos;assistant. Rien n&apos;a été modifié ici.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>Les clés ne sont conservées que jusqu&apos;à la fermeture.</translation>
    </message>
    <message>
        <source>“{name}” is not ready and stays a draft: {why} Open it, fix that, and press “Keep ready” again. Nothing was sent.</source>
        <translation>«&#x202f;{name}&#x202f;» n&apos;est pas prêt et reste un brouillon&#x202f;: {why} Ouvrez-le, corrigez cela et appuyez à nouveau sur «&#x202f;Garder prêt&#x202f;». Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(pas encore de nom)</translation>
    </message>
</context>
<context>
    <name>NumberLines</name>
    <message>
        <source>and {numbers} with other destinations or members</source>
        <translation>et {numbers} avec d&apos;autres destinations ou membres</translation>
    </message>
    <message>
        <source>Numbers and names of people are looked up on the PBX before anything is sent.</source>
        <translation>Les numéros et noms de personnes sont recherchés sur le PBX avant tout envoi.</translation>
    </message>
    <message>
        <source>May write: {names}</source>
        <translation>Peuvent écrire&#x202f;: {names}</translation>
    </message>
</context>
<context>
    <name>OnPbxPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Replace &amp;keys…</source>
        <translation>Remplacer les &amp;clés…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Code for the &amp;website…</source>
        <translation>Code pour le site &amp;web…</translation>
    </message>
    <message>
        <source>New &amp;live chat…</source>
        <translation>Nouveau &amp;chat en direct…</translation>
    </message>
    <message>
        <source>Message &amp;queues…</source>
        <translation>Files de &amp;messages…</translation>
    </message>
    <message>
        <source>&amp;Add to my list</source>
        <translation>&amp;Ajouter à ma liste</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>C&amp;omparer…</translation>
    </message>
    <message>
        <source>Copy &amp;to…</source>
        <translation>Copier &amp;vers…</translation>
    </message>
    <message>
        <source>T&amp;emplates…</source>
        <translation>M&amp;odèles…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Refresh from the PBX (Ctrl+R)</source>
        <translation>Actualiser depuis le PBX (Ctrl+R)</translation>
    </message>
    <message>
        <source>Menu of this PBX</source>
        <translation>Menu de ce PBX</translation>
    </message>
    <message>
        <source>Ti&amp;me range of messages</source>
        <translation>Période des &amp;messages</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>Co&amp;mparer le certificat…</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>&amp;Tester la connexion…</translation>
    </message>
    <message>
        <source>No PBX is known here yet</source>
        <translation>Aucun PBX n&apos;est encore connu ici</translation>
    </message>
    <message>
        <source>firmware {version}</source>
        <translation>firmware {version}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>This PBX has no message channels yet</source>
        <translation>Ce PBX n&apos;a pas encore de canal de messages</translation>
    </message>
    <message>
        <source>read {time}</source>
        <translation>lu à {time}</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV pour tableurs</translation>
    </message>
    <message>
        <source>The list was written.</source>
        <translation>La liste a été enregistrée.</translation>
    </message>
</context>
<context>
    <name>OnSite</name>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Certificate as before</source>
        <translation>Certificat inchangé</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Certificat de confiance</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Sans chiffrement</translation>
    </message>
    <message>
        <source>found just now</source>
        <translation>trouvé à l&apos;instant</translation>
    </message>
    <message>
        <source>You can keep working. Anything already sent is completed even if you stop.</source>
        <translation>Vous pouvez continuer à travailler. Ce qui est déjà envoyé est mené à terme même si vous arrêtez.</translation>
    </message>
    <message>
        <source>Not sent; still waiting.</source>
        <translation>Non envoyé&#x202f;; toujours en attente.</translation>
    </message>
    <message>
        <source>Nothing was created</source>
        <translation>Rien n&apos;a été créé</translation>
    </message>
    <message>
        <source>Nothing was created on {pbx}</source>
        <translation>Rien n&apos;a été créé sur {pbx}</translation>
    </message>
    <message>
        <source>Created, not connected · ID {id}. {meaning}</source>
        <translation>Créé, non connecté · ID {id}. {meaning}</translation>
    </message>
    <message>
        <source>Next: give each provider its webhook URL. Until then, no messages arrive.</source>
        <translation>Ensuite&#x202f;: donnez à chaque fournisseur son URL de webhook. D&apos;ici là, aucun message n&apos;arrive.</translation>
    </message>
    <message>
        <source>Created · ID {id}</source>
        <translation>Créé · ID {id}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Refused · {why}</source>
        <translation>Refusé · {why}</translation>
    </message>
    <message>
        <source>Fix line {number}</source>
        <translation>Corriger la ligne {number}</translation>
    </message>
    <message>
        <source>Certificate to compare</source>
        <translation>Certificat à comparer</translation>
    </message>
    <message>
        <source>&amp;Enter it again</source>
        <translation>Le ressaisi&amp;r</translation>
    </message>
    <message>
        <source>Check keys</source>
        <translation>Vérifier les clés</translation>
    </message>
    <message>
        <source>Connected · ID {id}</source>
        <translation>Connecté · ID {id}</translation>
    </message>
</context>
<context>
    <name>OnSiteCard</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>Arrêter après &amp;celui-ci</translation>
    </message>
</context>
<context>
    <name>OpenProof</name>
    <message>
        <source>Send a &amp;test…</source>
        <translation>Envoyer un &amp;test…</translation>
    </message>
    <message>
        <source>One message out, and one in, watched until it arrives.</source>
        <translation>Un message sortant et un entrant, suivis jusqu&apos;à leur arrivée.</translation>
    </message>
    <message>
        <source>A test message was sent, {date}</source>
        <translation>Un message de test a été envoyé, {date}</translation>
    </message>
    <message>
        <source>A message arrived, {date}</source>
        <translation>Un message est arrivé, {date}</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Message sending &amp;rate (messages per second)</source>
        <translation>&amp;Débit d&apos;envoi (messages par seconde)</translation>
    </message>
    <message>
        <source>Stay within the provider&apos;s limit: above it, the provider drops messages.</source>
        <translation>Restez sous la limite du fournisseur, sinon des messages sont perdus.</translation>
    </message>
    <message>
        <source>Close after this many &amp;days without messages</source>
        <translation>Fermer après ce nombre de j&amp;ours sans messages</translation>
    </message>
    <message>
        <source>Used only if sessions are closed automatically.</source>
        <translation>Utilisé seulement si les sessions sont fermées automatiquement.</translation>
    </message>
    <message>
        <source>&amp;Text sent with files</source>
        <translation>Te&amp;xte envoyé avec les fichiers</translation>
    </message>
    <message>
        <source>Sent together with a file or picture, for phones that cannot show it.</source>
        <translation>Envoyé avec un fichier ou une image, pour les téléphones qui ne peuvent pas l&apos;afficher.</translation>
    </message>
    <message>
        <source>Domain the provider uses to reach the PBX (webhook URL)</source>
        <translation>Domaine par lequel le fournisseur joint le PBX (URL du webhook)</translation>
    </message>
    <message>
        <source>Yeastar &amp;FQDN</source>
        <translation>FQDN &amp;Yeastar</translation>
    </message>
    <message>
        <source>The domain name Yeastar gives the PBX (Remote Access). Right for most PBXs, including Cloud.</source>
        <translation>Le nom de domaine que Yeastar donne au PBX (Remote Access). Adapté à la plupart des PBX, Cloud compris.</translation>
    </message>
    <message>
        <source>Own domain (N&amp;AT)</source>
        <translation>Do&amp;maine propre (NAT)</translation>
    </message>
    <message>
        <source>Your own domain, pointing to a public address that is forwarded to the PBX. It needs a valid certificate and must not contain an underscore.</source>
        <translation>Votre propre domaine, pointant vers une adresse publique redirigée vers le PBX. Il a besoin d&apos;un certificat valable et ne doit pas contenir de trait de soulignement.</translation>
    </message>
    <message>
        <source>PBX default</source>
        <translation>Valeur par défaut du PBX</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvertes</translation>
    </message>
    <message>
        <source>Close automatically</source>
        <translation>Fermer automatiquement</translation>
    </message>
    <message>
        <source>&amp;Inactive sessions</source>
        <translation>Sessions &amp;inactives</translation>
    </message>
    <message>
        <source>Allow a &amp;second session</source>
        <translation>Autoris&amp;er une deuxième session</translation>
    </message>
    <message>
        <source>With the same sender and receiver. Whoever starts it takes over the existing conversation, with its history.</source>
        <translation>Avec les mêmes expéditeur et destinataire. Celui qui l&apos;ouvre reprend la conversation existante, avec son historique.</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>{key} on this page: keys, addresses and numbers find their fields.</source>
        <translation>{key} sur cette page&#x202f;: clés, adresses et numéros trouvent leur champ.</translation>
    </message>
    <message>
        <source>You see what was found, and where.</source>
        <translation>Vous voyez ce qui a été trouvé, et où.</translation>
    </message>
    <message>
        <source>Have it all in an e-mail? Paste it whole.</source>
        <translation>Tout est dans un e-mail&#x202f;? Collez-le en entier.</translation>
    </message>
    <message>
        <source>&amp;Paste everything</source>
        <translation>T&amp;out coller</translation>
    </message>
    <message>
        <source>or open a file…</source>
        <translation>ou ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Montrer où</translation>
    </message>
</context>
<context>
    <name>PasteEverything</name>
    <message>
        <source>There is no text in the clipboard. Copy the e-mail first.</source>
        <translation>Il n&apos;y a pas de texte dans le presse-papiers. Copiez d&apos;abord l&apos;e-mail.</translation>
    </message>
    <message>
        <source>Open an e-mail or a text</source>
        <translation>Ouvrir un e-mail ou un texte</translation>
    </message>
    <message>
        <source>E-mail and text files</source>
        <translation>Fichiers e-mail et texte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This is too long for an e-mail. Nothing was used. Copy only the part with the keys.</source>
        <translation>C&apos;est trop long pour un e-mail. Rien n&apos;a été utilisé. Copiez seulement la partie avec les clés.</translation>
    </message>
    <message>
        <source>Nothing for this page was found in it. Nothing was changed.</source>
        <translation>Rien pour cette page n&apos;y a été trouvé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Its attachment was not read. Open it and copy what is in it.</source>
        <translation>La pièce jointe n&apos;a pas été lue. Ouvrez-la et copiez son contenu.</translation>
    </message>
    <message>
        <source>The keys in it are hidden behind dots. Reveal them in the portal and copy them again.</source>
        <translation>Les clés y sont masquées par des points. Affichez-les dans le portail et copiez-les à nouveau.</translation>
    </message>
    <message>
        <source>{found} of {wanted} found in what you pasted</source>
        <translation>{found} éléments sur {wanted} trouvés dans ce que vous avez collé</translation>
    </message>
    <message>
        <source>{told}. Missing: {names}</source>
        <translation>{told}. Manque&#x202f;: {names}</translation>
    </message>
    <message>
        <source>{told}. To check: {names}</source>
        <translation>{told}. À vérifier&#x202f;: {names}</translation>
    </message>
    <message>
        <source>{lines} · kept for the next page</source>
        <translation>{lines} · gardé pour la page suivante</translation>
    </message>
    <message>
        <source>{lines} · saved for the Numbers page</source>
        <translation>{lines} · enregistré pour la page Numéros</translation>
    </message>
    <message>
        <source>{where} · check it below</source>
        <translation>{where} · vérifiez ci-dessous</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>lignes {first}–{last}</translation>
    </message>
    <message>
        <source>Not used: {parts}</source>
        <translation>Non utilisé&#x202f;: {parts}</translation>
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
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
</context>
<context>
    <name>PbxChannelsTable</name>
    <message>
        <source>Channels on the PBX</source>
        <translation>Canaux sur le PBX</translation>
    </message>
</context>
<context>
    <name>PbxChoice</name>
    <message>
        <source>Find a PBX</source>
        <translation>Rechercher un PBX</translation>
    </message>
    <message>
        <source>Find a PBX by name or address</source>
        <translation>Rechercher un PBX par nom ou adresse</translation>
    </message>
</context>
<context>
    <name>PbxDialog</name>
    <message>
        <source>Add a PBX</source>
        <translation>Ajouter un PBX</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>&amp;Adresse du PBX</translation>
    </message>
    <message>
        <source>&amp;Name of the customer or site</source>
        <translation>&amp;Nom du client ou du site</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client ID</translation>
    </message>
    <message>
        <source>Client &amp;Secret</source>
        <translation>Client S&amp;ecret</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>PbxLine</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change PBX, now {name}</source>
        <translation>Changer de PBX, actuellement {name}</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>reachable now</source>
        <translation>joignable maintenant</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>identifiants refusés</translation>
    </message>
    <message>
        <source>Client Secret is missing</source>
        <translation>Client Secret manquant</translation>
    </message>
    <message>
        <source>certificate to compare</source>
        <translation>certificat à comparer</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogé</translation>
    </message>
</context>
<context>
    <name>PbxList</name>
    <message>
        <source>&amp;Add a PBX…</source>
        <translation>A&amp;jouter un PBX…</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>Te&amp;ster</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Reti&amp;rer…</translation>
    </message>
    <message>
        <source>PBXs</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Éti&amp;quettes…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Lists updated</source>
        <translation>Listes mises à jour</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Rename the PBX</source>
        <translation>Renommer le PBX</translation>
    </message>
    <message>
        <source>Name of the customer or site</source>
        <translation>Nom du client ou du site</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”.</source>
        <translation>«&#x202f;{before}&#x202f;» s&apos;appelle maintenant «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Tags of the PBX</source>
        <translation>Étiquettes du PBX</translation>
    </message>
    <message>
        <source>Tags, separated by commas or spaces: they choose PBXs in Many sites</source>
        <translation>Étiquettes séparées par des virgules ou des espaces&#x202f;: elles servent à choisir des PBX dans «&#x202f;Plusieurs sites&#x202f;»</translation>
    </message>
    <message>
        <source>The tags of “{name}” were changed.</source>
        <translation>Les étiquettes de «&#x202f;{name}&#x202f;» ont été modifiées.</translation>
    </message>
    <message>
        <source>Remove the PBX</source>
        <translation>Retirer le PBX</translation>
    </message>
    <message>
        <source>Remove {pbx}, its certificate, its lists and its Client Secret? Its channels are kept, here and on the PBX.</source>
        <translation>Retirer {pbx}, son certificat, ses listes et son Client Secret&#x202f;? Ses canaux sont conservés, ici et sur le PBX.</translation>
    </message>
    <message>
        <source>Connecting to {pbx}…</source>
        <translation>Connexion à {pbx}…</translation>
    </message>
    <message>
        <source>Connected to {name}.</source>
        <translation>Connecté à {name}.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its Client ID {before} was replaced.</source>
        <translation>Ce PBX était déjà dans la liste&#x202f;; son Client ID {before} a été remplacé.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was kept.</source>
        <translation>Ce PBX était déjà dans la liste&#x202f;; ses identifiants restent.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was replaced.</source>
        <translation>Ce PBX était déjà dans la liste&#x202f;; ses identifiants ont été remplacés.</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>Le Client Secret du Client ID précédent ({ids}) a été supprimé du trousseau.</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>Le Client Secret n&apos;est conservé que jusqu&apos;à la fermeture.</translation>
    </message>
    <message>
        <source>Its Client Secret is still in the keyring and will be deleted as soon as possible.</source>
        <translation>Son Client Secret est encore dans le trousseau et sera supprimé dès que possible.</translation>
    </message>
</context>
<context>
    <name>PbxPage</name>
    <message>
        <source>New channel</source>
        <translation>Nouveau canal</translation>
    </message>
    <message>
        <source>Which PBX?</source>
        <translation>Quel PBX&#x202f;?</translation>
    </message>
    <message>
        <source>You will find the Client ID and Client Secret in the PBX portal under Integrations &gt; API.</source>
        <translation>Vous trouverez le Client ID et le Client Secret dans le portail du PBX sous Integrations &gt; API.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>As in the browser, for example https://192.168.5.150:8088 or office.ras.yeastar.com</source>
        <translation>Comme dans le navigateur, par exemple https://192.168.5.150:8088 ou office.ras.yeastar.com</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client &amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;Secret</source>
        <translation>Client S&amp;ecret</translation>
    </message>
    <message>
        <source>PBXs you can reach from here come first. You can also prepare a channel without one.</source>
        <translation>Les PBX joignables d&apos;ici viennent en premier. Vous pouvez aussi préparer un canal sans PBX.</translation>
    </message>
    <message>
        <source>Looking for the Client Secret in this computer&apos;s keyring…</source>
        <translation>Recherche du Client Secret dans le trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>With http://, anyone in this network can read the keys. Use https:// if the PBX offers it.</source>
        <translation>En http://, n&apos;importe qui dans ce réseau peut lire les clés. Utilisez https:// si le PBX le propose.</translation>
    </message>
    <message>
        <source>{key} on this page: address, Client ID and Client Secret find their fields.</source>
        <translation>{key} sur cette page&#x202f;: l&apos;adresse, le Client ID et le Client Secret trouvent leurs champs.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>{who}, {place} of {count}</source>
        <translation>{who}, {place} sur {count}</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>remove last</source>
        <translation>retirer le dernier</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Type to search. Enter chooses, Backspace removes the last one, Escape closes.</source>
        <translation>Tapez pour chercher. Entrée choisit, Retour arrière retire le dernier, Échap ferme.</translation>
    </message>
    <message>
        <source>Not checked yet: kept as typed</source>
        <translation>Pas encore vérifié&#x202f;: gardé tel que saisi</translation>
    </message>
    <message>
        <source>Third-party platform</source>
        <translation>Plateforme tierce</translation>
    </message>
    <message>
        <source>New message queue “{name}”…</source>
        <translation>Nouvelle file de messages «&#x202f;{name}&#x202f;»…</translation>
    </message>
    <message>
        <source>New message queue…</source>
        <translation>Nouvelle file de messages…</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>{found} of {count}</source>
        <translation>{found} sur {count}</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>Personne ne correspond à «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter a number or name; it is looked up later.</source>
        <translation>Les listes du PBX ne sont pas encore disponibles. Saisissez un numéro ou un nom&#x202f;; il sera recherché plus tard.</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter numbers or names; they are looked up later.</source>
        <translation>Les listes du PBX ne sont pas encore disponibles. Saisissez des numéros ou des noms&#x202f;; ils seront recherchés plus tard.</translation>
    </message>
</context>
<context>
    <name>PickerDelegate</name>
    <message>
        <source>line {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>Messages to {number} go to</source>
        <translation>Les messages à {number} vont à</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>Qui peut écrire depuis {number}</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Send no picture</source>
        <translation>N&apos;envoyer aucune image</translation>
    </message>
    <message>
        <source>Picture of the live chat</source>
        <translation>Image du chat en direct</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} Ko</translation>
    </message>
</context>
<context>
    <name>PictureTold</name>
    <message>
        <source>The picture was not set. Choose it in the PBX portal.</source>
        <translation>L&apos;image n&apos;a pas été mise en place. Choisissez-la dans le portail du PBX.</translation>
    </message>
    <message>
        <source>The picture was not set: this PBX does not say where it belongs. Choose it in the PBX portal.</source>
        <translation>L&apos;image n&apos;a pas été mise en place&#x202f;: ce PBX n&apos;indique pas où elle va. Choisissez-la dans le portail du PBX.</translation>
    </message>
    <message>
        <source>The picture was sent, but could not be read back. Look at the chat on the website.</source>
        <translation>L&apos;image a été envoyée, mais n&apos;a pas pu être relue. Regardez le chat sur le site web.</translation>
    </message>
    <message>
        <source>The live chat has its picture: read back from the PBX.</source>
        <translation>Le chat en direct a son image&#x202f;: relue depuis le PBX.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>PlanProgress</name>
    <message>
        <source>Applying the plan: {done} of {all}, about {seconds} s left</source>
        <translation>Application du plan&#x202f;: {done} sur {all}, encore {seconds} s environ</translation>
    </message>
    <message>
        <source>Comparing: {done} of {all}, about {seconds} s left</source>
        <translation>Comparaison&#x202f;: {done} sur {all}, encore {seconds} s environ</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n&apos;a encore été envoyé.</translation>
    </message>
    <message>
        <source>Create {create} and change {change}</source>
        <translation>Créer {create} et modifier {change}</translation>
    </message>
    <message>
        <source>Create {create}</source>
        <translation>Créer {create}</translation>
    </message>
    <message>
        <source>Change {change}</source>
        <translation>Modifier {change}</translation>
    </message>
    <message>
        <source>Done {when}: {what}.</source>
        <translation>Terminé à {when}&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Checked {when}: {what}. Nothing has been changed yet.</source>
        <translation>Vérifié à {when}&#x202f;: {what}. Rien n&apos;a encore été modifié.</translation>
    </message>
    <message>
        <source>Checked {when}: nothing to create or change.</source>
        <translation>Vérifié à {when}&#x202f;: rien à créer ni à modifier.</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Open a plan: channel files, and one list of sites</source>
        <translation>Ouvrir un plan&#x202f;: des fichiers de canal et une liste de sites</translation>
    </message>
    <message>
        <source>Channel files and lists of sites</source>
        <translation>Fichiers de canal et listes de sites</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Sites and channels of the plan</source>
        <translation>Sites et canaux du plan</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>As pasted</source>
        <translation>Tel que collé</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>tiré du texte</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Prove that it works</source>
        <translation>Prouver que cela fonctionne</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour le support</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Send 1 test message</source>
        <translation>Envoyer 1 message de test</translation>
    </message>
    <message>
        <source>Send another</source>
        <translation>Envoyer un autre</translation>
    </message>
    <message>
        <source>{name} on {pbx}. What is proven here is noted on the hand-over sheet.</source>
        <translation>{name} sur {pbx}. Ce qui est prouvé ici figure sur la fiche de remise.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Utiliser ici</translation>
    </message>
    <message>
        <source>{site}: no one on this PBX has that name. Did you mean “{name}”?</source>
        <translation>{site}&#x202f;: ce PBX n&apos;a personne de ce nom. Vouliez-vous dire «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Use {name} here</source>
        <translation>Utiliser {name} ici</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions about these lines</source>
        <translation>Questions sur ces lignes</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Message queue “{name}”</source>
        <translation>File de messages «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>New message queue</source>
        <translation>Nouvelle file de messages</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;L&apos;utiliser</translation>
    </message>
    <message>
        <source>Who takes a conversation?</source>
        <translation>Qui prend les conversations&#x202f;?</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Type a name or number. Extensions only.</source>
        <translation>Saisissez un nom ou un numéro. Extensions uniquement.</translation>
    </message>
    <message>
        <source>Find members</source>
        <translation>Rechercher des membres</translation>
    </message>
    <message>
        <source>Created on {pbx} right away.</source>
        <translation>Créée aussitôt sur {pbx}.</translation>
    </message>
    <message>
        <source>Without members, no one sees the messages.</source>
        <translation>Sans membres, personne ne voit les messages.</translation>
    </message>
    <message>
        <source>There is already a queue with this name.</source>
        <translation>Il existe déjà une file de ce nom.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Save queue</source>
        <translation>&amp;Enregistrer la file</translation>
    </message>
    <message>
        <source>C&amp;reate queue</source>
        <translation>C&amp;réer la file</translation>
    </message>
    <message>
        <source>Give the queue a name.</source>
        <translation>Donnez un nom à la file.</translation>
    </message>
    <message>
        <source>Sending, and reading back…</source>
        <translation>Envoi et relecture…</translation>
    </message>
    <message>
        <source>Queue {name} is on the PBX.</source>
        <translation>La file {name} est sur le PBX.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
</context>
<context>
    <name>QueuesDialog</name>
    <message>
        <source>Message queues of {pbx}</source>
        <translation>Files de messages de {pbx}</translation>
    </message>
    <message>
        <source>Message queues</source>
        <translation>Files de messages</translation>
    </message>
    <message>
        <source>&amp;New message queue…</source>
        <translation>&amp;Nouvelle file de messages…</translation>
    </message>
    <message>
        <source>&amp;Edit members…</source>
        <translation>&amp;Modifier les membres…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Lecture des listes…</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>Add a range of numbers</source>
        <translation>Ajouter une plage de numéros</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Premier numéro</translation>
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation>&amp;Dernier numéro</translation>
    </message>
    <message>
        <source>The final digits are enough: …50 to 99 gives 50 numbers.</source>
        <translation>Les derniers chiffres suffisent&#x202f;: …50 à 99 donne 50 numéros.</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Choisissez une destination</translation>
    </message>
    <message>
        <source>&amp;Messages go to</source>
        <translation>Les &amp;messages vont à</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>ReceivingProof</name>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Answer the test message, or from any mobile text</source>
        <translation>Répondez au message de test, ou envoyez un SMS depuis n&apos;importe quel mobile</translation>
    </message>
    <message>
        <source>to {number}</source>
        <translation>à {number}</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Waiting for {code}. Received by {pbx} so far: {total}</source>
        <translation>En attente de {code}. Reçus par {pbx} jusqu&apos;ici&#x202f;: {total}</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>A message arrived on {pbx}</source>
        <translation>Un message est arrivé sur {pbx}</translation>
    </message>
    <message>
        <source>Nothing after 3 min</source>
        <translation>Rien après 3 min</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>{provider} has it: “{code}”</source>
        <translation>{provider} l&apos;a&#x202f;: «&#x202f;{code}&#x202f;»</translation>
    </message>
    <message>
        <source>{provider} has not received it either: wrong number, or it cannot take SMS</source>
        <translation>{provider} ne l&apos;a pas reçu non plus&#x202f;: mauvais numéro, ou il ne peut pas recevoir de SMS</translation>
    </message>
    <message>
        <source>A Messaging Service at {provider} decides for these numbers: set the webhook</source>
        <translation>Un Messaging Service chez {provider} décide pour ces numéros&#x202f;: configurez le webhook</translation>
    </message>
    <message>
        <source>The webhook at {provider} is this channel&apos;s</source>
        <translation>Le webhook chez {provider} est celui de ce canal</translation>
    </message>
    <message>
        <source>The certificate is in order, valid until {date}</source>
        <translation>Le certificat est valide jusqu&apos;au {date}</translation>
    </message>
    <message>
        <source>The certificate is in order</source>
        <translation>Le certificat est valide</translation>
    </message>
    <message>
        <source>Providers do not trust the certificate of the webhook URL: no messages get through</source>
        <translation>Les fournisseurs ne font pas confiance au certificat de l&apos;URL du webhook&#x202f;: aucun message ne passe</translation>
    </message>
    <message>
        <source>Nothing answers at the webhook URL from here</source>
        <translation>D&apos;ici, rien ne répond à l&apos;URL du webhook</translation>
    </message>
    <message>
        <source>Is the PBX reachable from outside?</source>
        <translation>Le PBX est-il joignable de l&apos;extérieur&#x202f;?</translation>
    </message>
    <message>
        <source>This cannot be seen from this network. Open the webhook URL on a mobile with Wi-Fi off: any page, even “404”, means yes; a certificate warning or a time-out means that the FQDN or the firewall needs attention.</source>
        <translation>Cela ne se voit pas depuis ce réseau. Ouvrez l&apos;URL du webhook sur un mobile sans Wi-Fi&#x202f;: une page quelconque, même «&#x202f;404&#x202f;», signifie oui&#x202f;; un avertissement de certificat ou un délai dépassé désigne le FQDN ou le pare-feu.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>L&apos;i&amp;gnorer</translation>
    </message>
    <message>
        <source>Here the file asks for a key of another channel or PBX ({reference}). It is not given out.</source>
        <translation>Le fichier demande ici une clé d&apos;un autre canal ou PBX ({reference}). Elle n&apos;est pas fournie.</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to the PBX that you choose, which uses it at {host}.</source>
        <translation>Le fichier demande {reference} à cet ordinateur. Elle serait envoyée au PBX que vous choisissez, qui l&apos;utilise chez {host}.</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to {pbx}, which uses it at {host}.</source>
        <translation>Le fichier demande {reference} à cet ordinateur. Elle serait envoyée à {pbx}, qui l&apos;utilise chez {host}.</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>La réc&amp;upérer</translation>
    </message>
    <message>
        <source>Fetched from this computer.</source>
        <translation>Récupérée sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>RefusalBand</name>
    <message>
        <source>What the PBX said</source>
        <translation>Réponse du PBX</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>Y a&amp;ller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RefusedNote</name>
    <message>
        <source>Show that channel</source>
        <translation>Afficher ce canal</translation>
    </message>
    <message>
        <source>Remove line {line}</source>
        <translation>Supprimer la ligne {line}</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>The certificate was renewed</source>
        <translation>Le certificat a été renouvelé</translation>
    </message>
    <message>
        <source>Ask the PBX administrator for the fingerprint of the new certificate and compare all of it. Then type its last {count} characters as the administrator sees them.</source>
        <translation>Demandez à l&apos;administrateur du PBX l&apos;empreinte du nouveau certificat et comparez-la en entier. Saisissez ensuite ses {count} derniers caractères tels que l&apos;administrateur les voit.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présenté maintenant</translation>
    </message>
    <message>
        <source>&amp;Last {count} characters</source>
        <translation>&amp;Derniers {count} caractères</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Replace the trusted certificate</source>
        <translation>&amp;Remplacer le certificat de confiance</translation>
    </message>
    <message>
        <source>These are not its last characters. Do not trust it.</source>
        <translation>Ce ne sont pas ses derniers caractères. Ne lui faites pas confiance.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Creating the channel</source>
        <translation>Création du canal</translation>
    </message>
    <message>
        <source>This usually takes two or three seconds.</source>
        <translation>Cela prend en général deux ou trois secondes.</translation>
    </message>
    <message>
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>Si vous fermez cette fenêtre, le résultat est recherché sur le PBX, et la page d&apos;accueil vous l&apos;indique.</translation>
    </message>
    <message>
        <source>This channel is being created. You can open another one as soon as the result is known.</source>
        <translation>Ce canal est en cours de création. Vous pourrez en ouvrir un autre dès que le résultat sera connu.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Channel created. Next, tell {provider}.</source>
        <translation>Canal créé. Ensuite, informez {provider}.</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{name} sur {pbx}</translation>
    </message>
    <message>
        <source>Nothing was created on the PBX.</source>
        <translation>Rien n&apos;a été créé sur le PBX.</translation>
    </message>
    <message>
        <source>Channel created, ID {id}</source>
        <translation>Canal créé, ID {id}</translation>
    </message>
    <message>
        <source>Create &amp;another on {pbx}</source>
        <translation>Créer un a&amp;utre sur {pbx}</translation>
    </message>
    <message>
        <source>No clear answer came back. Nothing is sent again until this is clear.</source>
        <translation>Aucune réponse claire n&apos;a été reçue. Rien n&apos;est renvoyé tant que ce n&apos;est pas clair.</translation>
    </message>
    <message>
        <source>Finding out what happened</source>
        <translation>Recherche de ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>It is not clear whether the channel was created</source>
        <translation>On ne sait pas si le canal a été créé</translation>
    </message>
    <message>
        <source>The channel was not created</source>
        <translation>Le canal n&apos;a pas été créé</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Your channel has not been created yet. Your entries are kept.</source>
        <translation>Votre canal n&apos;a pas encore été créé. Vos saisies sont conservées.</translation>
    </message>
    <message>
        <source>The channel “{name}” has not been created yet. Your entries are kept.</source>
        <translation>Le canal «&#x202f;{name}&#x202f;» n&apos;a pas encore été créé. Vos saisies sont conservées.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Check and create</source>
        <translation>Vérifier et créer</translation>
    </message>
    <message>
        <source>Nothing has been created yet.</source>
        <translation>Rien n&apos;a encore été créé.</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit PBX</source>
        <translation>Modifier le PBX</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Edit channel</source>
        <translation>Modifier le canal</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Edit numbers</source>
        <translation>Modifier les numéros</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Modifier les options</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>Y a&amp;ller</translation>
    </message>
    <message>
        <source>Show as &amp;JSON</source>
        <translation>Afficher en &amp;JSON</translation>
    </message>
    <message>
        <source>Cop&amp;y as JSON</source>
        <translation>Copier e&amp;n JSON</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier en c&amp;url</translation>
    </message>
    <message>
        <source>Secrets and the token appear as variables, never as values.</source>
        <translation>Les secrets et le jeton y sont des variables, jamais des valeurs.</translation>
    </message>
    <message>
        <source>Keys are never shown or copied in plain text.</source>
        <translation>Les clés ne sont jamais affichées ni copiées en clair.</translation>
    </message>
    <message>
        <source>The request as JSON, secrets masked</source>
        <translation>La requête en JSON, secrets masqués</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>Lecture des clés dans le trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <translation>Lecture des numéros…</translation>
    </message>
    <message>
        <source>Ready. Press Create.</source>
        <translation>Prêt. Appuyez sur Créer.</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Hide &amp;JSON</source>
        <translation>Masquer &amp;JSON</translation>
    </message>
    <message>
        <source>{kind} through {provider}</source>
        <translation>{kind} via {provider}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Webhook through the Yeastar FQDN</source>
        <translation>Webhook via le FQDN Yeastar</translation>
    </message>
    <message>
        <source>Webhook through your own domain (NAT)</source>
        <translation>Webhook via votre propre domaine (NAT)</translation>
    </message>
    <message>
        <source>sessions stay open</source>
        <translation>les sessions restent ouvertes</translation>
    </message>
    <message>
        <source>sessions are closed automatically</source>
        <translation>les sessions sont fermées automatiquement</translation>
    </message>
    <message>
        <source>a second session is allowed</source>
        <translation>une deuxième session est autorisée</translation>
    </message>
    <message>
        <source>text with files: “{text}”</source>
        <translation>texte avec les fichiers&#x202f;: «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>PBX defaults</source>
        <translation>Valeurs par défaut du PBX</translation>
    </message>
    <message>
        <source>The keys look right</source>
        <translation>Les clés semblent correctes</translation>
    </message>
    <message>
        <source>{pbx} refused the login.</source>
        <translation>{pbx} a refusé les identifiants.</translation>
    </message>
    <message>
        <source>The Client Secret of {pbx} is missing.</source>
        <translation>Il manque le Client Secret de {pbx}.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first.</source>
        <translation>Le certificat de {pbx} doit d&apos;abord être comparé.</translation>
    </message>
    <message>
        <source>{pbx} is not reachable from here.</source>
        <translation>{pbx} n&apos;est pas joignable d&apos;ici.</translation>
    </message>
    <message>
        <source>Keep the channel ready. As soon as you are on site, the start page offers to create it.</source>
        <translation>Gardez le canal prêt. Dès que vous serez sur site, la page d&apos;accueil proposera de le créer.</translation>
    </message>
    <message>
        <source>Channel {id} already exists; Create would create another one.</source>
        <translation>Le canal {id} existe déjà&#x202f;; Créer en créerait un autre.</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit; you can still create the channel.</source>
        <translation>Vos saisies ne sont conservées que jusqu&apos;à la fermeture&#x202f;; vous pouvez quand même créer le canal.</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit; you can still create the channel.</source>
        <translation>Les clés ne sont conservées que jusqu&apos;à la fermeture&#x202f;; vous pouvez quand même créer le canal.</translation>
    </message>
</context>
<context>
    <name>RouteDelegate</name>
    <message>
        <source>Line {row}, {column}</source>
        <translation>Ligne {row}, {column}</translation>
    </message>
</context>
<context>
    <name>RoutingButtons</name>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>&amp;Récupérer…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>RoutingClipboard</name>
    <message>
        <source>Copying the lines…</source>
        <translation>Copie des lignes…</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Lecture du presse-papiers…</translation>
    </message>
</context>
<context>
    <name>RoutingEditing</name>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>You can move lines while all are shown in their original order (Ctrl+0).</source>
        <translation>Les lignes se déplacent quand toutes sont affichées dans leur ordre d&apos;origine (Ctrl+0).</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it, then fill down.</source>
        <translation>Sélectionnez la cellule à copier et celles en dessous, puis recopiez vers le bas.</translation>
    </message>
    <message>
        <source>Choose the country of the national numbers above; only numbers with a + are reformatted.</source>
        <translation>Choisissez ci-dessus le pays des numéros nationaux&#x202f;; seuls les numéros avec + sont reformatés.</translation>
    </message>
    <message>
        <source>Changing lines…</source>
        <translation>Modification des lignes…</translation>
    </message>
</context>
<context>
    <name>RoutingModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>Les messages vont à</translation>
    </message>
    <message>
        <source>Who may write from it</source>
        <translation>Qui peut écrire depuis ce numéro</translation>
    </message>
    <message>
        <source>Edit line {line}</source>
        <translation>Modifier la ligne {line}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Choisissez une destination</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Line {row}, {column}, {text}</source>
        <translation>Ligne {row}, {column}, {text}</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Which numbers, and who gets their messages?</source>
        <translation>Quels numéros, et qui reçoit leurs messages&#x202f;?</translation>
    </message>
    <message>
        <source>Which pages, and who gets their messages?</source>
        <translation>Quelles pages, et qui reçoit leurs messages&#x202f;?</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Vérification des lignes…</translation>
    </message>
    <message>
        <source>From the PBX: {lists}.</source>
        <translation>Du PBX&#x202f;: {lists}.</translation>
    </message>
    <message>
        <source>As seen on {date}: {lists}.</source>
        <translation>Vu le {date}&#x202f;: {lists}.</translation>
    </message>
    <message>
        <source>Not connected to the PBX yet: enter numbers or names; they are looked up later. Queues here are message queues, not call queues.</source>
        <translation>Pas encore connecté au PBX&#x202f;: saisissez des numéros ou des noms&#x202f;; ils seront recherchés plus tard. Les files sont ici des files de messages, pas d&apos;appels.</translation>
    </message>
</context>
<context>
    <name>RoutingStatus</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>Pays des numéros nationaux</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Go to line {row}</source>
        <translation>Aller à la ligne {row}</translation>
    </message>
</context>
<context>
    <name>RoutingTransfer</name>
    <message>
        <source>Import numbers</source>
        <translation>Importer des numéros</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Vérification des lignes…</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Exporter des numéros</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV pour tableurs</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>DID routing table</source>
        <translation>Tableau de routage DID</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Coller des numéros</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>En ajouter un</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Les récupérer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Vérification des lignes…</translation>
    </message>
    <message>
        <source>&amp;Fetch from {provider}…</source>
        <translation>&amp;Récupérer chez {provider}…</translation>
    </message>
    <message>
        <source>Finding the lines…</source>
        <translation>Recherche des lignes…</translation>
    </message>
    <message>
        <source>Sorting the lines…</source>
        <translation>Tri des lignes…</translation>
    </message>
    <message>
        <source>No line has a problem.</source>
        <translation>Aucune ligne n&apos;a de problème.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Kept only until you quit</source>
        <translation>Conservé seulement jusqu&apos;à la fermeture</translation>
    </message>
    <message>
        <source>Demo: nothing is stored</source>
        <translation>Démo&#x202f;: rien n&apos;est enregistré</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Enregistré pendant la saisie</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show or hide the value</source>
        <translation>Afficher ou masquer la valeur</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation>Afficher {field}</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>“{name}” cannot be shown: its PBX, {pbx}, is not known on this computer. Add it under PBXs.</source>
        <translation>Impossible d&apos;afficher «&#x202f;{name}&#x202f;»&#x202f;: son PBX, {pbx}, n&apos;est pas connu sur cet ordinateur. Ajoutez-le sous «&#x202f;PBX&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” is not among the channels that {pbx} lists.</source>
        <translation>«&#x202f;{name}&#x202f;» ne figure pas parmi les canaux que {pbx} indique.</translation>
    </message>
    <message>
        <source>{pbx} has more than one channel named “{name}”. Find the right one by its number.</source>
        <translation>{pbx} a plusieurs canaux nommés «&#x202f;{name}&#x202f;». Trouvez le bon d&apos;après son numéro.</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Looking on the PBX…</source>
        <translation>Recherche sur le PBX…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>SendingProof</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Your mobile, with country code</source>
        <translation>Mobile avec indicatif du pays</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Text: “{text}” It is charged as one message.</source>
        <translation>Texte&#x202f;: «&#x202f;{text}&#x202f;» Cela coûte le prix d&apos;un message.</translation>
    </message>
    <message>
        <source>Meta lets you answer only within 24 hours after the customer wrote: text {code} first.</source>
        <translation>Meta ne permet de répondre que dans les 24 heures après un message du client&#x202f;: envoyez d&apos;abord {code}.</translation>
    </message>
    <message>
        <source>Test {code} from {name}.</source>
        <translation>Test {code} de {name}.</translation>
    </message>
    <message>
        <source>This channel has no number to send from.</source>
        <translation>Ce canal n&apos;a aucun numéro pour envoyer.</translation>
    </message>
    <message>
        <source>Enter the number of your mobile, with + and country code. Nothing was sent.</source>
        <translation>Saisissez le numéro de votre mobile, avec + et l&apos;indicatif du pays. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>{pbx} accepted it</source>
        <translation>{pbx} l&apos;a accepté</translation>
    </message>
    <message>
        <source>Handed to {provider}</source>
        <translation>Transmis à {provider}</translation>
    </message>
    <message>
        <source>Not clear whether it was sent. Looking in the session.</source>
        <translation>On ne sait pas s&apos;il a été envoyé. Recherche dans la session.</translation>
    </message>
    <message>
        <source>{provider} refused it</source>
        <translation>{provider} l&apos;a refusé</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Look at the mobile. It is not sent again by itself.</source>
        <translation>Regardez le mobile. Rien n&apos;est renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Delivered, says {provider}</source>
        <translation>Distribué, selon {provider}</translation>
    </message>
    <message>
        <source>Not delivered, says {provider} (error {number})</source>
        <translation>Non distribué, selon {provider} (erreur {number})</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non distribué</translation>
    </message>
    <message>
        <source>{provider} reports no more than this: look at the mobile.</source>
        <translation>{provider} n&apos;en dit pas plus ici&#x202f;: regardez le mobile.</translation>
    </message>
</context>
<context>
    <name>SetWebhook</name>
    <message>
        <source>Set it at {provider}…</source>
        <translation>Configurer chez {provider}…</translation>
    </message>
    <message>
        <source>You first see what is set now and what else it touches.</source>
        <translation>Vous voyez d&apos;abord ce qui est configuré et ce que cela touche d&apos;autre.</translation>
    </message>
    <message>
        <source>Set, read back {time}.</source>
        <translation>Configuré, relu à {time}.</translation>
    </message>
    <message>
        <source>Not set everywhere; look again.</source>
        <translation>Pas configuré partout&#x202f;; vérifiez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Save hand-over sheets</source>
        <translation>Enregistrer les fiches de remise</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Fiche de remise</translation>
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
        <translation>&amp;Autre PBX…</translation>
    </message>
</context>
<context>
    <name>SitesExport</name>
    <message>
        <source>PBXs as a list of sites, without secrets</source>
        <translation>PBX comme liste de sites, sans secrets</translation>
    </message>
    <message>
        <source>List of sites</source>
        <translation>Liste de sites</translation>
    </message>
    <message>
        <source>Left out, because their addresses cannot be used: {names}.</source>
        <translation>Omis, car leurs adresses ne peuvent pas être utilisées&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Without a certificate, because it is in doubt here; test these first: {names}.</source>
        <translation>Sans certificat, car il est douteux ici&#x202f;; testez d&apos;abord ceux-ci&#x202f;: {names}.</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Include hidden rows</source>
        <translation>Inclure les lignes masquées</translation>
    </message>
    <message>
        <source>Include rows that are struck through</source>
        <translation>Inclure les lignes barrées</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, terminé</translation>
    </message>
    <message>
        <source>{step}, current step</source>
        <translation>{step}, étape actuelle</translation>
    </message>
    <message>
        <source>{step}, to come</source>
        <translation>{step}, à venir</translation>
    </message>
    <message>
        <source>Go back to this step; your entries are kept.</source>
        <translation>Revenir à cette étape&#x202f;; vos saisies sont conservées.</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Sites with this tag</source>
        <translation>Sites avec cette étiquette</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Étiquette&#x202f;: {tag}</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Add to the table</source>
        <translation>Ajouter au tableau</translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>Remplacer le tableau</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the whole paste.</source>
        <translation>Ctrl+Z annule tout le collage.</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Message templates</source>
        <translation>Modèles de messages</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>Lecture des modèles…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>No templates yet. They are fetched in the PBX portal.</source>
        <translation>Pas encore de modèles. Ils se récupèrent dans le portail du PBX.</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>{name}, {section}, needs {needs}, {place} of {count}</source>
        <translation>{name}, {section}, demande {needs}, {place} sur {count}</translation>
    </message>
    <message>
        <source>{name}, {section}, {needs}, {place} of {count}</source>
        <translation>{name}, {section}, {needs}, {place} sur {count}</translation>
    </message>
</context>
<context>
    <name>TileRows</name>
    <message>
        <source>Best match</source>
        <translation>Meilleur résultat</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No account, no keys</source>
        <translation>Ni compte ni clés</translation>
    </message>
    <message>
        <source>Needs firmware {version}</source>
        <translation>Demande le firmware {version}</translation>
    </message>
</context>
<context>
    <name>TimeRangeChips</name>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close; Ctrl+Z still undoes it</source>
        <translation>Fermer&#x202f;; Ctrl+Z annule encore</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
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
        <translation>Ligne {row}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>“{text}” was not used: it matches nobody, or more than one.</source>
        <translation>«&#x202f;{text}&#x202f;» n&apos;a pas été utilisé&#x202f;: il ne correspond à personne, ou à plusieurs.</translation>
    </message>
    <message>
        <source>“{before}” was changed to {after}. Press Ctrl+Z to undo.</source>
        <translation>«&#x202f;{before}&#x202f;» a été changé en {after}. Ctrl+Z pour annuler.</translation>
    </message>
</context>
<context>
    <name>TrustAtHome</name>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>Non connecté. Rien n&apos;a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Close again to quit anyway.</source>
        <translation>Fermez à nouveau pour quitter quand même.</translation>
    </message>
    <message>
        <source>It is kept while this program runs, and saving is tried again.</source>
        <translation>La saisie est conservée tant que ce programme est ouvert, et l&apos;enregistrement est retenté.</translation>
    </message>
    <message>
        <source>What you typed could not be saved.</source>
        <translation>La saisie n&apos;a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>What you typed for “{name}” could not be saved.</source>
        <translation>La saisie pour «&#x202f;{name}&#x202f;» n&apos;a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>It is lost when this program ends.</source>
        <translation>La saisie est perdue à la fermeture de ce programme.</translation>
    </message>
    <message>
        <source>A copy without its keys was saved as {file}; import it once there is space on the disk.</source>
        <translation>Une copie sans ses clés a été enregistrée sous {file}&#x202f;; importez-la quand il y aura de la place sur le disque.</translation>
    </message>
    <message>
        <source>The numbers from its e-mail are in the text file next to it.</source>
        <translation>Les numéros de l&apos;e-mail sont dans le fichier texte à côté.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to re&amp;view</source>
        <translation>Retour à la &amp;vérification</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>WebhookDialog</name>
    <message>
        <source>Set the webhook at {provider}</source>
        <translation>Configurer le webhook chez {provider}</translation>
    </message>
    <message>
        <source>The old addresses are kept on this computer.</source>
        <translation>Les anciennes adresses sont conservées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Arrêter après celui-ci</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Envoyer un test…</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Asking {provider} what is set now…</source>
        <translation>Interrogation de {provider} sur la configuration actuelle…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Put back {count}</source>
        <translation>Rétablir {count}</translation>
    </message>
    <message>
        <source>Setting, and reading again…</source>
        <translation>Configuration et relecture…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Put back {count}…</source>
        <translation>Rétablir {count}…</translation>
    </message>
    <message>
        <source>Look again, {count} left</source>
        <translation>Vérifier à nouveau, reste {count}</translation>
    </message>
    <message>
        <source>Set it again for {count}</source>
        <translation>Reconfigurer pour {count}</translation>
    </message>
</context>
<context>
    <name>WebhookPlan</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>Réversible</translation>
    </message>
    <message>
        <source>What is set, and what will be</source>
        <translation>Ce qui est configuré et ce qui le sera</translation>
    </message>
    <message>
        <source>New address for messages</source>
        <translation>Nouvelle adresse pour les messages</translation>
    </message>
    <message>
        <source>Copy the new address</source>
        <translation>Copier la nouvelle adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Afficher les {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WebhookQuestion</name>
    <message>
        <source>No, leave it</source>
        <translation>Non, laisser</translation>
    </message>
</context>
<context>
    <name>WebhookResult</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was read afterwards</source>
        <translation>Ce qui a été relu ensuite</translation>
    </message>
    <message>
        <source>Open {portal}</source>
        <translation>Ouvrir {portal}</translation>
    </message>
    <message>
        <source>Copy what {provider} said</source>
        <translation>Copier la réponse de {provider}</translation>
    </message>
</context>
<context>
    <name>WebhookView</name>
    <message>
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>Paste it in the provider&apos;s portal as the address for messages.</source>
        <translation>Collez-la dans le portail du fournisseur comme adresse pour les messages.</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Verify token</translation>
    </message>
    <message>
        <source>For providers that ask for one together with the webhook URL, such as Meta.</source>
        <translation>Pour les fournisseurs qui en demandent un avec l&apos;URL du webhook, comme Meta.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Reading the webhook URL from the PBX…</source>
        <translation>Lecture de l&apos;URL du webhook sur le PBX…</translation>
    </message>
    <message>
        <source>The PBX gave no webhook URL.</source>
        <translation>Le PBX n&apos;a pas donné d&apos;URL de webhook.</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>Le canal existe, mais son URL de webhook n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>The verify token could not be read from the PBX.</source>
        <translation>Le verify token n&apos;a pas pu être lu sur le PBX.</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>Copier {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open {portal}</source>
        <translation>Ouvrir {portal}</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>What is set there now could not be read, so nothing can be set from here. Try again, or copy the new address and paste it in the portal of {provider} yourself.</source>
        <translation>Ce qui y est réglé actuellement n&apos;a pas pu être lu ; rien ne peut donc être réglé d&apos;ici. Réessayez, ou copiez la nouvelle adresse et collez-la vous-même dans le portail de {provider}.</translation>
    </message>
    <message>
        <source>Not in this account: {numbers}</source>
        <translation>Pas dans ce compte&#x202f;: {numbers}</translation>
    </message>
    <message>
        <source>A new profile “{name}”. The others stay as they are.</source>
        <translation>Un nouveau profil «&#x202f;{name}&#x202f;». Les autres restent tels quels.</translation>
    </message>
    <message>
        <source>Change “{name}” for all {count}</source>
        <translation>Modifier «&#x202f;{name}&#x202f;» pour les {count}</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>Réversible</translation>
    </message>
    <message>
        <source>Cannot be put back</source>
        <translation>Non réversible</translation>
    </message>
    <message>
        <source>Messages to the other numbers would go to {pbx}, too: {numbers}</source>
        <translation>Les messages destinés aux autres numéros iraient aussi à {pbx}&#x202f;: {numbers}</translation>
    </message>
    <message>
        <source>There is one address for all pages of the app “{name}”. Messages to its other pages, which are not known here, would go to {pbx}, too.</source>
        <translation>Il y a une seule adresse pour toutes les pages de l&apos;application «&#x202f;{name}&#x202f;». Les messages destinés à ses autres pages, inconnues ici, iraient aussi à {pbx}.</translation>
    </message>
    <message>
        <source>This is the webhook URL of the channel with the ID {id} on {pbx}.</source>
        <translation>C&apos;est l&apos;URL du webhook du canal avec l&apos;ID {id} sur {pbx}.</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Its numbers decide</source>
        <translation>Ses numéros décident</translation>
    </message>
    <message>
        <source>The service decides</source>
        <translation>Le service décide</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No: the old one cannot be read</source>
        <translation>Non&#x202f;: l&apos;ancienne ne peut pas être lue</translation>
    </message>
    <message>
        <source>No: its verify token cannot be read</source>
        <translation>Non&#x202f;: son verify token ne peut pas être lu</translation>
    </message>
    <message>
        <source>{provider} does not say</source>
        <translation>{provider} ne le dit pas</translation>
    </message>
    <message>
        <source>The new address</source>
        <translation>La nouvelle adresse</translation>
    </message>
    <message>
        <source>Nothing set</source>
        <translation>Rien de configuré</translation>
    </message>
    <message>
        <source>Nothing to set</source>
        <translation>Rien à configurer</translation>
    </message>
    <message>
        <source>Change all {count} numbers</source>
        <translation>Modifier les {count} numéros</translation>
    </message>
    <message>
        <source>{what}, for good</source>
        <translation>{what}, définitivement</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Still as before</source>
        <translation>Toujours comme avant</translation>
    </message>
    <message>
        <source>Still the new address</source>
        <translation>Toujours la nouvelle adresse</translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation>Modifié par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>En partie seulement</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>Set for {good} of {count}</source>
        <translation>Configuré pour {good} sur {count}</translation>
    </message>
    <message>
        <source>Put back for {good} of {count}</source>
        <translation>Rétabli pour {good} sur {count}</translation>
    </message>
    <message>
        <source>{good} of {count} read back.</source>
        <translation>{good} relus sur {count}.</translation>
    </message>
    <message>
        <source>{provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>{provider} ne permet pas de le relire. Le premier message montrera si cela fonctionne.</translation>
    </message>
    <message>
        <source>Each was read again at {provider} after the change.</source>
        <translation>Chacun a été relu chez {provider} après la modification.</translation>
    </message>
    <message>
        <source>Meta called {pbx} at once and got the right answer: it is reachable from outside.</source>
        <translation>Meta a appelé {pbx} aussitôt et reçu la bonne réponse&#x202f;: il est joignable de l&apos;extérieur.</translation>
    </message>
    <message>
        <source>{provider} reported success, but the new address is still set.</source>
        <translation>{provider} a annoncé un succès, mais la nouvelle adresse est toujours en place.</translation>
    </message>
    <message>
        <source>{good} of {count} set. Missing: {numbers}</source>
        <translation>{good} configurés sur {count}. Manquent&#x202f;: {numbers}</translation>
    </message>
</context>
<context>
    <name>WebsiteCode</name>
    <message>
        <source>Code for the website</source>
        <translation>Code pour le site web</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>&amp;Ouvrir le site web</translation>
    </message>
    <message>
        <source>&amp;E-mail code and instructions to</source>
        <translation>&amp;Envoyer par e-mail code et instructions à</translation>
    </message>
    <message>
        <source>Copy the code for the website</source>
        <translation>Copier le code pour le site web</translation>
    </message>
    <message>
        <source>E-&amp;mail it…</source>
        <translation>Par e-&amp;mail…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>Enre&amp;gistrer dans un fichier…</translation>
    </message>
    <message>
        <source>{pbx} sends the e-mail, in its own words. The code contains no secret.</source>
        <translation>{pbx} envoie l&apos;e-mail, avec ses propres mots. Le code ne contient aucun secret.</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{name} sur {pbx}</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Fichier texte</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Enregistrer le code</translation>
    </message>
    <message>
        <source>The code was saved.</source>
        <translation>Le code a été enregistré.</translation>
    </message>
    <message>
        <source>&amp;Send the e-mail</source>
        <translation>&amp;Envoyer l&apos;e-mail</translation>
    </message>
    <message>
        <source>Type the address first.</source>
        <translation>Saisissez d&apos;abord l&apos;adresse.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>{pbx} accepted the e-mail to {address}.</source>
        <translation>{pbx} a accepté l&apos;e-mail pour {address}.</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>New channel</source>
        <translation>Nouveau canal</translation>
    </message>
    <message>
        <source>{step}: {question}</source>
        <translation>{step}&#x202f;: {question}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>This is the built-in demo PBX: try everything, nothing here reaches a real PBX.</source>
        <translation>C&apos;est le PBX de démonstration intégré&#x202f;: essayez tout, rien ici n&apos;atteint un vrai PBX.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Known PBXs</source>
        <translation>PBX connus</translation>
    </message>
    <message>
        <source>Another PBX…</source>
        <translation>Autre PBX…</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>File de messages</translation>
    </message>
    <message>
        <source>Third-party platform (API)</source>
        <translation>Plateforme tierce (API)</translation>
    </message>
    <message>
        <source>Extension group</source>
        <translation>Groupe d&apos;extensions</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Text messages through an SMS provider (ITSP), from your own numbers.</source>
        <translation>Messages texte via un fournisseur SMS (ITSP), depuis vos propres numéros.</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>Numéro DID</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>A WhatsApp Business number, through Meta&apos;s Cloud API.</source>
        <translation>Un numéro WhatsApp Business, via l&apos;API Cloud de Meta.</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Numéro WhatsApp</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Messenger conversations of a Facebook page.</source>
        <translation>Conversations Messenger d&apos;une page Facebook.</translation>
    </message>
    <message>
        <source>Page ID</source>
        <translation>ID de page</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>API Key</translation>
    </message>
    <message>
        <source>The key or token that the provider issued for its SMS API.</source>
        <translation>La clé ou le jeton que le fournisseur a émis pour son API SMS.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Signs what the provider sends to the PBX. Leave it empty if the provider gave you none.</source>
        <translation>Signe ce que le fournisseur envoie au PBX. Laissez vide si le fournisseur n&apos;en a pas donné.</translation>
    </message>
    <message>
        <source>API Address for Verifying Authentication</source>
        <translation>Adresse API de vérification de l&apos;authentification</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation. Leave it empty if there is none.</source>
        <translation>Une adresse https:// tirée de la documentation API du fournisseur. Laissez vide s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>API Address for Sending Messages</source>
        <translation>Adresse API d&apos;envoi des messages</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation.</source>
        <translation>Une adresse https:// tirée de la documentation API du fournisseur.</translation>
    </message>
    <message>
        <source>Access Key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>The access key from the provider&apos;s portal.</source>
        <translation>L&apos;Access Key du portail du fournisseur.</translation>
    </message>
    <message>
        <source>Secret Key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Shown next to the access key, often only once.</source>
        <translation>Affichée à côté de l&apos;Access Key, souvent une seule fois.</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Access Token</translation>
    </message>
    <message>
        <source>A system user&apos;s token that never expires, not the temporary one for testing.</source>
        <translation>Le jeton permanent d&apos;un utilisateur système, pas le jeton temporaire de test.</translation>
    </message>
    <message>
        <source>App Secret</source>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic &gt; App secret.</source>
        <translation>Meta for Developers, votre application&#x202f;: App settings &gt; Basic &gt; App secret.</translation>
    </message>
    <message>
        <source>The API key you got from Apidaze.</source>
        <translation>L&apos;API Key que vous avez reçue d&apos;Apidaze.</translation>
    </message>
    <message>
        <source>The Secret you got with the API key.</source>
        <translation>Le Secret reçu avec l&apos;API Key.</translation>
    </message>
    <message>
        <source>Userkey</source>
        <translation>Userkey</translation>
    </message>
    <message>
        <source>ASPSMS portal: the Userkey of your account.</source>
        <translation>Portail ASPSMS&#x202f;: la Userkey de votre compte.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>ASPSMS portal: the API password that belongs to the Userkey.</source>
        <translation>Portail ASPSMS&#x202f;: le mot de passe API associé à la Userkey.</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Application ID</translation>
    </message>
    <message>
        <source>Bandwidth App: the ID of the messaging application.</source>
        <translation>Bandwidth App&#x202f;: l&apos;ID de l&apos;application de messagerie.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Bandwidth App: the number of your account.</source>
        <translation>Bandwidth App&#x202f;: le numéro de votre compte.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>The name of an API user, not of a user of the Bandwidth App.</source>
        <translation>Le nom d&apos;un utilisateur API, pas d&apos;un utilisateur de la Bandwidth App.</translation>
    </message>
    <message>
        <source>The password of that API user; it is case-sensitive.</source>
        <translation>Le mot de passe de cet utilisateur API&#x202f;; la casse compte.</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Skyetel portal, gear icon at the top right: the SID.</source>
        <translation>Portail Skyetel, roue dentée en haut à droite&#x202f;: le SID.</translation>
    </message>
    <message>
        <source>Generated together with the SID.</source>
        <translation>Généré en même temps que le SID.</translation>
    </message>
    <message>
        <source>Telnyx portal, API Keys: a V2 key, begins with KEY.</source>
        <translation>Portail Telnyx, API Keys&#x202f;: une clé V2, commence par KEY.</translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation>Public Key</translation>
    </message>
    <message>
        <source>Telnyx portal, Keys &amp; Credentials: the account&apos;s public key.</source>
        <translation>Portail Telnyx, Keys &amp; Credentials&#x202f;: la clé publique du compte.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Twilio Console: begins with AC; of the account or subaccount that bought the number.</source>
        <translation>Console Twilio&#x202f;: commence par AC&#x202f;; celui du compte ou sous-compte qui a acheté le numéro.</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Twilio Console, next to the Account SID: reveal and copy it.</source>
        <translation>Console Twilio, à côté de l&apos;Account SID&#x202f;: affichez-le et copiez-le.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the name of a Standard user.</source>
        <translation>Portail VoiceMeUp&#x202f;: le nom d&apos;un utilisateur Standard.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the Auth Token of that user.</source>
        <translation>Portail VoiceMeUp&#x202f;: l&apos;Auth Token de cet utilisateur.</translation>
    </message>
    <message>
        <source>Phone Number ID</source>
        <translation>Phone Number ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, votre application&#x202f;: API Setup. L&apos;ID, pas le numéro lui-même.</translation>
    </message>
    <message>
        <source>WhatsApp Business Account ID</source>
        <translation>WhatsApp Business Account ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup; also called Messaging account ID.</source>
        <translation>Meta for Developers, votre application&#x202f;: API Setup&#x202f;; aussi appelé Messaging account ID.</translation>
    </message>
    <message>
        <source>Page Name</source>
        <translation>Page Name</translation>
    </message>
    <message>
        <source>The name at the top of the Facebook page.</source>
        <translation>Le nom en haut de la page Facebook.</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f</source>
        <translation>32 caractères, 0 à 9 et a à f</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f, in five groups with hyphens</source>
        <translation>32 caractères, 0 à 9 et a à f, en cinq groupes séparés par des tirets</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>uniquement des chiffres</translation>
    </message>
    <message>
        <source>44 characters, ending with an equals sign</source>
        <translation>44 caractères, dont un signe égal à la fin</translation>
    </message>
    <message>
        <source>“AC” followed by 32 characters, 0 to 9 and a to f</source>
        <translation>«&#x202f;AC&#x202f;» suivi de 32 caractères, 0 à 9 et a à f</translation>
    </message>
    <message>
        <source>“KEY” followed by letters and digits</source>
        <translation>«&#x202f;KEY&#x202f;» suivi de lettres et de chiffres</translation>
    </message>
    <message>
        <source>8 letters and digits</source>
        <translation>8 lettres et chiffres</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 lettres et chiffres</translation>
    </message>
    <message>
        <source>“EAA” followed by at least a hundred letters and digits</source>
        <translation>«&#x202f;EAA&#x202f;» suivi d&apos;au moins cent lettres et chiffres</translation>
    </message>
    <message>
        <source>15 to 17 digits, nothing else</source>
        <translation>15 à 17 chiffres, rien d&apos;autre</translation>
    </message>
    <message>
        <source>a Twilio API Key SID</source>
        <translation>un API Key SID de Twilio</translation>
    </message>
    <message>
        <source>a Twilio Account SID</source>
        <translation>un Account SID de Twilio</translation>
    </message>
    <message>
        <source>a Twilio ID, not a key</source>
        <translation>un ID Twilio, pas une clé</translation>
    </message>
    <message>
        <source>a Telnyx API key</source>
        <translation>une clé API de Telnyx</translation>
    </message>
    <message>
        <source>a Meta access token</source>
        <translation>un jeton d&apos;accès de Meta</translation>
    </message>
    <message>
        <source>a Stripe key</source>
        <translation>une clé Stripe</translation>
    </message>
    <message>
        <source>an OpenAI or Anthropic key</source>
        <translation>une clé OpenAI ou Anthropic</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>un jeton Slack</translation>
    </message>
    <message>
        <source>a GitHub token</source>
        <translation>un jeton GitHub</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>une clé API de Google</translation>
    </message>
    <message>
        <source>an Amazon access key</source>
        <translation>une clé d&apos;accès Amazon</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>une clé API de SendGrid</translation>
    </message>
    <message>
        <source>Some destinations or members were not found on the PBX. Nothing was sent.</source>
        <translation>Certaines destinations ou certains membres sont introuvables sur le PBX. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Open the channel and choose again in these lines: {lines}.</source>
        <translation>Ouvrez le canal et choisissez à nouveau dans ces lignes&#x202f;: {lines}.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message numerus="yes">
        <source>1 number has too many or too few digits for its country: “{example}” in line {line}.¦{count} numbers have too many or too few digits for their country, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>1 numéro a trop ou trop peu de chiffres pour son pays&#x202f;: «&#x202f;{example}&#x202f;» à la ligne {line}.</numerusform>
            <numerusform>{count} numéros ont trop ou trop peu de chiffres pour leur pays, le premier «&#x202f;{example}&#x202f;» à la ligne {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{other}” is the same address. Check which of the two fields it belongs in.</source>
        <translation>«&#x202f;{other}&#x202f;» est la même adresse. Vérifiez à quel champ elle correspond.</translation>
    </message>
    <message>
        <source>The PBX no longer supports the API version that this program uses.</source>
        <translation>Le PBX ne prend plus en charge la version d&apos;API qu&apos;utilise ce programme.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Mettez à jour ce programme.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi. If a browser reaches the PBX, macOS blocks this program from the local network: allow it under System Settings &gt; Privacy &amp; Security &gt; Local Network.</source>
        <translation>Vérifiez le câble réseau ou le Wi-Fi. Si un navigateur atteint le PBX, macOS bloque l&apos;accès de ce programme au réseau local&#x202f;: autorisez-le sous Réglages Système &gt; Confidentialité et sécurité &gt; Réseau local.</translation>
    </message>
    <message>
        <source>The PBX gives a status that this program does not know: “{status}” {reason}</source>
        <translation>Le PBX donne un état que ce programme ne connaît pas&#x202f;: «&#x202f;{status}&#x202f;» {reason}</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address. Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>«&#x202f;{address}&#x202f;» n&apos;est pas une adresse de PBX. Saisissez-la comme dans le navigateur, par exemple https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Numbers and webhook cannot be read or set from here; follow the manual steps instead.</source>
        <translation>Autorisations manquantes&#xa0;: {lacking}. Les numéros et le webhook ne peuvent être ni lus ni configurés d&apos;ici&#x202f;; suivez les étapes manuelles.</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Without them the PBX cannot send.</source>
        <translation>Autorisations manquantes&#xa0;: {lacking}. Sans elles, le PBX ne peut pas envoyer.</translation>
    </message>
    <message>
        <source>A note in the data folder is damaged: the secret that it is about may still be in the keyring.</source>
        <translation>Une note du dossier de données est endommagée&#x202f;: le secret dont il s&apos;agit est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>Look in the keyring for entries that begin with “{name}”, and delete them there.</source>
        <translation>Cherchez dans le trousseau les entrées qui commencent par «&#x202f;{name}&#x202f;» et supprimez-les.</translation>
    </message>
    <message>
        <source>This program&apos;s own entries are not given to any channel file.</source>
        <translation>Les entrées propres à ce programme ne sont données à aucun fichier de canal.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no entry “{entry}”. Use SERVICE/USER.</source>
        <translation>Le trousseau de cet ordinateur n&apos;a pas d&apos;entrée «&#x202f;{entry}&#x202f;». Utilisez SERVICE/USER.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring gave no value. {reason}</source>
        <translation>Le trousseau de cet ordinateur n&apos;a donné aucune valeur. {reason}</translation>
    </message>
    <message>
        <source>This computer has no keyring that this program can use.</source>
        <translation>Cet ordinateur n&apos;a pas de trousseau utilisable par ce programme.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (format {version}).</source>
        <translation>Le dossier de données a été écrit par une version plus récente de ce programme (format {version}).</translation>
    </message>
    <message>
        <source>This channel was written by a newer version of this program.</source>
        <translation>Ce canal a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C&apos;est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus d&apos;espace sur le périphérique</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota de disque dépassé</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d&apos;entrée/sortie</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Nothing was imported. Import the table in smaller parts.</source>
        <translation>Rien n&apos;a été importé. Importez le tableau en plus petites parties.</translation>
    </message>
    <message>
        <source>Nothing was imported. Try again, or save the table as CSV and import that file.</source>
        <translation>Rien n&apos;a été importé. Réessayez, ou enregistrez le tableau au format CSV et importez ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Put back what was set before, in 1 place? Press the button again.¦Put back what was set before, in {count} places? Press the button again.</source>
        <translation>
            <numerusform>Rétablir l&apos;ancienne configuration à {count} endroit&#x202f;? Appuyez encore une fois sur le bouton.</numerusform>
            <numerusform>Rétablir l&apos;ancienne configuration à {count} endroits&#x202f;? Appuyez encore une fois sur le bouton.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try 1 again¦Try {count} again</source>
        <translation>
            <numerusform>Réessayer {count}</numerusform>
            <numerusform>Réessayer {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check 1 again¦Check {count} again</source>
        <translation>
            <numerusform>Vérifier {count} à nouveau</numerusform>
            <numerusform>Vérifier {count} à nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to create¦{count} to create</source>
        <translation>
            <numerusform>{count} à créer</numerusform>
            <numerusform>{count} à créer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to change¦{count} to change</source>
        <translation>
            <numerusform>{count} à modifier</numerusform>
            <numerusform>{count} à modifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 as planned¦{count} as planned</source>
        <translation>
            <numerusform>{count} comme prévu</numerusform>
            <numerusform>{count} comme prévu</numerusform>
        </translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message numerus="yes">
        <source>1 of them lacks the numbers from its e-mail: nobody has added them or left them out yet.¦{count} of them lack the numbers from their e-mail: nobody has added them or left them out yet.</source>
        <translation>
            <numerusform>Dans 1 d&apos;entre eux, les numéros de l&apos;e-mail manquent&#x202f;: ils n&apos;ont été ni ajoutés ni écartés.</numerusform>
            <numerusform>Dans {count} d&apos;entre eux, les numéros de l&apos;e-mail manquent&#x202f;: ils n&apos;ont été ni ajoutés ni écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 secret¦{count} secrets</source>
        <translation>
            <numerusform>{count} secret</numerusform>
            <numerusform>{count} secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 certificate¦{count} certificates</source>
        <translation>
            <numerusform>{count} certificat</numerusform>
            <numerusform>{count} certificats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this one¦Delete all {count}</source>
        <translation>
            <numerusform>Supprimer</numerusform>
            <numerusform>Supprimer les {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created on {pbx}¦{count} channels created on {pbx}</source>
        <translation>
            <numerusform>{count} canal créé sur {pbx}</numerusform>
            <numerusform>{count} canaux créés sur {pbx}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created on {pbx}¦{done} of {count} channels created on {pbx}</source>
        <translation>
            <numerusform>Canaux créés sur {pbx}&#xa0;: {done} sur {count}</numerusform>
            <numerusform>Canaux créés sur {pbx}&#xa0;: {done} sur {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created¦{count} channels created</source>
        <translation>
            <numerusform>{count} canal créé</numerusform>
            <numerusform>{count} canaux créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created¦{done} of {count} channels created</source>
        <translation>
            <numerusform>Canaux créés&#xa0;: {done} sur {count}</numerusform>
            <numerusform>Canaux créés&#xa0;: {done} sur {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ontinue with the numbers</source>
        <translation>C&amp;ontinuer avec les numéros</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the pages</source>
        <translation>C&amp;ontinuer avec les pages</translation>
    </message>
    <message>
        <source>Nothing is missing. You can create it whenever {pbx} is reachable from here.</source>
        <translation>Tout est là. Vous pouvez le créer quand {pbx} est joignable d&apos;ici.</translation>
    </message>
    <message>
        <source>Nothing to &amp;add</source>
        <translation>Rien à a&amp;jouter</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The keys of this channel are not on this computer. It is not known whether the PBX keeps keys that are not sent along. If it does not, the channel loses its connection until you type them again.</source>
        <translation>Les clés de ce canal ne sont pas sur cet ordinateur. On ne sait pas si le PBX garde les clés qui ne sont pas envoyées. S&apos;il ne les garde pas, le canal perd sa connexion jusqu&apos;à ce que vous les saisissiez à nouveau.</translation>
    </message>
    <message>
        <source>as it is on the PBX</source>
        <translation>comme sur le PBX</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>saisi ici</translation>
    </message>
    <message>
        <source>An address of the provider is changed. It can only be sent together with the keys.</source>
        <translation>Une adresse du fournisseur est modifiée. Elle ne peut être envoyée qu&apos;avec les clés.</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL du webhook</translation>
    </message>
    <message>
        <source>Sending rate</source>
        <translation>Débit d&apos;envoi</translation>
    </message>
    <message>
        <source>Second session</source>
        <translation>Deuxième session</translation>
    </message>
    <message>
        <source>Text with files</source>
        <translation>Texte accompagnant les fichiers</translation>
    </message>
    <message>
        <source>No extension of the PBX has the number {value}.</source>
        <translation>Aucune extension du PBX n&apos;a le numéro {value}.</translation>
    </message>
    <message>
        <source>The PBX has nothing called “{value}”. Similar: {candidates}.</source>
        <translation>Le PBX n&apos;a rien qui s&apos;appelle «&#x202f;{value}&#x202f;». Noms proches&#x202f;: {candidates}.</translation>
    </message>
    <message>
        <source>“{value}” has not been looked up yet; that happens as soon as the PBX is reachable.</source>
        <translation>«&#x202f;{value}&#x202f;» n&apos;a pas encore été recherché&#x202f;; ce sera fait dès que le PBX sera joignable.</translation>
    </message>
    <message>
        <source>The PBX has no extension called “{value}”.</source>
        <translation>Le PBX n&apos;a pas d&apos;extension appelée «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>The PBX has no message queue called “{value}”.</source>
        <translation>Le PBX n&apos;a pas de file de messages appelée «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>The PBX has no extension group called “{value}”.</source>
        <translation>Le PBX n&apos;a pas de groupe d&apos;extensions appelé «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>The PBX has no organization called “{value}”.</source>
        <translation>Le PBX n&apos;a pas d&apos;organisation appelée «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>The PBX has no extension, extension group or organization called “{value}”.</source>
        <translation>Le PBX n&apos;a ni extension, ni groupe d&apos;extensions, ni organisation portant le nom «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>“{value}” is an extension on the PBX; choose that type.</source>
        <translation>«&#x202f;{value}&#x202f;» est une extension sur le PBX&#x202f;; choisissez ce type.</translation>
    </message>
    <message>
        <source>“{value}” is a message queue on the PBX; choose that type.</source>
        <translation>«&#x202f;{value}&#x202f;» est une file de messages sur le PBX&#x202f;; choisissez ce type.</translation>
    </message>
    <message>
        <source>“{value}” is an extension group on the PBX; choose that type.</source>
        <translation>«&#x202f;{value}&#x202f;» est un groupe d&apos;extensions sur le PBX&#x202f;; choisissez ce type.</translation>
    </message>
    <message>
        <source>“{value}” is an organization on the PBX; choose that type.</source>
        <translation>«&#x202f;{value}&#x202f;» est une organisation sur le PBX&#x202f;; choisissez ce type.</translation>
    </message>
    <message>
        <source>“{value}” matches more than one: {candidates}. Enter the number, or choose from the list.</source>
        <translation>«&#x202f;{value}&#x202f;» correspond à plusieurs entrées&#x202f;: {candidates}. Saisissez le numéro ou choisissez dans la liste.</translation>
    </message>
    <message>
        <source>No extension has the number {value}. The ID {value} is {candidates}; enter id:{value} for it.</source>
        <translation>Aucune extension n&apos;a le numéro {value}. L&apos;ID {value} est {candidates}&#x202f;; saisissez id:{value} pour celle-ci.</translation>
    </message>
    <message>
        <source>“{value}” is contradictory: {candidates}. Enter only the number or only the name.</source>
        <translation>«&#x202f;{value}&#x202f;» est contradictoire&#x202f;: {candidates}. Saisissez seulement le numéro ou seulement le nom.</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; on the PBX it is now {candidates}. Choose again.</source>
        <translation>Lors de votre choix, c&apos;était {value}&#x202f;; sur le PBX, c&apos;est maintenant {candidates}. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; the PBX no longer has it. Choose again.</source>
        <translation>Lors de votre choix, c&apos;était {value}&#x202f;; le PBX ne l&apos;a plus. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>The PBX gave no list to look up “{value}” in. Enter its ID, for example id:137.</source>
        <translation>Le PBX n&apos;a pas donné de liste où chercher «&#x202f;{value}&#x202f;». Saisissez son ID, par exemple id:137.</translation>
    </message>
    <message>
        <source>Choose where messages to this number go.</source>
        <translation>Choisissez où vont les messages destinés à ce numéro.</translation>
    </message>
    <message>
        <source>You typed this value, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Vous avez saisi cette valeur, mais elle n&apos;est plus dans le trousseau de cet ordinateur. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>Use only digits, an optional leading + and separators; “{value}” contains something else.</source>
        <translation>Utilisez seulement des chiffres, un + facultatif au début et des séparateurs&#x202f;; «&#x202f;{value}&#x202f;» contient autre chose.</translation>
    </message>
    <message>
        <source>Enter the number in E.164 format: +, country code and number, digits only, for example +15567778888.</source>
        <translation>Saisissez le numéro au format E.164&#x202f;: +, indicatif du pays et numéro, uniquement des chiffres, par exemple +15567778888.</translation>
    </message>
    <message>
        <source>A page ID has only digits. You will find it on the page under About &gt; Page transparency.</source>
        <translation>Un ID de page ne contient que des chiffres. Il se trouve sur la page sous About &gt; Page transparency.</translation>
    </message>
    <message>
        <source>There are spaces before or after the value. Remove them.</source>
        <translation>Il y a des espaces avant ou après la valeur. Supprimez-les.</translation>
    </message>
    <message>
        <source>The value contains a line break. Paste it as one line.</source>
        <translation>La valeur contient un saut de ligne. Collez-la sur une seule ligne.</translation>
    </message>
    <message>
        <source>The value contains an invisible character. Copy it again, or type it.</source>
        <translation>La valeur contient un caractère invisible. Copiez-la à nouveau ou saisissez-la.</translation>
    </message>
    <message>
        <source>The value has {length} characters once encoded; at most {limit} are allowed.</source>
        <translation>La valeur compte {length} caractères une fois encodée&#x202f;; {limit} au maximum.</translation>
    </message>
    <message>
        <source>The value has {length} characters; at most {limit} are allowed.</source>
        <translation>La valeur compte {length} caractères&#x202f;; {limit} au maximum.</translation>
    </message>
    <message>
        <source>The address contains a space.</source>
        <translation>L&apos;adresse contient une espace.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L&apos;adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>This is not a complete web address.</source>
        <translation>Ce n&apos;est pas une adresse web complète.</translation>
    </message>
    <message>
        <source>Enter a whole number of days (1 or more), or leave it empty.</source>
        <translation>Saisissez un nombre entier de jours (1 ou plus), ou laissez vide.</translation>
    </message>
    <message>
        <source>“{value}” contains several numbers; each needs its own line.</source>
        <translation>«&#x202f;{value}&#x202f;» contient plusieurs numéros&#x202f;; chacun a besoin de sa propre ligne.</translation>
    </message>
    <message>
        <source>“{value}” is a range, or a number with an extension. Enter one number; “Add a range of numbers” in the table&apos;s menu adds many.</source>
        <translation>«&#x202f;{value}&#x202f;» est une plage, ou un numéro avec extension. Saisissez un seul numéro&#x202f;; «&#x202f;Ajouter une plage de numéros&#x202f;» dans le menu du tableau en ajoute plusieurs.</translation>
    </message>
    <message>
        <source>Choose a channel type.</source>
        <translation>Choisissez un type de canal.</translation>
    </message>
    <message>
        <source>Choose the domain of the webhook URL: FQDN or NAT.</source>
        <translation>Choisissez le domaine de l&apos;URL du webhook&#x202f;: FQDN ou NAT.</translation>
    </message>
    <message>
        <source>Give the channel a name.</source>
        <translation>Donnez un nom au canal.</translation>
    </message>
    <message>
        <source>This value is required.</source>
        <translation>Cette valeur est obligatoire.</translation>
    </message>
    <message>
        <source>Enter a whole number of messages per second (1 or more), or leave it empty.</source>
        <translation>Saisissez un nombre entier de messages par seconde (1 ou plus), ou laissez vide.</translation>
    </message>
    <message>
        <source>Enter 0 (keep open) or 1 (close).</source>
        <translation>Saisissez 0 (garder ouvertes) ou 1 (fermer).</translation>
    </message>
    <message>
        <source>Enter 0 (do not allow) or 1 (allow).</source>
        <translation>Saisissez 0 (interdire) ou 1 (autoriser).</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Le numéro manque.</translation>
    </message>
    <message>
        <source>“{value}” is a number with an extension. Enter only the number.</source>
        <translation>«&#x202f;{value}&#x202f;» est un numéro avec extension. Saisissez seulement le numéro.</translation>
    </message>
    <message>
        <source>Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>Choisissez extension, file de messages (queue) ou plateforme tierce (api).</translation>
    </message>
    <message>
        <source>Choose a provider from the list.</source>
        <translation>Choisissez un fournisseur dans la liste.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the PBX accepts at most {limit}.</source>
        <translation>Le nom compte {length} caractères&#x202f;; le PBX en accepte {limit} au maximum.</translation>
    </message>
    <message>
        <source>{provider} needs a text to send with files; without it the PBX refuses the channel.</source>
        <translation>{provider} exige un texte accompagnant les fichiers&#x202f;; sans lui, le PBX refuse le canal.</translation>
    </message>
    <message>
        <source>Same number as in line {lines}.</source>
        <translation>Même numéro qu&apos;à la ligne {lines}.</translation>
    </message>
    <message>
        <source>“{value}” is not a member. Enter extension:137, ext_group:7 or organization:2.</source>
        <translation>«&#x202f;{value}&#x202f;» n&apos;est pas un membre. Saisissez extension:137, ext_group:7 ou organization:2.</translation>
    </message>
    <message>
        <source>The name contains a line break or another control character.</source>
        <translation>Le nom contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>The text contains a control character.</source>
        <translation>Le texte contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>A third-party platform (api) has no ID; leave it empty.</source>
        <translation>Une plateforme tierce (api) n&apos;a pas d&apos;ID&#x202f;; laissez vide.</translation>
    </message>
    <message>
        <source>“{value}” is not an ID on the PBX; an ID is a number such as 137.</source>
        <translation>«&#x202f;{value}&#x202f;» n&apos;est pas un ID du PBX&#x202f;; un ID est un nombre comme 137.</translation>
    </message>
    <message>
        <source>The login of this site is not complete. Nothing was sent.</source>
        <translation>Les identifiants de ce site sont incomplets. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX: neither in the keyring nor in PBX_CLIENT_SECRET.</source>
        <translation>Il n&apos;y a pas de Client Secret pour ce PBX&#x202f;: ni dans le trousseau, ni dans PBX_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX. {reason}</source>
        <translation>Il n&apos;y a pas de Client Secret pour ce PBX. {reason}</translation>
    </message>
    <message>
        <source>The provider refuses these keys. Nothing was sent.</source>
        <translation>Le fournisseur refuse ces clés. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>Corrigez-les dans le fichier.</translation>
    </message>
    <message>
        <source>This file is correct, but another one is not. Nothing was sent.</source>
        <translation>Ce fichier est correct, mais un autre ne l&apos;est pas. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Correct the other file, then send all of them again.</source>
        <translation>Corrigez l&apos;autre fichier, puis renvoyez-les tous.</translation>
    </message>
    <message>
        <source>Not attempted because of an earlier failure. Nothing from this file was sent.</source>
        <translation>Non tenté à cause d&apos;un échec précédent. Rien de ce fichier n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Send it again once that is resolved.</source>
        <translation>Renvoyez-le une fois le problème résolu.</translation>
    </message>
    <message>
        <source>An internal error ended the program ({kind}). The channel may or may not have been created.</source>
        <translation>Une erreur interne a arrêté le programme ({kind}). Le canal a peut-être été créé, peut-être pas.</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Vérifiez dans le portail du PBX sous Messaging &gt; Message Channel avant de le renvoyer.</translation>
    </message>
    <message>
        <source>This file was given more than once.</source>
        <translation>Ce fichier a été indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>{files} contains a channel with the same name.</source>
        <translation>{files} contient un canal du même nom.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} does not have it as intended yet.</source>
        <translation>«&#x202f;{name}&#x202f;» a été envoyé plus tôt à {pbx}, sans réponse claire. Sur {pbx}, tout n&apos;est pas encore comme prévu.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} has it as intended.</source>
        <translation>«&#x202f;{name}&#x202f;» a été envoyé plus tôt à {pbx}, sans réponse claire. Sur {pbx}, tout est comme prévu.</translation>
    </message>
    <message>
        <source>Wait until its outcome is known.</source>
        <translation>Attendez que le résultat soit connu.</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” on {pbx} in the meantime. Nothing was sent.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié «&#x202f;{name}&#x202f;» sur {pbx} entre-temps. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>You can send it again.</source>
        <translation>Vous pouvez le renvoyer.</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}.</source>
        <translation>«&#x202f;{name}&#x202f;» a été supprimé de {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” was not deleted: {pbx} still has it.</source>
        <translation>«&#x202f;{name}&#x202f;» n&apos;a pas été supprimé&#x202f;: {pbx} l&apos;a toujours.</translation>
    </message>
    <message>
        <source>Check again later; nothing is sent again until that is clear.</source>
        <translation>Vérifiez à nouveau plus tard&#x202f;; rien n&apos;est renvoyé tant que ce n&apos;est pas clair.</translation>
    </message>
    <message>
        <source>Read it again, and compare.</source>
        <translation>Relisez-le et comparez.</translation>
    </message>
    <message>
        <source>Look at the lines that differ, and send them again or leave them as they are.</source>
        <translation>Regardez les lignes qui diffèrent&#x202f;; renvoyez-les ou laissez-les telles quelles.</translation>
    </message>
    <message>
        <source>“{name}” is no longer on {pbx}.</source>
        <translation>«&#x202f;{name}&#x202f;» n&apos;est plus sur {pbx}.</translation>
    </message>
    <message>
        <source>{pbx} says that it deleted “{name}”; that could not be read back.</source>
        <translation>{pbx} dit avoir supprimé «&#x202f;{name}&#x202f;»&#x202f;; cela n&apos;a pas pu être relu.</translation>
    </message>
    <message>
        <source>“{field}” can only be changed together with the keys, and they are not here. Nothing was sent.</source>
        <translation>«&#x202f;{field}&#x202f;» ne peut être modifié qu&apos;avec les clés, et elles ne sont pas ici. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Type the keys, then send it again.</source>
        <translation>Saisissez les clés, puis renvoyez.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but there is no login for that PBX on this computer.</source>
        <translation>Il a été envoyé à {pbx}, mais il n&apos;y a pas d&apos;identifiants pour ce PBX sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Test the connection to that PBX, then check again.</source>
        <translation>Testez la connexion à ce PBX, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The PBX already has a channel named “{name}” (ID {id}). Nothing was sent.</source>
        <translation>Le PBX a déjà un canal nommé «&#x202f;{name}&#x202f;» (ID {id}). Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Give this channel another name. If the other one is this channel, there is nothing left to do.</source>
        <translation>Donnez un autre nom à ce canal. Si l&apos;autre est ce canal, il n&apos;y a plus rien à faire.</translation>
    </message>
    <message>
        <source>{pbx} answered with the ID {id}, which belongs to another channel.</source>
        <translation>{pbx} a répondu avec l&apos;ID {id}, qui n&apos;est pas celui de ce canal.</translation>
    </message>
    <message>
        <source>“{name}” is already being created, or its outcome is not known yet. Nothing was sent.</source>
        <translation>«&#x202f;{name}&#x202f;» est déjà en cours de création, ou son résultat n&apos;est pas encore connu. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>“{name}” is being sent by another window or command right now. Its outcome is not known yet.</source>
        <translation>«&#x202f;{name}&#x202f;» est en cours d&apos;envoi par une autre fenêtre ou commande. Son résultat n&apos;est pas encore connu.</translation>
    </message>
    <message>
        <source>Wait until that is finished; nothing else is sent in the meantime.</source>
        <translation>Attendez la fin&#x202f;; rien d&apos;autre n&apos;est envoyé entre-temps.</translation>
    </message>
    <message>
        <source>The channel was created: {pbx} has it with the ID {id}.</source>
        <translation>Le canal a été créé&#x202f;: {pbx} l&apos;a avec l&apos;ID {id}.</translation>
    </message>
    <message>
        <source>The channel was not created: {pbx} has no channel named “{name}”.</source>
        <translation>Le canal n&apos;a pas été créé&#x202f;: {pbx} n&apos;a aucun canal nommé «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: {pbx} could not be searched.</source>
        <translation>On ne sait pas si «&#x202f;{name}&#x202f;» a été créé&#x202f;: la recherche sur {pbx} a échoué.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be the channel with the ID {ids} on {pbx}.</source>
        <translation>On ne sait pas si «&#x202f;{name}&#x202f;» a été créé&#x202f;: c&apos;est peut-être le canal avec l&apos;ID {ids} sur {pbx}.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be one of the channels with the IDs {ids} on {pbx}.</source>
        <translation>On ne sait pas si «&#x202f;{name}&#x202f;» a été créé&#x202f;: c&apos;est peut-être l&apos;un des canaux avec les ID {ids} sur {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx}, but no clear answer came back. It may or may not have been created.</source>
        <translation>«&#x202f;{name}&#x202f;» a été envoyé à {pbx}, mais aucune réponse claire n&apos;a été reçue. Il a peut-être été créé, peut-être pas.</translation>
    </message>
    <message>
        <source>{pbx} has no channel named “{name}” so far; it may still carry out the request.</source>
        <translation>{pbx} n&apos;a pas encore de canal nommé «&#x202f;{name}&#x202f;»&#x202f;; il peut encore traiter la requête.</translation>
    </message>
    <message>
        <source>Check it in the PBX portal under Messaging &gt; Message Channel, then say whether it is this one.</source>
        <translation>Vérifiez-le dans le portail du PBX sous Messaging &gt; Message Channel, puis indiquez si c&apos;est celui-ci.</translation>
    </message>
    <message>
        <source>Compare them in the PBX portal under Messaging &gt; Message Channel, and delete any you do not want.</source>
        <translation>Comparez-les dans le portail du PBX sous Messaging &gt; Message Channel et supprimez ceux dont vous ne voulez pas.</translation>
    </message>
    <message>
        <source>{pbx} has “{name}”, but not everything is as intended.</source>
        <translation>{pbx} a «&#x202f;{name}&#x202f;», mais tout n&apos;est pas comme prévu.</translation>
    </message>
    <message>
        <source>There is a message queue named “{name}” already. Nothing was sent.</source>
        <translation>Il existe déjà une file de messages nommée «&#x202f;{name}&#x202f;». Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Use it, or give the new one another name.</source>
        <translation>Utilisez-la ou donnez un autre nom à la nouvelle.</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” in the meantime. Nothing was sent.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié «&#x202f;{name}&#x202f;» entre-temps. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Open it again and repeat your change.</source>
        <translation>Ouvrez-la à nouveau et refaites votre modification.</translation>
    </message>
    <message>
        <source>{pbx} accepted “{name}”; it could not be read back.</source>
        <translation>{pbx} a accepté «&#x202f;{name}&#x202f;»&#x202f;; la relecture a échoué.</translation>
    </message>
    <message>
        <source>Open it again and check its members.</source>
        <translation>Ouvrez-la à nouveau et vérifiez ses membres.</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded. It was read as {encoding}; check whether the names are right.</source>
        <translation>Le fichier n&apos;indique pas son encodage. Il a été lu en {encoding}&#x202f;; vérifiez que les noms sont corrects.</translation>
    </message>
    <message>
        <source>The channel has fields that need correcting. Nothing was sent.</source>
        <translation>Le canal a des champs à corriger. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <translation>L&apos;opération a pris trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>There is 1 more problem.¦There are {count} more problems.</source>
        <translation>
            <numerusform>Il y a encore {count} problème.</numerusform>
            <numerusform>Il y a encore {count} problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. Enter the value as it was before encoding. If it is correct as it is, put plain: in front of it.</source>
        <translation>Cette valeur semble déjà encodée en Base64. Saisissez la valeur d&apos;avant l&apos;encodage. Si elle est correcte, mettez plain: devant.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; channel files are smaller.</source>
        <translation>Le fichier dépasse {limit} Mo&#x202f;; les fichiers de canal sont plus petits.</translation>
    </message>
    <message>
        <source>This file cannot be used as it is. Nothing was sent.</source>
        <translation>Ce fichier ne peut pas être utilisé tel quel. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The channel file was not written: {reason}.</source>
        <translation>Le fichier de canal n&apos;a pas été écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>This is not a file but a folder, a device or a pipe.</source>
        <translation>Ce n&apos;est pas un fichier mais un dossier, un périphérique ou un tube.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Le fichier ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>This is not the name of a file.</source>
        <translation>Ce n&apos;est pas le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Did you mean “{near}”?</source>
        <translation>«&#x202f;{value}&#x202f;» n&apos;est pas un fournisseur. Vouliez-vous dire «&#x202f;{near}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Use one of {choices}.</source>
        <translation>«&#x202f;{value}&#x202f;» n&apos;est pas un fournisseur. Utilisez l&apos;un de ceux-ci&#x202f;: {choices}.</translation>
    </message>
    <message>
        <source>A channel file can have at most {limit} numbers; this one has {count}.</source>
        <translation>Un fichier de canal peut avoir au maximum {limit} numéros&#x202f;; celui-ci en a {count}.</translation>
    </message>
    <message>
        <source>This must be an object in braces, not {instead}.</source>
        <translation>Il faut un objet entre accolades, pas {instead}.</translation>
    </message>
    <message>
        <source>References are not followed here: it is not clear which host this address belongs to: {address}</source>
        <translation>Les références ne sont pas suivies ici&#x202f;: on ne sait pas à quel hôte appartient cette adresse&#x202f;: {address}</translation>
    </message>
    <message>
        <source>Enter &quot;fqdn&quot; or &quot;nat&quot;.</source>
        <translation>Saisissez &quot;fqdn&quot; ou &quot;nat&quot;.</translation>
    </message>
    <message>
        <source>This key appears more than once.</source>
        <translation>Cette clé apparaît plusieurs fois.</translation>
    </message>
    <message>
        <source>There is no such key. Did you mean “{near}”?</source>
        <translation>Cette clé n&apos;existe pas. Vouliez-vous dire «&#x202f;{near}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no such key. The keys here are {known}.</source>
        <translation>Cette clé n&apos;existe pas. Les clés possibles sont {known}.</translation>
    </message>
    <message>
        <source>This must be text in quotes: &quot;{value}&quot;.</source>
        <translation>Il faut un texte entre guillemets&#x202f;: &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>This must be text in quotes, not {instead}.</source>
        <translation>Il faut un texte entre guillemets, pas {instead}.</translation>
    </message>
    <message>
        <source>This must be a whole number without quotes, not {instead}.</source>
        <translation>Il faut un nombre entier sans guillemets, pas {instead}.</translation>
    </message>
    <message>
        <source>This must be a list in square brackets, not {instead}.</source>
        <translation>Il faut une liste entre crochets, pas {instead}.</translation>
    </message>
    <message>
        <source>Enter {one} or {other}, not both.</source>
        <translation>Saisissez {one} ou {other}, pas les deux.</translation>
    </message>
    <message>
        <source>A number can have at most {limit} members.</source>
        <translation>Un numéro peut avoir au maximum {limit} membres.</translation>
    </message>
    <message numerus="yes">
        <source>The value was on 1 line.¦The value was spread over {count} lines; they were joined.</source>
        <translation>
            <numerusform>La valeur tenait sur une ligne.</numerusform>
            <numerusform>La valeur était répartie sur {count} lignes&#x202f;; elles ont été réunies.</numerusform>
        </translation>
    </message>
    <message>
        <source>References are followed in secret fields only. Enter the value itself.</source>
        <translation>Les références ne sont suivies que dans les champs secrets. Saisissez la valeur elle-même.</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>Les espaces autour de la valeur ont été supprimées.</translation>
    </message>
    <message>
        <source>A channel file has “credentials” with plain values instead of account_data.</source>
        <translation>Un fichier de canal contient «&#x202f;credentials&#x202f;» avec des valeurs en clair au lieu de account_data.</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no members. Remove them.</source>
        <translation>Les canaux de type {kind} n&apos;ont pas de membres. Supprimez-les.</translation>
    </message>
    <message>
        <source>“{value}” is not an extension&apos;s number.</source>
        <translation>«&#x202f;{value}&#x202f;» n&apos;est pas le numéro d&apos;une extension.</translation>
    </message>
    <message>
        <source>This belongs next to “credentials”, not inside it.</source>
        <translation>Cela se place à côté de «&#x202f;credentials&#x202f;», pas à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no such parameter. Remove it.</source>
        <translation>Les canaux de type {kind} n&apos;ont pas ce paramètre. Supprimez-le.</translation>
    </message>
    <message>
        <source>This belongs inside “credentials”.</source>
        <translation>Cela se place dans «&#x202f;credentials&#x202f;».</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: remove the comma before the closing bracket.</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}&#x202f;: supprimez la virgule avant le crochet fermant.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: extra data. A channel file contains only one object.</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}&#x202f;: données en trop. Un fichier de canal ne contient qu&apos;un seul objet.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the text that begins here has no closing quote.</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}&#x202f;: le texte qui commence ici n&apos;a pas de guillemet fermant.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a text contains a line break or a tab. Join the lines.</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}&#x202f;: un texte contient un saut de ligne ou une tabulation. Réunissez les lignes.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a backslash in a text must be doubled.</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}&#x202f;: une barre oblique inverse dans un texte doit être doublée.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON has no comments. Remove it.</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}&#x202f;: JSON n&apos;a pas de commentaires. Supprimez-le.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses double quotes (&quot;), not single ones.</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}&#x202f;: JSON utilise des guillemets doubles (&quot;), pas des guillemets simples.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: typographic quotes. JSON uses straight ones (&quot;).</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}&#x202f;: guillemets typographiques. JSON utilise des guillemets droits (&quot;).</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses true, false and null, in lowercase.</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}&#x202f;: JSON utilise true, false et null, en minuscules.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: keys must be in double quotes.</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}&#x202f;: les clés doivent être entre guillemets doubles.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the file ends too early; a bracket is not closed.</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}&#x202f;: le fichier se termine trop tôt&#x202f;; un crochet n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: something is missing after the comma.</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}&#x202f;: il manque quelque chose après la virgule.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a comma is missing before this.</source>
        <translation>Ce n&apos;est pas du JSON&#x202f;: ligne {line}, colonne {column}&#x202f;: il manque une virgule avant ceci.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line 1) but UTF-16, as Windows PowerShell writes it. Save it as UTF-8.</source>
        <translation>Le fichier n&apos;est pas un texte UTF-8 (ligne 1) mais UTF-16, comme l&apos;écrit Windows PowerShell. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>This is a document or an archive, not JSON text.</source>
        <translation>C&apos;est un document ou une archive, pas un texte JSON.</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing at line 1, column 1.</source>
        <translation>Le fichier est vide&#x202f;: il n&apos;y a rien à la ligne 1, colonne 1.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not JSON. Perhaps a link to the file was saved instead of the file.</source>
        <translation>C&apos;est une page web ou du XML, pas du JSON. Un lien vers le fichier a peut-être été enregistré à la place du fichier.</translation>
    </message>
    <message>
        <source>The lines with ``` around the JSON come from the text it was copied from. Remove them.</source>
        <translation>Les lignes avec ``` autour du JSON proviennent du texte d&apos;où il a été copié. Supprimez-les.</translation>
    </message>
    <message>
        <source>This is a curl command. Only the part between the quotes after -d is a channel file.</source>
        <translation>C&apos;est une commande curl. Seule la partie entre les guillemets après -d est un fichier de canal.</translation>
    </message>
    <message>
        <source>This looks like YAML. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>Cela ressemble à du YAML. Un fichier de canal est du JSON&#x202f;: entre accolades, clés et textes entre guillemets doubles.</translation>
    </message>
    <message>
        <source>The file needs more memory than a channel file, or is damaged.</source>
        <translation>Le fichier demande plus de mémoire qu&apos;un fichier de canal, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The file contains {count} objects. Put each channel into a file of its own.</source>
        <translation>Le fichier contient {count} objets. Placez chaque canal dans son propre fichier.</translation>
    </message>
    <message>
        <source>The file must contain one object in braces, not {instead}.</source>
        <translation>Le fichier doit contenir un objet entre accolades, pas {instead}.</translation>
    </message>
    <message>
        <source>“{key}” is a name with {count} characters; names in a channel file have at most {limit}.</source>
        <translation>«&#x202f;{key}&#x202f;» est un nom de {count} caractères&#x202f;; dans un fichier de canal, un nom en a {limit} au maximum.</translation>
    </message>
    <message>
        <source>“{key}” has more than {limit} values; no channel has that many.</source>
        <translation>«&#x202f;{key}&#x202f;» a plus de {limit} valeurs&#x202f;; aucun canal n&apos;en a autant.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line {line}). Save it as UTF-8.</source>
        <translation>Le fichier n&apos;est pas un texte UTF-8 (ligne {line}). Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Les crochets sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>“{key}” has {count} characters; values in a channel file have at most {limit}.</source>
        <translation>«&#x202f;{key}&#x202f;» a {count} caractères&#x202f;; dans un fichier de canal, une valeur en a {limit} au maximum.</translation>
    </message>
    <message>
        <source>The sites have no column “{column}”; they have: {known}.</source>
        <translation>Les sites n&apos;ont pas de colonne «&#x202f;{column}&#x202f;»&#x202f;; ils ont&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>The site has nothing in its column “{column}”.</source>
        <translation>Le site n&apos;a rien dans sa colonne «&#x202f;{column}&#x202f;».</translation>
    </message>
    <message>
        <source>The PBX has more than one channel named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>Le PBX a plus d&apos;un canal nommé «&#x202f;{name}&#x202f;» (ID {ids}). Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Rename all but one of them in the PBX portal, then apply the plan again.</source>
        <translation>Renommez-les tous sauf un dans le portail du PBX, puis appliquez le plan à nouveau.</translation>
    </message>
    <message>
        <source>Update its firmware, or let its administrator allow it under Integrations &gt; API.</source>
        <translation>Mettez à jour son firmware, ou demandez à son administrateur de l&apos;autoriser sous Integrations &gt; API.</translation>
    </message>
    <message>
        <source>“{name}” is a channel of {there} on the PBX, and the plan wants one of {wanted}. Nothing was sent.</source>
        <translation>«&#x202f;{name}&#x202f;» est un canal {there} sur le PBX, et le plan en veut un {wanted}. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>A provider cannot be changed: delete that channel, or give this one another name.</source>
        <translation>Un fournisseur ne peut pas être changé&#x202f;: supprimez ce canal, ou donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>The PBX accepted the change of “{name}”, but still has other values for: {parameters}.</source>
        <translation>Le PBX a accepté la modification de «&#x202f;{name}&#x202f;», mais a encore d&apos;autres valeurs pour&#x202f;: {parameters}.</translation>
    </message>
    <message>
        <source>Check the channel in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>Vérifiez le canal dans le portail du PBX sous Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>Not attempted; nothing of this channel was sent.</source>
        <translation>Non tenté&#x202f;; rien de ce canal n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>This channel is right; nothing was sent to any site, because something else in the plan is not.</source>
        <translation>Ce canal est correct&#x202f;; rien n&apos;a été envoyé à aucun site, car autre chose dans le plan ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>Correct that, then apply the plan again.</source>
        <translation>Corrigez cela, puis appliquez le plan à nouveau.</translation>
    </message>
    <message>
        <source>Apply the plan again: it looks first at what the PBX has.</source>
        <translation>Appliquez le plan à nouveau&#x202f;: ce qui est sur le PBX est d&apos;abord vérifié.</translation>
    </message>
    <message>
        <source>Row {row} of the sites cannot be used. Nothing was sent.</source>
        <translation>La ligne {row} des sites est inutilisable. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Not all members of the queue were found on the PBX. Nothing was sent.</source>
        <translation>Certains membres de la file n&apos;ont pas été trouvés sur le PBX. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>A member is the number or the name of an extension.</source>
        <translation>Un membre est le numéro ou le nom d&apos;une extension.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was read; there are more: {others}.</source>
        <translation>La feuille «&#x202f;{sheet}&#x202f;» a été lue&#x202f;; il y en a d&apos;autres&#x202f;: {others}.</translation>
    </message>
    <message>
        <source>Nothing was sent; correct the list of sites and try again.</source>
        <translation>Rien n&apos;a été envoyé&#x202f;; corrigez la liste de sites et réessayez.</translation>
    </message>
    <message>
        <source>The list of sites is larger than {limit} MB.</source>
        <translation>La liste de sites dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>Two columns have the same name: {names}. Give each its own.</source>
        <translation>Deux colonnes ont le même nom&#x202f;: {names}. Donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>The list has more than {limit} sites.</source>
        <translation>La liste a plus de {limit} sites.</translation>
    </message>
    <message>
        <source>The list has no site.</source>
        <translation>La liste n&apos;a aucun site.</translation>
    </message>
    <message>
        <source>The list of sites cannot be read ({why}).</source>
        <translation>La liste de sites ne peut pas être lue ({why}).</translation>
    </message>
    <message>
        <source>The sheet hides this row. Show it, or delete it.</source>
        <translation>La feuille masque cette ligne. Affichez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>The address of the PBX is missing.</source>
        <translation>L&apos;adresse du PBX manque.</translation>
    </message>
    <message>
        <source>With http://, anyone on the way can read the login and the keys. Use https://.</source>
        <translation>Avec http://, n&apos;importe qui sur le chemin peut lire les identifiants et les clés. Utilisez https://.</translation>
    </message>
    <message>
        <source>An earlier change to “{name}” was started on this computer, but its record cannot be read: it is not known whether the PBX carried it out. Nothing was sent now.</source>
        <translation>Une modification antérieure de «&#x202f;{name}&#x202f;» a été commencée sur cet ordinateur, mais son enregistrement est illisible&#x202f;: on ne sait pas si le PBX l&apos;a exécutée. Rien n&apos;a été envoyé cette fois.</translation>
    </message>
    <message>
        <source>Column {column} has a value here, but no name.</source>
        <translation>La colonne {column} contient une valeur ici, mais n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>This must be text or a whole number, not {instead}.</source>
        <translation>Il faut un texte ou un nombre entier, pas {instead}.</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds: {value}.</source>
        <translation>Ce que le tableur affiche ici n&apos;est pas ce que la cellule contient&#x202f;: {value}.</translation>
    </message>
    <message>
        <source>This is not a SHA-256 fingerprint: 64 hex digits, with or without colons.</source>
        <translation>Ce n&apos;est pas une empreinte SHA-256&#x202f;: 64 chiffres hexadécimaux, avec ou sans deux-points.</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX: neither in a column client_id nor in PBX_CLIENT_ID.</source>
        <translation>Il n&apos;y a pas de Client ID pour ce PBX&#x202f;: ni dans une colonne client_id, ni dans PBX_CLIENT_ID.</translation>
    </message>
    <message>
        <source>The keyring has no Client Secret for this PBX. Add the PBX again under PBXs, with its login.</source>
        <translation>Le trousseau ne contient pas de Client Secret pour ce PBX. Ajoutez-le de nouveau sous «&#x202f;PBX&#x202f;», avec ses identifiants.</translation>
    </message>
    <message>
        <source>The PBX and its API</source>
        <translation>Le PBX et son API</translation>
    </message>
    <message>
        <source>The channel is created through the PBX&apos;s own API. The PBX must be reachable from this computer.</source>
        <translation>Le canal est créé via l&apos;API du PBX. Le PBX doit être joignable depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Channel type and provider</source>
        <translation>Type de canal et fournisseur</translation>
    </message>
    <message>
        <source>Your account at the provider</source>
        <translation>Votre compte chez le fournisseur</translation>
    </message>
    <message>
        <source>The keys let the PBX send messages through the provider; the webhook lets the provider reach the PBX.</source>
        <translation>Les clés permettent au PBX d&apos;envoyer des messages via le fournisseur&#x202f;; le webhook permet au fournisseur de joindre le PBX.</translation>
    </message>
    <message>
        <source>Numbers and their destinations</source>
        <translation>Numéros et destinations</translation>
    </message>
    <message>
        <source>Each line is one number (or page) of the channel. Messages to it go to the destination.</source>
        <translation>Chaque ligne est un numéro (ou une page) du canal. Ses messages vont à la destination.</translation>
    </message>
    <message>
        <source>Check, then create</source>
        <translation>Vérifier, puis créer</translation>
    </message>
    <message>
        <source>Nothing has been created yet. “Create” sends one request to the PBX, once.</source>
        <translation>Rien n&apos;a encore été créé. «&#x202f;Créer&#x202f;» envoie une seule requête au PBX, une seule fois.</translation>
    </message>
    <message>
        <source>After the channel exists</source>
        <translation>Une fois le canal créé</translation>
    </message>
    <message>
        <source>Give the provider the webhook URL. Until then the channel can send but receives nothing.</source>
        <translation>Donnez l&apos;URL du webhook au fournisseur. D&apos;ici là, le canal peut envoyer mais ne reçoit rien.</translation>
    </message>
    <message>
        <source>Channels on this computer</source>
        <translation>Canaux sur cet ordinateur</translation>
    </message>
    <message>
        <source>Every channel started here, and its status. Select one to see what comes next.</source>
        <translation>Chaque canal commencé ici et son état. Sélectionnez-en un pour voir la suite.</translation>
    </message>
    <message>
        <source>Where do I find the Client ID and Client Secret?</source>
        <translation>Où trouver le Client ID et le Client Secret&#x202f;?</translation>
    </message>
    <message>
        <source>In the PBX portal under Integrations &gt; API. Switch the API on there; both values are shown on that page. The API and message channels need the Enterprise or Ultimate plan.</source>
        <translation>Dans le portail du PBX sous Integrations &gt; API. Activez-y l&apos;API&#x202f;; les deux valeurs s&apos;affichent sur cette page. L&apos;API et les canaux de messages exigent l&apos;offre Enterprise ou Ultimate.</translation>
    </message>
    <message>
        <source>Which address do I enter?</source>
        <translation>Quelle adresse saisir&#x202f;?</translation>
    </message>
    <message>
        <source>The one that opens the portal in your browser, including the port: https://192.168.5.150:8088 in the local network, or the domain name of Remote Access or of the Cloud PBX.</source>
        <translation>Celle qui ouvre le portail dans votre navigateur, port compris&#x202f;: https://192.168.5.150:8088 dans le réseau local, ou le nom de domaine de Remote Access ou du Cloud PBX.</translation>
    </message>
    <message>
        <source>The certificate is not known</source>
        <translation>Le certificat n&apos;est pas connu</translation>
    </message>
    <message>
        <source>Most PBXs in a local network use a self-signed certificate. Compare its fingerprint with the one shown in the portal or browser; if they are the same, trust it.</source>
        <translation>Dans un réseau local, la plupart des PBX utilisent un certificat auto-signé. Comparez son empreinte avec celle affichée dans le portail ou le navigateur&#x202f;; si elles sont identiques, faites-lui confiance.</translation>
    </message>
    <message>
        <source>The PBX refuses the login</source>
        <translation>Le PBX refuse les identifiants</translation>
    </message>
    <message>
        <source>Copy both values again. After five wrong logins in a row the PBX blocks this computer&apos;s address: remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Copiez à nouveau les deux valeurs. Après cinq échecs d&apos;identification de suite, le PBX bloque l&apos;adresse de cet ordinateur&#x202f;: retirez-la dans le portail sous Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>I am not at the customer&apos;s network yet</source>
        <translation>Je ne suis pas encore dans le réseau du client</translation>
    </message>
    <message>
        <source>Prepare the channel without the PBX: everything is saved, and you create it once the PBX is reachable. Until then its lists of extensions and queues are not available.</source>
        <translation>Préparez le canal sans le PBX&#x202f;: tout est enregistré et vous le créez dès que le PBX est joignable. D&apos;ici là, ses listes d&apos;extensions et de files ne sont pas disponibles.</translation>
    </message>
    <message>
        <source>How do I find the provider quickly?</source>
        <translation>Comment trouver vite le fournisseur&#x202f;?</translation>
    </message>
    <message>
        <source>Type part of its name. Choose with the arrow keys and confirm with Enter.</source>
        <translation>Tapez une partie de son nom. Choisissez avec les flèches et confirmez avec Entrée.</translation>
    </message>
    <message>
        <source>The provider is not in the list</source>
        <translation>Le fournisseur n&apos;est pas dans la liste</translation>
    </message>
    <message>
        <source>Choose General for any provider that supports the PBX&apos;s SMS API. Ask the provider for the addresses and keys of that API.</source>
        <translation>Choisissez General pour tout fournisseur compatible avec l&apos;API SMS du PBX. Demandez au fournisseur les adresses et les clés de cette API.</translation>
    </message>
    <message>
        <source>What do I need for a channel through Meta?</source>
        <translation>Que faut-il pour un canal WhatsApp ou Facebook&#x202f;?</translation>
    </message>
    <message>
        <source>A Meta business portfolio, an app on Meta for Developers, an access token that never expires, and the number or page that customers write to.</source>
        <translation>Un portefeuille business Meta, une application sur Meta for Developers, un jeton d&apos;accès permanent, et le numéro ou la page auxquels les clients écrivent.</translation>
    </message>
    <message>
        <source>Can I change the provider later?</source>
        <translation>Puis-je changer de fournisseur plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>No. For another provider, create a new channel.</source>
        <translation>Non. Pour un autre fournisseur, créez un nouveau canal.</translation>
    </message>
    <message>
        <source>What happens to the keys?</source>
        <translation>Que deviennent les clés&#x202f;?</translation>
    </message>
    <message>
        <source>They are sent to the PBX through its API and kept in this computer&apos;s keyring, nowhere else. They are masked in every preview, and exported files contain them only if you ask for it.</source>
        <translation>Elles sont envoyées au PBX via son API et conservées dans le trousseau de cet ordinateur, nulle part ailleurs. Elles sont masquées dans chaque aperçu, et les fichiers exportés ne les contiennent que si vous le demandez.</translation>
    </message>
    <message>
        <source>Do I have to encode a key in Base64?</source>
        <translation>Dois-je encoder une clé en Base64&#x202f;?</translation>
    </message>
    <message>
        <source>FQDN or NAT?</source>
        <translation>FQDN ou NAT&#x202f;?</translation>
    </message>
    <message>
        <source>FQDN is the domain name Yeastar gives the PBX: right for most PBXs, including Cloud PBXs. NAT is for your own domain, with a public certificate, that is forwarded to the PBX.</source>
        <translation>FQDN est le nom de domaine que Yeastar donne au PBX&#x202f;: adapté à la plupart des PBX, Cloud compris. NAT est pour votre propre domaine, avec un certificat public, redirigé vers le PBX.</translation>
    </message>
    <message>
        <source>How do I add many numbers?</source>
        <translation>Comment ajouter beaucoup de numéros&#x202f;?</translation>
    </message>
    <message>
        <source>Copy them from a spreadsheet or an e-mail and press Ctrl+V, or import a CSV or Excel file. You see a preview before anything is added.</source>
        <translation>Copiez-les depuis un tableur ou un e-mail et appuyez sur Ctrl+V, ou importez un fichier CSV ou Excel. Un aperçu s&apos;affiche avant tout ajout.</translation>
    </message>
    <message>
        <source>How do I choose a destination quickly?</source>
        <translation>Comment choisir vite une destination&#x202f;?</translation>
    </message>
    <message>
        <source>Type the first letters or the number into the cell. Enter takes the highlighted match, Ctrl+Enter takes it for all selected lines, Escape changes nothing.</source>
        <translation>Tapez les premières lettres ou le numéro dans la cellule. Entrée prend la proposition en surbrillance, Ctrl+Entrée la prend pour toutes les lignes sélectionnées, Échap ne change rien.</translation>
    </message>
    <message>
        <source>Who may write from a number?</source>
        <translation>Qui peut écrire depuis un numéro&#x202f;?</translation>
    </message>
    <message>
        <source>The people who may start a conversation from this number, in addition to the destination that receives messages.</source>
        <translation>Les personnes qui peuvent lancer une conversation depuis ce numéro, en plus de la destination qui reçoit les messages.</translation>
    </message>
    <message>
        <source>Which kind of queue is this?</source>
        <translation>De quelle sorte de file s&apos;agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>A message queue, not a call queue. You will find it in the PBX portal under Messaging &gt; Message Queue.</source>
        <translation>D&apos;une file de messages, pas d&apos;une file d&apos;appels. Elle se trouve dans le portail du PBX sous Messaging &gt; Message Queue.</translation>
    </message>
    <message>
        <source>Can I leave the table empty?</source>
        <translation>Puis-je laisser le tableau vide&#x202f;?</translation>
    </message>
    <message>
        <source>Yes. You can add numbers on the PBX later; until then incoming messages have nowhere to go.</source>
        <translation>Oui. Vous pouvez ajouter des numéros plus tard sur le PBX&#x202f;; d&apos;ici là, les messages entrants n&apos;ont nulle part où aller.</translation>
    </message>
    <message>
        <source>I want to change something</source>
        <translation>Je veux modifier quelque chose</translation>
    </message>
    <message>
        <source>Press Edit next to it; Next brings you back here. Your entries are kept.</source>
        <translation>Appuyez sur Modifier à côté&#x202f;; Suivant vous ramène ici. Vos saisies sont conservées.</translation>
    </message>
    <message>
        <source>What are the options?</source>
        <translation>Que sont les options&#x202f;?</translation>
    </message>
    <message>
        <source>Everything here is optional. Empty fields are not sent; the PBX uses its defaults for them.</source>
        <translation>Tout ici est facultatif. Les champs vides ne sont pas envoyés&#x202f;; le PBX utilise ses valeurs par défaut.</translation>
    </message>
    <message>
        <source>Which sending rate is right?</source>
        <translation>Quel débit d&apos;envoi choisir&#x202f;?</translation>
    </message>
    <message>
        <source>See your contract with the provider. Above its limit, the provider queues or drops messages.</source>
        <translation>Voyez votre contrat avec le fournisseur. Au-delà de sa limite, il met les messages en attente ou les rejette.</translation>
    </message>
    <message>
        <source>What is a session?</source>
        <translation>Qu&apos;est-ce qu&apos;une session&#x202f;?</translation>
    </message>
    <message>
        <source>A conversation between one customer and one of your numbers. A closed session stays in the history; the next message starts a new one.</source>
        <translation>Une conversation entre un client et l&apos;un de vos numéros. Une session fermée reste dans l&apos;historique&#x202f;; le message suivant en ouvre une nouvelle.</translation>
    </message>
    <message>
        <source>What are “Copy as JSON” and “Copy as curl” for?</source>
        <translation>À quoi servent «&#x202f;Copier en JSON&#x202f;» et «&#x202f;Copier en curl&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The same request, for a script or a colleague. Secrets and the access token appear as variables, never as values.</source>
        <translation>La même requête, pour un script ou un collègue. Les secrets et le jeton d&apos;accès y sont des variables, jamais des valeurs.</translation>
    </message>
    <message>
        <source>What if the connection breaks while the channel is being created?</source>
        <translation>Et si la connexion est coupée pendant la création du canal&#x202f;?</translation>
    </message>
    <message>
        <source>What does “Labels in the portal may differ” mean?</source>
        <translation>Que signifie «&#x202f;Les libellés du portail peuvent différer&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The step is correct, but its labels in the portal could not be verified.</source>
        <translation>L&apos;étape est correcte, mais ses libellés dans le portail n&apos;ont pas pu être vérifiés.</translation>
    </message>
    <message>
        <source>The PBX could not connect to the provider</source>
        <translation>Le PBX n&apos;a pas pu se connecter au fournisseur</translation>
    </message>
    <message>
        <source>Usually a key is wrong or has expired. Compare the keys with the provider&apos;s portal and correct them in the PBX portal. You do not need to create the channel again.</source>
        <translation>En général, une clé est fausse ou a expiré. Comparez les clés avec le portail du fournisseur et corrigez-les dans le portail du PBX. Il est inutile de recréer le canal.</translation>
    </message>
    <message>
        <source>What is the hand-over sheet for?</source>
        <translation>À quoi sert la fiche de remise&#x202f;?</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>Pour le dossier du client&#x202f;: ce qui a été configuré, où vont les messages et ce qui reste à faire. Elle ne contient ni clé, ni mot de passe, ni jeton.</translation>
    </message>
    <message>
        <source>How do I prepare a channel in the office and create it on site?</source>
        <translation>Comment préparer un canal au bureau et le créer sur site&#x202f;?</translation>
    </message>
    <message>
        <source>Fill in the wizard without the PBX and press “Keep ready” on the review page. On site, as soon as the PBX is reachable, a card offers to create everything that is waiting for it. Nothing is sent before that.</source>
        <translation>Remplissez l&apos;assistant sans le PBX et appuyez sur «&#x202f;Garder prêt&#x202f;» dans la page de vérification. Sur site, dès que le PBX est joignable, une carte propose de créer tout ce qui l&apos;attend. Rien n&apos;est envoyé avant.</translation>
    </message>
    <message>
        <source>What does “Checking what happened” mean?</source>
        <translation>Que signifie «&#x202f;Vérification en cours&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The next site needs the same channel</source>
        <translation>Le prochain site a besoin du même canal</translation>
    </message>
    <message>
        <source>Duplicate it: the copy gets another name, and the keys are copied only if you say so.</source>
        <translation>Dupliquez-le&#x202f;: la copie reçoit un autre nom, et les clés ne sont copiées que si vous le demandez.</translation>
    </message>
    <message>
        <source>How do I take channels to another computer?</source>
        <translation>Comment transférer des canaux vers un autre ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Export writes channel files, without the keys unless you choose “Export with keys”. Import reads them on the other computer; so does the command “send”.</source>
        <translation>L&apos;export écrit des fichiers de canal, sans les clés sauf si vous choisissez «&#x202f;Exporter avec les clés&#x202f;». L&apos;import les lit sur l&apos;autre ordinateur&#x202f;; la commande «&#x202f;send&#x202f;» aussi.</translation>
    </message>
    <message>
        <source>Yes. Everything can be reached with the keyboard; results, errors and changes are announced. Colours meet the contrast of WCAG 2.2 AA, the system&apos;s high-contrast theme is followed, nothing is shown by colour alone, and nothing has a time limit.</source>
        <translation>Oui. Tout est accessible au clavier&#x202f;; les résultats, erreurs et changements sont annoncés. Les couleurs respectent le contraste de WCAG 2.2 AA, le thème à fort contraste du système est suivi, rien n&apos;est signalé par la seule couleur et rien n&apos;est limité dans le temps.</translation>
    </message>
    <message>
        <source>I deleted the wrong one</source>
        <translation>J&apos;ai supprimé le mauvais</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic, App secret, Show.</source>
        <translation>Meta for Developers, votre application&#x202f;: App settings &gt; Basic, App secret, Show.</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal. The PBX sends it with every request as “Authorization: Bearer …”.</source>
        <translation>Dans le portail client du fournisseur. Le PBX l&apos;envoie avec chaque requête sous la forme «&#x202f;Authorization: Bearer …&#x202f;».</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal, where webhooks are set up. The provider signs its messages with it.</source>
        <translation>Dans le portail client du fournisseur, là où les webhooks se configurent. Le fournisseur s&apos;en sert pour signer ses messages.</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that verifies an API key. If it is not there, ask the provider&apos;s support for the verification address for Yeastar&apos;s SMS API.</source>
        <translation>Dans la documentation API du fournisseur&#x202f;: l&apos;adresse qui vérifie une clé API. Si elle n&apos;y est pas, demandez à son support l&apos;adresse de vérification pour l&apos;API SMS de Yeastar.</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that sends a message. If it is not there, ask the provider&apos;s support for the sending address for Yeastar&apos;s SMS API.</source>
        <translation>Dans la documentation API du fournisseur&#x202f;: l&apos;adresse qui envoie un message. Si elle n&apos;y est pas, demandez à son support l&apos;adresse d&apos;envoi pour l&apos;API SMS de Yeastar.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the access key.</source>
        <translation>Dans le portail du fournisseur, là où les clés API se créent&#x202f;: l&apos;Access Key.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the secret key.</source>
        <translation>Dans le portail du fournisseur, là où les clés API se créent&#x202f;: la Secret Key.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users on 2 December 2026. After that day this channel can no longer log in, unless the PBX&apos;s firmware accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>Bandwidth supprime les utilisateurs API le 2 décembre 2026. Après ce jour, ce canal ne pourra plus se connecter, sauf si le firmware du PBX accepte les identifiants OAuth&#x202f;: demandez à Yeastar avant de continuer.</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal under Main Menu &gt; SOAP &amp; REST/JSON API, where the API is enabled and gets a password of its own. Ask VoIP.ms for the key meant for Yeastar.</source>
        <translation>Dans le portail VoIP.ms sous Main Menu &gt; SOAP &amp; REST/JSON API, où l&apos;API est activée et reçoit son propre mot de passe. Demandez à VoIP.ms la clé prévue pour Yeastar.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the Secret.</source>
        <translation>Vous la recevez d&apos;Apidaze avec le Secret.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the API key.</source>
        <translation>Vous le recevez d&apos;Apidaze avec l&apos;API Key.</translation>
    </message>
    <message>
        <source>Your account&apos;s Userkey, as the ASPSMS portal shows it.</source>
        <translation>La Userkey de votre compte, telle que l&apos;affiche le portail ASPSMS.</translation>
    </message>
    <message>
        <source>The API password next to the Userkey in the ASPSMS portal; it can differ from the password you log in with.</source>
        <translation>Le mot de passe API à côté de la Userkey dans le portail ASPSMS&#x202f;; il peut différer de votre mot de passe de connexion.</translation>
    </message>
    <message>
        <source>In the Bandwidth App, list of applications: the ID of the messaging application.</source>
        <translation>Dans la Bandwidth App, liste des applications&#x202f;: l&apos;ID de l&apos;application de messagerie.</translation>
    </message>
    <message>
        <source>In the Bandwidth App: the number of your account, shown near its name.</source>
        <translation>Dans la Bandwidth App&#x202f;: le numéro de votre compte, affiché près de son nom.</translation>
    </message>
    <message>
        <source>The name of an API user, not the user you log in to the Bandwidth App with. Bandwidth ends API users on 2 December 2026; since 1 April 2026 no new ones can be created.</source>
        <translation>Le nom d&apos;un utilisateur API, pas l&apos;utilisateur avec lequel vous ouvrez la Bandwidth App. Bandwidth supprime les utilisateurs API le 2 décembre 2026&#x202f;; depuis le 1er avril 2026, on ne peut plus en créer.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control.</source>
        <translation>Dans le portail Flowroute sous Preferences &gt; API Control.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control, with its access key. Keys can expire.</source>
        <translation>Dans le portail Flowroute sous Preferences &gt; API Control, avec son Access Key. Les clés peuvent expirer.</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, where SID and Secret are generated.</source>
        <translation>Dans le portail Skyetel derrière la roue dentée en haut à droite, où SID et Secret sont générés.</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, generated together with the SID.</source>
        <translation>Dans le portail Skyetel derrière la roue dentée en haut à droite, généré en même temps que le SID.</translation>
    </message>
    <message>
        <source>In the Telnyx portal under API Keys (portal.telnyx.com/#/app/api-keys): a V2 key, begins with KEY.</source>
        <translation>Dans le portail Telnyx sous API Keys (portal.telnyx.com/#/app/api-keys)&#x202f;: une clé V2, commence par KEY.</translation>
    </message>
    <message>
        <source>In the Telnyx portal, account settings: Keys &amp; Credentials, tab Public Key.</source>
        <translation>Dans le portail Telnyx, paramètres du compte&#x202f;: Keys &amp; Credentials, onglet Public Key.</translation>
    </message>
    <message>
        <source>On the dashboard of the account or subaccount that bought the number; begins with AC.</source>
        <translation>Sur le tableau de bord du compte ou sous-compte qui a acheté le numéro&#x202f;; commence par AC.</translation>
    </message>
    <message>
        <source>On the same dashboard, next to the Account SID; reveal it before you copy it.</source>
        <translation>Sur le même tableau de bord, à côté de l&apos;Account SID&#x202f;; affichez-le avant de le copier.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access: the name of a user of type Standard.</source>
        <translation>Dans le portail VoiceMeUp sous Account &gt; Users &amp; Access&#x202f;: le nom d&apos;un utilisateur de type Standard.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access, that user&apos;s Access: Auth Token.</source>
        <translation>Dans le portail VoiceMeUp sous Account &gt; Users &amp; Access, Access de cet utilisateur&#x202f;: Auth Token.</translation>
    </message>
    <message>
        <source>In the settings of Meta&apos;s business portfolio under Users &gt; System users: give a system user the app and the WhatsApp account, then generate a token with the expiration Never and the permissions whatsapp_business_messaging and whatsapp_business_management.</source>
        <translation>Dans les paramètres du portefeuille business Meta sous Users &gt; System users&#x202f;: attribuez l&apos;application et le compte WhatsApp à un utilisateur système, puis générez un jeton avec l&apos;expiration Never et les autorisations whatsapp_business_messaging et whatsapp_business_management.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup, at the number under “From”; older apps: WhatsApp &gt; API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, votre application&#x202f;: Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup, au numéro sous «&#x202f;From&#x202f;»&#x202f;; anciennes applications&#x202f;: WhatsApp &gt; API Setup. L&apos;ID, pas le numéro lui-même.</translation>
    </message>
    <message>
        <source>On the same page, API Setup: “WhatsApp Business Account ID”, or “Messaging account ID” in newer dashboards.</source>
        <translation>Sur la même page, API Setup&#x202f;: «&#x202f;WhatsApp Business Account ID&#x202f;», ou «&#x202f;Messaging account ID&#x202f;» dans les tableaux de bord récents.</translation>
    </message>
    <message>
        <source>A token of the page with the permissions pages_messaging and pages_manage_metadata, from a system user of Meta&apos;s business portfolio or from the Messenger settings of your app.</source>
        <translation>Un jeton de la page avec les autorisations pages_messaging et pages_manage_metadata, d&apos;un utilisateur système du portefeuille business Meta ou des paramètres Messenger de votre application.</translation>
    </message>
    <message>
        <source>Bandwidth ended API users on 2 December 2026. This channel works only with firmware that accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>Bandwidth a supprimé les utilisateurs API le 2 décembre 2026. Ce canal ne fonctionne qu&apos;avec un firmware qui accepte les identifiants OAuth&#x202f;: demandez à Yeastar avant de continuer.</translation>
    </message>
    <message>
        <source>The name of an API user. Bandwidth ended API users on 2 December 2026: ask Yeastar which firmware accepts OAuth credentials, and what to enter here then.</source>
        <translation>Le nom d&apos;un utilisateur API. Bandwidth les a supprimés le 2 décembre 2026&#x202f;: demandez à Yeastar quel firmware accepte les identifiants OAuth, et quoi saisir ici dans ce cas.</translation>
    </message>
    <message>
        <source>Labels in the portal may differ.</source>
        <translation>Les libellés du portail peuvent différer.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal look for “webhook”, “callback URL” or “SMS URL” of incoming messages and paste the webhook URL there. If there is none, send it to the provider&apos;s support.</source>
        <translation>Dans le portail du fournisseur, cherchez «&#x202f;webhook&#x202f;», «&#x202f;callback URL&#x202f;» ou «&#x202f;SMS URL&#x202f;» des messages entrants et collez-y l&apos;URL du webhook. S&apos;il n&apos;y en a pas, envoyez-la au support du fournisseur.</translation>
    </message>
    <message>
        <source>Check that SMS is switched on for each number and that the numbers belong to the account whose keys the PBX has.</source>
        <translation>Vérifiez que les SMS sont activés pour chaque numéro et que les numéros appartiennent au compte dont le PBX a les clés.</translation>
    </message>
    <message>
        <source>For US numbers: check that they are registered for 10DLC (toll-free numbers: verified). Carriers block messages from unregistered numbers.</source>
        <translation>Pour les numéros américains&#x202f;: vérifiez qu&apos;ils sont enregistrés pour 10DLC (numéros gratuits&#x202f;: vérifiés). Les opérateurs bloquent les messages des numéros non enregistrés.</translation>
    </message>
    <message>
        <source>Send a text message from a mobile phone to one of the numbers, check that it reaches its destination, and answer it.</source>
        <translation>Envoyez un SMS depuis un mobile à l&apos;un des numéros, vérifiez qu&apos;il atteint sa destination, et répondez.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of the provider&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>Si le PBX n&apos;autorise l&apos;accès que depuis certains pays (Allowed Country/Region IP Access Protection), autorisez le pays des serveurs du fournisseur&#x202f;; sinon les images et fichiers ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>Check that the provider sends and accepts numbers in E.164 format, for example +15567778888.</source>
        <translation>Vérifiez que le fournisseur envoie et accepte les numéros au format E.164, par exemple +15567778888.</translation>
    </message>
    <message>
        <source>Check that the access token never expires: a system user&apos;s token, not the temporary one that the dashboard offers for testing. Once the token expires, the channel stops working.</source>
        <translation>Vérifiez que le jeton d&apos;accès n&apos;expire jamais&#x202f;: celui d&apos;un utilisateur système, pas le jeton temporaire de test du tableau de bord. Une fois le jeton expiré, le canal ne fonctionne plus.</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal edit each number (Manage DIDs), switch SMS/MMS on, and paste the webhook URL where it asks for a webhook or URL callback.</source>
        <translation>Dans le portail VoIP.ms, modifiez chaque numéro (Manage DIDs), activez SMS/MMS et collez l&apos;URL du webhook là où un webhook ou une URL callback est demandé.</translation>
    </message>
    <message>
        <source>Main Menu &gt; SOAP &amp; REST/JSON API: check that the API is enabled and that the PBX&apos;s public IP address is on the list. By default no address is allowed.</source>
        <translation>Main Menu &gt; SOAP &amp; REST/JSON API&#x202f;: vérifiez que l&apos;API est activée et que l&apos;adresse IP publique du PBX est dans la liste. Par défaut, aucune adresse n&apos;est autorisée.</translation>
    </message>
    <message>
        <source>In the ASPSMS portal open the list of your numbers, click Edit next to the number and scroll down to “Forward SMS as HTTP raw data”.</source>
        <translation>Dans le portail ASPSMS, ouvrez la liste de vos numéros, cliquez sur Edit à côté du numéro et descendez jusqu&apos;à «&#x202f;Forward SMS as HTTP raw data&#x202f;».</translation>
    </message>
    <message>
        <source>Enter the webhook URL there in two parts: {origin} in “protocol://HOST”, and {path} in the field for the path.</source>
        <translation>Saisissez-y l&apos;URL du webhook en deux parties&#x202f;: {origin} dans «&#x202f;protocol://HOST&#x202f;», et {path} dans le champ du chemin.</translation>
    </message>
    <message>
        <source>Check that the numbers are dedicated ones for two-way SMS. The channel carries text only, no files.</source>
        <translation>Vérifiez que ce sont des numéros dédiés aux SMS bidirectionnels. Le canal ne transporte que du texte, pas de fichiers.</translation>
    </message>
    <message>
        <source>In the Bandwidth App open the messaging application whose Application ID the PBX has, and paste the webhook URL as its inbound callback URL.</source>
        <translation>Dans la Bandwidth App, ouvrez l&apos;application de messagerie dont le PBX a l&apos;Application ID et collez l&apos;URL du webhook comme inbound callback URL.</translation>
    </message>
    <message>
        <source>If the application also asks for a status callback URL, paste the same webhook URL.</source>
        <translation>Si l&apos;application demande aussi une status callback URL, collez la même URL de webhook.</translation>
    </message>
    <message>
        <source>Check that this application is assigned to the location (SIP peer) that holds the numbers.</source>
        <translation>Vérifiez que cette application est affectée à la location (SIP peer) qui contient les numéros.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users (username and password) on 2 December 2026; since 1 July 2026 their roles cannot be changed. Ask Yeastar which firmware accepts OAuth credentials instead.</source>
        <translation>Bandwidth supprime les utilisateurs API (nom et mot de passe) le 2 décembre 2026&#x202f;; depuis le 1er juillet 2026, leurs rôles ne peuvent plus être modifiés. Demandez à Yeastar quel firmware accepte à la place les identifiants OAuth.</translation>
    </message>
    <message>
        <source>In the Flowroute portal open Preferences &gt; API Control and paste the webhook URL into the SMS Callback field.</source>
        <translation>Dans le portail Flowroute, ouvrez Preferences &gt; API Control et collez l&apos;URL du webhook dans le champ SMS Callback.</translation>
    </message>
    <message>
        <source>For pictures, set the same webhook URL as MMS callback, too.</source>
        <translation>Pour les images, indiquez la même URL de webhook aussi comme MMS callback.</translation>
    </message>
    <message>
        <source>Check that none of the numbers has a callback URL of its own that leads elsewhere.</source>
        <translation>Vérifiez qu&apos;aucun des numéros n&apos;a sa propre callback URL menant ailleurs.</translation>
    </message>
    <message>
        <source>In the Skyetel portal open the options of each number, switch SMS &amp; MMS on, choose Callback URL and paste the webhook URL. Of the two kinds, POST and GET, choose POST.</source>
        <translation>Dans le portail Skyetel, ouvrez les options de chaque numéro, activez SMS &amp; MMS, choisissez Callback URL et collez l&apos;URL du webhook. Des deux variantes, POST et GET, choisissez POST.</translation>
    </message>
    <message>
        <source>Check that the number&apos;s state is Healthy and that it is routed; before that SMS stays off.</source>
        <translation>Vérifiez que le numéro est à l&apos;état Healthy et qu&apos;il est routé&#x202f;; avant cela, les SMS restent désactivés.</translation>
    </message>
    <message>
        <source>In the Telnyx portal open Messaging &gt; Messaging Profiles (in some versions Programmable Messaging), select the profile, then Inbound, and paste the webhook URL.</source>
        <translation>Dans le portail Telnyx, ouvrez Messaging &gt; Messaging Profiles (dans certaines versions Programmable Messaging), sélectionnez le profil, puis Inbound, et collez l&apos;URL du webhook.</translation>
    </message>
    <message>
        <source>Set the profile&apos;s webhook API version to 2: only version 2 is signed for the public key that the PBX has.</source>
        <translation>Réglez la version de l&apos;API webhook du profil sur 2&#x202f;: seule la version 2 est signée pour la clé publique que possède le PBX.</translation>
    </message>
    <message>
        <source>Check that every number is assigned to this messaging profile; a number without one cannot receive messages.</source>
        <translation>Vérifiez que chaque numéro est affecté à ce profil de messagerie&#x202f;; un numéro sans profil ne peut pas recevoir de messages.</translation>
    </message>
    <message>
        <source>Check under Keys &amp; Credentials &gt; Public Key that the PBX has this account&apos;s public key; the PBX uses it to check that messages come from Telnyx.</source>
        <translation>Vérifiez sous Keys &amp; Credentials &gt; Public Key que le PBX a la clé publique de ce compte&#x202f;; il s&apos;en sert pour vérifier que les messages viennent de Telnyx.</translation>
    </message>
    <message>
        <source>In the Twilio Console open Phone Numbers &gt; Manage &gt; Active numbers, open the number, and under Messaging paste the webhook URL at “A message comes in”.</source>
        <translation>Dans la console Twilio, ouvrez Phone Numbers &gt; Manage &gt; Active numbers, ouvrez le numéro et, sous Messaging, collez l&apos;URL du webhook dans «&#x202f;A message comes in&#x202f;».</translation>
    </message>
    <message>
        <source>If the number is in a Messaging Service, set the service to use the number&apos;s own webhook for incoming messages; otherwise the webhook URL at the number is ignored.</source>
        <translation>Si le numéro fait partie d&apos;un Messaging Service, réglez le service pour qu&apos;il utilise le webhook du numéro pour les messages entrants&#x202f;; sinon l&apos;URL du webhook du numéro est ignorée.</translation>
    </message>
    <message>
        <source>Enable the geographic permissions (Geo permissions) for the countries you write to. For a subaccount, enable them in the parent account as well.</source>
        <translation>Activez les autorisations géographiques (Geo permissions) pour les pays où vous écrivez. Pour un sous-compte, activez-les aussi dans le compte parent.</translation>
    </message>
    <message>
        <source>Check that the Account SID and Auth Token are those of the account or subaccount with the number.</source>
        <translation>Vérifiez que l&apos;Account SID et l&apos;Auth Token sont ceux du compte ou sous-compte qui a le numéro.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal open Services &gt; DID Numbers, edit each number, and under SMS/MMS Options enable messages and paste the webhook URL as Callback URL (Webhook).</source>
        <translation>Dans le portail VoiceMeUp, ouvrez Services &gt; DID Numbers, modifiez chaque numéro et, sous SMS/MMS Options, activez les messages et collez l&apos;URL du webhook comme Callback URL (Webhook).</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then Use cases &gt; Customize &gt; Configuration (older apps: WhatsApp &gt; Configuration). Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>Sur Meta for Developers, ouvrez votre application, puis Use cases &gt; Customize &gt; Configuration (anciennes applications&#x202f;: WhatsApp &gt; Configuration). Collez l&apos;URL du webhook comme Callback URL, collez le verify token et enregistrez&#x202f;: Meta appelle aussitôt le PBX.</translation>
    </message>
    <message>
        <source>In the list of webhook fields, subscribe to “messages”.</source>
        <translation>Dans la liste des champs webhook, abonnez-vous à «&#x202f;messages&#x202f;».</translation>
    </message>
    <message>
        <source>Check that the app is subscribed to the WhatsApp Business account (subscribed_apps). Otherwise Meta verifies the webhook, but no message arrives.</source>
        <translation>Vérifiez que l&apos;application est abonnée au compte WhatsApp Business (subscribed_apps). Sinon Meta vérifie le webhook, mais aucun message n&apos;arrive.</translation>
    </message>
    <message>
        <source>If the app already serves other software, leave its callback URL as it is: set an override for this number or account, or use an app of its own for the PBX. Otherwise you take the messages away from the other software.</source>
        <translation>Si l&apos;application sert déjà un autre logiciel, ne changez pas sa callback URL&#x202f;: définissez un override pour ce numéro ou ce compte, ou utilisez une application dédiée au PBX. Sinon vous enlevez les messages à l&apos;autre logiciel.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of WhatsApp&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>Si le PBX n&apos;autorise l&apos;accès que depuis certains pays (Allowed Country/Region IP Access Protection), autorisez le pays des serveurs de WhatsApp&#x202f;; sinon les images et fichiers ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>Send a message from a phone to the WhatsApp number, check that it reaches its destination, and answer it.</source>
        <translation>Envoyez un message depuis un téléphone au numéro WhatsApp, vérifiez qu&apos;il atteint sa destination, et répondez.</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then the webhook settings of Messenger. Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>Sur Meta for Developers, ouvrez votre application, puis les paramètres webhook de Messenger. Collez l&apos;URL du webhook comme Callback URL, collez le verify token et enregistrez&#x202f;: Meta appelle aussitôt le PBX.</translation>
    </message>
    <message>
        <source>Subscribe the Facebook page to the app with the field “messages”; the token needs pages_manage_metadata for that. Without the page&apos;s own subscription nothing arrives.</source>
        <translation>Abonnez la page Facebook à l&apos;application avec le champ «&#x202f;messages&#x202f;»&#x202f;; le jeton a besoin pour cela de pages_manage_metadata. Sans l&apos;abonnement de la page, rien n&apos;arrive.</translation>
    </message>
    <message>
        <source>An app has one callback URL for all its pages. If it already serves other software, create an app of its own for the PBX; otherwise you take the messages away from the other software.</source>
        <translation>Une application a une seule callback URL pour toutes ses pages. Si elle sert déjà un autre logiciel, créez une application dédiée au PBX&#x202f;; sinon vous enlevez les messages à l&apos;autre logiciel.</translation>
    </message>
    <message>
        <source>Until Meta&apos;s App Review has approved the app, only people with a role in the app (administrator, developer, tester) can write to the page.</source>
        <translation>Tant que l&apos;App Review de Meta n&apos;a pas approuvé l&apos;application, seules les personnes ayant un rôle dans l&apos;application (administrateur, développeur, testeur) peuvent écrire à la page.</translation>
    </message>
    <message>
        <source>Write to the page from a private account, check that it reaches its destination, and answer it.</source>
        <translation>Écrivez à la page depuis un compte privé, vérifiez que le message atteint sa destination, et répondez.</translation>
    </message>
    <message>
        <source>Bandwidth ended API users (username and password) on 2 December 2026. If the channel cannot log in, ask Yeastar which firmware accepts OAuth credentials.</source>
        <translation>Bandwidth a supprimé les utilisateurs API (nom et mot de passe) le 2 décembre 2026. Si le canal ne peut pas se connecter, demandez à Yeastar quel firmware accepte les identifiants OAuth.</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Fiche de remise</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>Les messages vont à</translation>
    </message>
    <message>
        <source>Webhook URL, for the provider&apos;s portal</source>
        <translation>URL du webhook, pour le portail du fournisseur</translation>
    </message>
    <message>
        <source>Numbers and destinations</source>
        <translation>Numéros et destinations</translation>
    </message>
    <message>
        <source>Steps in the provider&apos;s portal</source>
        <translation>Étapes dans le portail du fournisseur</translation>
    </message>
    <message>
        <source>This sheet contains no key, password or token.</source>
        <translation>Cette fiche ne contient ni clé, ni mot de passe, ni jeton.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l&apos;instant.</translation>
    </message>
    <message>
        <source>May write from it</source>
        <translation>Peuvent écrire depuis ce numéro</translation>
    </message>
    <message>
        <source>ID on the PBX</source>
        <translation>ID sur le PBX</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Installé le</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Installé par</translation>
    </message>
    <message>
        <source>Not read from the PBX; you will find it there under Message Channel.</source>
        <translation>Non lue depuis le PBX&#x202f;; elle s&apos;y trouve sous Message Channel.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>The PBX gave a webhook URL that is not a web address. Check the domain settings of the PBX.</source>
        <translation>Le PBX a donné une URL de webhook qui n&apos;est pas une adresse web. Vérifiez les paramètres de domaine du PBX.</translation>
    </message>
    <message>
        <source>{host} cannot be reached from the internet, so no provider can deliver to it. Give the PBX a domain.</source>
        <translation>{host} n&apos;est pas joignable depuis Internet&#x202f;; aucun fournisseur ne peut donc y livrer. Donnez un domaine au PBX.</translation>
    </message>
    <message>
        <source>Meta calls only https addresses; this webhook URL does not begin with https://.</source>
        <translation>Meta n&apos;appelle que des adresses https&#x202f;; cette URL de webhook ne commence pas par https://.</translation>
    </message>
    <message>
        <source>Meta does not accept an IP address such as {host}: the PBX needs a domain with a public certificate.</source>
        <translation>Meta n&apos;accepte pas une adresse IP comme {host}&#x202f;: le PBX a besoin d&apos;un domaine avec un certificat public.</translation>
    </message>
    <message>
        <source>Meta is reported to accept only port 443; this webhook URL has port {port}.</source>
        <translation>Meta n&apos;accepterait que le port 443&#x202f;; cette URL de webhook a le port {port}.</translation>
    </message>
    <message>
        <source>This is a Cloud PBX, which has no NAT of its own. Choose FQDN unless you know that NAT works here.</source>
        <translation>C&apos;est un Cloud PBX, qui n&apos;a pas de NAT. Choisissez FQDN, sauf si vous savez que NAT fonctionne ici.</translation>
    </message>
    <message>
        <source>The channel has no number yet. Add one on the PBX; otherwise incoming messages have nowhere to go.</source>
        <translation>Le canal n&apos;a pas encore de numéro. Ajoutez-en un sur le PBX&#x202f;; sinon les messages entrants n&apos;ont nulle part où aller.</translation>
    </message>
    <message numerus="yes">
        <source>1 number begins with +1. If it is a US number, register it for 10DLC (toll-free: have it verified) with the provider; carriers block messages from unregistered numbers.¦{count} numbers begin with +1. Register US numbers for 10DLC (toll-free: have them verified) with the provider; carriers block messages from unregistered numbers.</source>
        <translation>
            <numerusform>{count} numéro commence par +1. S&apos;il est américain, faites-le enregistrer pour 10DLC (numéro gratuit&#x202f;: faites-le vérifier) chez le fournisseur&#x202f;; les opérateurs bloquent les messages des numéros non enregistrés.</numerusform>
            <numerusform>{count} numéros commencent par +1. Faites enregistrer les numéros américains pour 10DLC (numéros gratuits&#x202f;: faites-les vérifier) chez le fournisseur&#x202f;; les opérateurs bloquent les messages des numéros non enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This value contains a line break; an e-mail may have wrapped it.</source>
        <translation>Cette valeur contient un saut de ligne&#x202f;; un e-mail l&apos;a peut-être coupée.</translation>
    </message>
    <message>
        <source>This value contains spaces.</source>
        <translation>Cette valeur contient des espaces.</translation>
    </message>
    <message>
        <source>There are angle brackets around this value.</source>
        <translation>Il y a des chevrons autour de cette valeur.</translation>
    </message>
    <message>
        <source>Remove the brackets</source>
        <translation>Supprimer les chevrons</translation>
    </message>
    <message>
        <source>There are characters around this value that do not belong to it.</source>
        <translation>Il y a autour de cette valeur des caractères qui n&apos;en font pas partie.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>This is the label of a button in the portal, not the value.</source>
        <translation>C&apos;est le libellé d&apos;un bouton du portail, pas la valeur.</translation>
    </message>
    <message>
        <source>“{what}” before the value is not needed; the PBX adds it itself.</source>
        <translation>«&#x202f;{what}&#x202f;» avant la valeur est inutile&#x202f;; le PBX l&apos;ajoute lui-même.</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>Supprimer «&#x202f;{what}&#x202f;»</translation>
    </message>
    <message>
        <source>The name “{what}” is in front of the value.</source>
        <translation>Le nom «&#x202f;{what}&#x202f;» précède la valeur.</translation>
    </message>
    <message>
        <source>There is a quotation mark at one end of this value.</source>
        <translation>Il y a un guillemet à une extrémité de cette valeur.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>“{what}” after the value was added by a web page.</source>
        <translation>«&#x202f;{what}&#x202f;» après la valeur a été ajouté par une page web.</translation>
    </message>
    <message>
        <source>The value is cut off (…), as portals and e-mails do with long keys. Copy all of it.</source>
        <translation>La valeur est tronquée (…), comme le font portails et e-mails avec les longues clés. Copiez-la en entier.</translation>
    </message>
    <message>
        <source>This was copied from source code; some of its characters stand for others.</source>
        <translation>Ceci a été copié depuis du code source&#x202f;; certains caractères en représentent d&apos;autres.</translation>
    </message>
    <message>
        <source>Fix them</source>
        <translation>Les corriger</translation>
    </message>
    <message>
        <source>This value contains invisible characters.</source>
        <translation>Cette valeur contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>This value contains characters that only look like letters or digits of a key.</source>
        <translation>Cette valeur contient des caractères qui ressemblent seulement aux lettres ou chiffres d&apos;une clé.</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Supprimer les espaces</translation>
    </message>
    <message>
        <source>This only says that the key was removed. Copy the key itself from the provider&apos;s portal.</source>
        <translation>Ceci indique seulement que la clé a été retirée. Copiez la clé elle-même depuis le portail du fournisseur.</translation>
    </message>
    <message>
        <source>These are the dots that a portal shows instead of a key. Reveal the key in the portal and copy it again.</source>
        <translation>Ce sont les points qu&apos;un portail affiche à la place d&apos;une clé. Affichez la clé dans le portail et copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>This is a reference to a value stored elsewhere, not the value. References work only in channel files, as env:NAME or keyring:SERVICE/USER in lowercase.</source>
        <translation>C&apos;est une référence à une valeur stockée ailleurs, pas la valeur. Les références ne marchent que dans les fichiers de canal, sous la forme env:NAME ou keyring:SERVICE/USER en minuscules.</translation>
    </message>
    <message>
        <source>This is the name of a variable, not its value, and it is not filled in here. Enter the value itself; channel files also accept env:NAME.</source>
        <translation>C&apos;est le nom d&apos;une variable, pas sa valeur, et elle n&apos;est pas remplacée ici. Saisissez la valeur elle-même&#x202f;; les fichiers de canal acceptent aussi env:NAME.</translation>
    </message>
    <message>
        <source>This is a placeholder from a manual. Enter the actual value.</source>
        <translation>C&apos;est un texte d&apos;exemple tiré d&apos;un manuel. Saisissez la vraie valeur.</translation>
    </message>
    <message>
        <source>There are several values in this field.</source>
        <translation>Ce champ contient plusieurs valeurs.</translation>
    </message>
    <message>
        <source>“{what}” after the value does not belong to it.</source>
        <translation>«&#x202f;{what}&#x202f;» après la valeur n&apos;en fait pas partie.</translation>
    </message>
    <message>
        <source>This is a whole command that contains the value.</source>
        <translation>C&apos;est une commande entière qui contient la valeur.</translation>
    </message>
    <message>
        <source>Use only the value</source>
        <translation>Ne garder que la valeur</translation>
    </message>
    <message>
        <source>There are quotation marks around this value.</source>
        <translation>Il y a des guillemets autour de cette valeur.</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Supprimer les guillemets</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>Réunir les lignes</translation>
    </message>
    <message>
        <source>Choose where messages go.</source>
        <translation>Choisissez où vont les messages.</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 à 10</translation>
    </message>
    <message>
        <source>Type a whole number, from 1 on.</source>
        <translation>Saisissez un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Choose minutes, hours or days.</source>
        <translation>Choisissez minutes, heures ou jours.</translation>
    </message>
    <message>
        <source>Choose light or dark.</source>
        <translation>Choisissez clair ou sombre.</translation>
    </message>
    <message>
        <source>Choose bubble or bar.</source>
        <translation>Choisissez bulle ou barre.</translation>
    </message>
    <message>
        <source>Choose an icon, 1 to 6.</source>
        <translation>Choisissez une icône, de 1 à 6.</translation>
    </message>
    <message>
        <source>Which WebRTC trunk do calls come in over?</source>
        <translation>Par quel trunk WebRTC arrivent les appels&#x202f;?</translation>
    </message>
    <message>
        <source>Which route takes these calls?</source>
        <translation>Quelle route prend ces appels&#x202f;?</translation>
    </message>
    <message>
        <source>Messages cannot go to “{value}”. Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>Les messages ne peuvent pas aller à «&#x202f;{value}&#x202f;». Choisissez extension, file de messages (queue) ou plateforme tierce (api).</translation>
    </message>
    <message>
        <source>You can send it again. If the PBX carries the first one out late after all, you get two: look at its list of message channels first.</source>
        <translation>Vous pouvez l&apos;envoyer à nouveau. Si le PBX exécute tout de même le premier envoi plus tard, vous en aurez deux&#x202f;: regardez d&apos;abord sa liste de canaux de messages.</translation>
    </message>
    <message>
        <source>A plan has one list of sites; these are {count}.</source>
        <translation>Un plan a une seule liste de sites&#x202f;; en voici {count}.</translation>
    </message>
    <message>
        <source>A plan needs a channel file, too; choose it together with the list of sites.</source>
        <translation>Un plan a aussi besoin d&apos;un fichier de canal&#x202f;; choisissez-le avec la liste de sites.</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet: choose a list of sites, too.</source>
        <translation>Cet ordinateur ne connaît encore aucun PBX&#x202f;: choisissez aussi une liste de sites.</translation>
    </message>
    <message>
        <source>Not everyone the numbers go to was found on this PBX. Nothing was sent to it.</source>
        <translation>Certains destinataires des numéros n&apos;ont pas été trouvés sur ce PBX. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Correct the name in the channel file or in the site&apos;s row, or create it on that PBX first.</source>
        <translation>Corrigez le nom dans le fichier de canal ou dans la ligne du site, ou créez-le d&apos;abord sur ce PBX.</translation>
    </message>
    <message>
        <source>Does it work with a keyboard and a screen reader?</source>
        <translation>Est-ce utilisable au clavier et avec un lecteur d&apos;écran&#x202f;?</translation>
    </message>
    <message>
        <source>An e-mail filter has wrapped this address in its own; the PBX would send to the filter.</source>
        <translation>Un filtre de messagerie a enveloppé cette adresse dans la sienne&#x202f;; le PBX enverrait au filtre.</translation>
    </message>
    <message>
        <source>Use the address inside</source>
        <translation>Utiliser l&apos;adresse contenue</translation>
    </message>
    <message>
        <source>“{what}” at the end belongs to the sentence around the address.</source>
        <translation>«&#x202f;{what}&#x202f;» à la fin appartient à la phrase autour de l&apos;adresse.</translation>
    </message>
    <message>
        <source>“{what}” is a placeholder from a manual; the PBX does not fill it in. Enter the real address.</source>
        <translation>«&#x202f;{what}&#x202f;» est un texte d&apos;exemple tiré d&apos;un manuel&#x202f;; le PBX ne le remplace pas. Saisissez la vraie adresse.</translation>
    </message>
    <message>
        <source>This address contains spaces.</source>
        <translation>Cette adresse contient des espaces.</translation>
    </message>
    <message>
        <source>The beginning of this address is misspelled.</source>
        <translation>Le début de cette adresse est mal écrit.</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>Utiliser https://</translation>
    </message>
    <message>
        <source>This is a link together with its text.</source>
        <translation>C&apos;est un lien avec son texte.</translation>
    </message>
    <message>
        <source>“{what}” is in front of the address.</source>
        <translation>«&#x202f;{what}&#x202f;» précède l&apos;adresse.</translation>
    </message>
    <message>
        <source>This address contains a login, which would be sent and logged with it.</source>
        <translation>Cette adresse contient des identifiants, qui seraient envoyés et journalisés avec elle.</translation>
    </message>
    <message>
        <source>This is a short link or the link of an e-mail filter, not the provider&apos;s address.</source>
        <translation>C&apos;est un lien court ou le lien d&apos;un filtre de messagerie, pas l&apos;adresse du fournisseur.</translation>
    </message>
    <message>
        <source>There are several addresses here. Keep the one that belongs in this field.</source>
        <translation>Il y a ici plusieurs adresses. Gardez celle qui convient à ce champ.</translation>
    </message>
    <message>
        <source>With http, anyone on the way could read the key. Providers offer https.</source>
        <translation>En http, n&apos;importe qui sur le trajet pourrait lire la clé. Les fournisseurs proposent https.</translation>
    </message>
    <message>
        <source>There are two dots in a row in the address.</source>
        <translation>L&apos;adresse contient deux points qui se suivent (..).</translation>
    </message>
    <message>
        <source>Keep one dot</source>
        <translation>Garder un seul point</translation>
    </message>
    <message>
        <source>There is a dot before the address.</source>
        <translation>Il y a un point avant l&apos;adresse.</translation>
    </message>
    <message>
        <source>There is a comma in the address.</source>
        <translation>L&apos;adresse contient une virgule.</translation>
    </message>
    <message>
        <source>Make it a dot</source>
        <translation>La remplacer par un point</translation>
    </message>
    <message>
        <source>“https://” is missing before the address.</source>
        <translation>Il manque «&#x202f;https://&#x202f;» devant l&apos;adresse.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation>Mettre https:// devant</translation>
    </message>
    <message>
        <source>This is more than the {label}.</source>
        <translation>C&apos;est plus que «&#x202f;{label}&#x202f;».</translation>
    </message>
    <message>
        <source>This is JSON text. Only the {label} itself belongs here.</source>
        <translation>C&apos;est du texte JSON. Seule la valeur «&#x202f;{label}&#x202f;» a sa place ici.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} is a longer number that Meta shows next to it.</source>
        <translation>Cela ressemble à un numéro de téléphone. «&#x202f;{label}&#x202f;» est un nombre plus long que Meta affiche à côté.</translation>
    </message>
    <message>
        <source>Put each in its own field</source>
        <translation>Mettre chacune dans son champ</translation>
    </message>
    <message>
        <source>Keep only the {label}</source>
        <translation>Ne garder que «&#x202f;{label}&#x202f;»</translation>
    </message>
    <message>
        <source>Use the decoded value</source>
        <translation>Utiliser la valeur décodée</translation>
    </message>
    <message>
        <source>The {label} has {form}; this has {length} of {wanted} characters.</source>
        <translation>«&#x202f;{label}&#x202f;» a {form}&#x202f;; ici, {length} caractères sur {wanted}.</translation>
    </message>
    <message>
        <source>The {label} has {form}; this looks different.</source>
        <translation>«&#x202f;{label}&#x202f;» a {form}&#x202f;; ceci a une autre forme.</translation>
    </message>
    <message>
        <source>This looks like an ID. The {label} belongs here.</source>
        <translation>Cela ressemble à un ID. C&apos;est «&#x202f;{label}&#x202f;» qui est attendu ici.</translation>
    </message>
    <message>
        <source>This is a whole JSON reply that contains the value.</source>
        <translation>C&apos;est une réponse JSON entière qui contient la valeur.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} belongs here.</source>
        <translation>Cela ressemble à un numéro de téléphone. C&apos;est «&#x202f;{label}&#x202f;» qui est attendu ici.</translation>
    </message>
    <message>
        <source>“{other}” has the same value; one of the two is wrong.</source>
        <translation>«&#x202f;{other}&#x202f;» a la même valeur&#x202f;; l&apos;une des deux est fausse.</translation>
    </message>
    <message>
        <source>This looks like the {label}.</source>
        <translation>Cela ressemble à «&#x202f;{label}&#x202f;».</translation>
    </message>
    <message>
        <source>This is a web address. The {label} belongs here.</source>
        <translation>C&apos;est une adresse web. C&apos;est «&#x202f;{label}&#x202f;» qui est attendu ici.</translation>
    </message>
    <message>
        <source>This is the name of the value, not the value itself.</source>
        <translation>C&apos;est le nom de la valeur, pas la valeur elle-même.</translation>
    </message>
    <message>
        <source>This was pasted more than once.</source>
        <translation>Ceci a été collé plusieurs fois.</translation>
    </message>
    <message>
        <source>Keep one copy</source>
        <translation>Garder un seul exemplaire</translation>
    </message>
    <message>
        <source>This is an e-mail address. The {label} belongs here.</source>
        <translation>C&apos;est une adresse e-mail. C&apos;est «&#x202f;{label}&#x202f;» qui est attendu ici.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Intervertir les deux</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>L&apos;y déplacer</translation>
    </message>
    <message>
        <source>This looks like {foreign}. The {label} belongs here.</source>
        <translation>Cela ressemble à {foreign}. C&apos;est «&#x202f;{label}&#x202f;» qui est attendu ici.</translation>
    </message>
    <message>
        <source>This e-mail contains no text.</source>
        <translation>Cet e-mail ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Open it, copy everything in it, and paste it here.</source>
        <translation>Ouvrez-le, copiez tout son contenu et collez-le ici.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Ce n&apos;est pas un fichier texte.</translation>
    </message>
    <message>
        <source>The file is too large for an e-mail with keys.</source>
        <translation>Le fichier est trop volumineux pour un e-mail avec des clés.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The e-mail uses an unknown character set.</source>
        <translation>L&apos;e-mail utilise un jeu de caractères inconnu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <translation>«&#x202f;{value}&#x202f;» est un nom de page. L&apos;ID de page ne contient que des chiffres&#x202f;; il se trouve sur la page sous About &gt; Page transparency.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off digits (“{value}”). Format the column as text there and export it again.</source>
        <translation>Un tableur a tronqué des chiffres («&#x202f;{value}&#x202f;»). Mettez-y la colonne au format texte et exportez à nouveau.</translation>
    </message>
    <message>
        <source>Use only digits and an optional leading + for the first number.</source>
        <translation>Pour le premier numéro, utilisez seulement des chiffres et un + facultatif au début.</translation>
    </message>
    <message>
        <source>This is not a png or jpg picture.</source>
        <translation>Ce n&apos;est pas une image png ou jpg.</translation>
    </message>
    <message>
        <source>This file has {size} MB; at most {limit} MB are allowed.</source>
        <translation>Ce fichier fait {size} Mo&#x202f;; {limit} Mo au plus sont autorisés.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Add them, or leave them out</source>
        <translation>À ajouter ou à écarter</translation>
    </message>
    <message>
        <source>Numbers from the e-mail</source>
        <translation>Numéros de l&apos;e-mail</translation>
    </message>
    <message>
        <source>The domain {host} contains an underscore: providers then refuse the login or deliver nothing. Rename it.</source>
        <translation>Le domaine {host} contient un trait de soulignement&#x202f;: les fournisseurs refusent alors la connexion ou ne livrent rien. Renommez-le.</translation>
    </message>
    <message>
        <source>Type a colour as # and six hex digits, for example #0B6B4F.</source>
        <translation>Saisissez une couleur&#x202f;: # et six chiffres hexadécimaux, par exemple #0B6B4F.</translation>
    </message>
    <message>
        <source>Channel type</source>
        <translation>Type de canal</translation>
    </message>
    <message>
        <source>Pages from the e-mail</source>
        <translation>Pages de l&apos;e-mail</translation>
    </message>
    <message numerus="yes">
        <source>1 number has no + at the start: “{example}” in line {line}. It is used exactly as written.¦{count} numbers have no + at the start, the first “{example}” in line {line}. They are used exactly as written.</source>
        <translation>
            <numerusform>{count} numéro n&apos;a pas de + au début&#x202f;: «&#x202f;{example}&#x202f;» à la ligne {line}. Il est utilisé tel quel.</numerusform>
            <numerusform>{count} numéros n&apos;ont pas de + au début, le premier «&#x202f;{example}&#x202f;» à la ligne {line}. Ils sont utilisés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names a member twice: “{example}” in line {line}.¦{count} lines name a member twice, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>{count} ligne nomme deux fois un membre&#x202f;: «&#x202f;{example}&#x202f;» à la ligne {line}.</numerusform>
            <numerusform>{count} lignes nomment deux fois un membre, le premier «&#x202f;{example}&#x202f;» à la ligne {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the numbers from the e-mail, or leave them out.</source>
        <translation>Ajoutez les numéros de l&apos;e-mail ou écartez-les.</translation>
    </message>
    <message>
        <source>Add the pages from the e-mail, or leave them out.</source>
        <translation>Ajoutez les pages de l&apos;e-mail ou écartez-les.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself. Which one do you want to use?</source>
        <translation>Cette valeur semble déjà encodée en Base64. Le programme encode lui-même les valeurs. Laquelle voulez-vous utiliser&#x202f;?</translation>
    </message>
    <message>
        <source>A dry run looks up no keys, so there are none to check.</source>
        <translation>Une simulation ne consulte aucune clé&#x202f;; il n&apos;y en a donc aucune à vérifier.</translation>
    </message>
    <message>
        <source>Look at the channel as the PBX has it now; then you can send this again.</source>
        <translation>Regardez le canal tel que le PBX l&apos;a maintenant&#x202f;; vous pourrez ensuite renvoyer ceci.</translation>
    </message>
    <message>
        <source>See what has changed before you go on.</source>
        <translation>Voyez ce qui a changé avant de continuer.</translation>
    </message>
    <message>
        <source>You can try to delete it again.</source>
        <translation>Vous pouvez relancer la suppression.</translation>
    </message>
    <message>
        <source>Your changes are kept here: check them, then send them.</source>
        <translation>Vos modifications sont conservées ici&#x202f;: vérifiez-les, puis envoyez-les.</translation>
    </message>
    <message>
        <source>The search on {pbx} was stopped, so it is not clear whether “{name}” was created.</source>
        <translation>La recherche sur {pbx} a été arrêtée&#x202f;: on ne sait donc pas si «&#x202f;{name}&#x202f;» a été créé.</translation>
    </message>
    <message>
        <source>“{value}” was read as {number}.</source>
        <translation>«&#x202f;{value}&#x202f;» a été lu comme {number}.</translation>
    </message>
    <message>
        <source>This looks like Markdown. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>Cela ressemble à du Markdown. Un fichier de canal est du JSON&#x202f;: entre accolades, clés et textes entre guillemets doubles.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number with a fraction, out of range or NaN</source>
        <translation>un nombre à virgule, hors limites ou NaN</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a channel: “{column}” cannot be filled.</source>
        <translation>Un Client Secret n&apos;a pas sa place dans un canal&#x202f;: «&#x202f;{column}&#x202f;» ne peut pas être rempli.</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet. Nothing was written.</source>
        <translation>Cet ordinateur ne connaît encore aucun PBX. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Add one first, under PBXs.</source>
        <translation>Ajoutez-en d&apos;abord un, sous «&#x202f;PBX&#x202f;».</translation>
    </message>
    <message>
        <source>The PBX has more than one message queue named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>Le PBX a plus d&apos;une file de messages nommée «&#x202f;{name}&#x202f;» (ID {ids}). Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The PBX does not say which channels it has ({why}). Nothing was sent.</source>
        <translation>Le PBX ne dit pas quels canaux il a ({why}). Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>Le canal existe, mais son URL de webhook n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>The PBX portal shows it under Messaging &gt; Message Channel.</source>
        <translation>Le portail du PBX l&apos;affiche sous Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>Apply the plan again: what is already done is left as it is.</source>
        <translation>Appliquez le plan à nouveau&#x202f;: ce qui est fait reste tel quel.</translation>
    </message>
    <message>
        <source>An internal error stopped this ({kind}). The channel may or may not have been changed.</source>
        <translation>Une erreur interne a interrompu l&apos;opération ({kind}). Le canal a peut-être été modifié, peut-être pas.</translation>
    </message>
    <message>
        <source>{file} gives all sites the same IDs ({ids}), but each PBX has its own. Write “destination” for “destination_id”, and a member&apos;s “number” or “name” for its “value”.</source>
        <translation>{file} donne à tous les sites les mêmes ID ({ids}), mais chaque PBX a les siens. Écrivez «&#x202f;destination&#x202f;» au lieu de «&#x202f;destination_id&#x202f;», et «&#x202f;number&#x202f;» ou «&#x202f;name&#x202f;» au lieu du «&#x202f;value&#x202f;» d&apos;un membre.</translation>
    </message>
    <message>
        <source>The list of sites has no sheets: it is read whole, and “{sheet}” was not looked for.</source>
        <translation>La liste de sites n&apos;a pas de feuilles&#x202f;: elle est lue en entier, et «&#x202f;{sheet}&#x202f;» n&apos;a pas été recherchée.</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds.</source>
        <translation>Ce que le tableur affiche ici n&apos;est pas ce que la cellule contient.</translation>
    </message>
    <message>
        <source>No row has the column names: one of them must be “pbx”. No row is shown here; it may hold secrets.</source>
        <translation>Aucune ligne ne nomme les colonnes des sites&#x202f;: il en faut une nommée «&#x202f;pbx&#x202f;». Aucune ligne n&apos;est affichée ici&#x202f;: elle pourrait contenir des secrets.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <source>No site has the tag “{tag}”. Tags there are: {tags}.</source>
        <translation>Aucun site ne porte l&apos;étiquette «&#x202f;{tag}&#x202f;». Étiquettes existantes&#x202f;: {tags}.</translation>
    </message>
    <message>
        <source>Nothing was done. Choose one of these tags, or leave it out for all sites.</source>
        <translation>Rien n&apos;a été fait. Choisissez l&apos;une de ces étiquettes, ou n&apos;en indiquez aucune pour tous les sites.</translation>
    </message>
    <message>
        <source>The column “{column}” belongs to no channel file. Did you mean “{near}”?</source>
        <translation>La colonne «&#x202f;{column}&#x202f;» ne correspond à aucun fichier de canal. Vouliez-vous dire «&#x202f;{near}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX.</source>
        <translation>Il n&apos;y a pas de Client ID pour ce PBX.</translation>
    </message>
    <message>
        <source>No. Paste it as the portal shows it; the program encodes whatever the PBX wants encoded.</source>
        <translation>Non. Collez-la comme le portail l&apos;affiche&#x202f;; le programme encode ce que le PBX veut encodé.</translation>
    </message>
    <message>
        <source>Then it is not clear whether the PBX carried out the request. The program says so and never sends it again by itself, because that could create the channel twice.</source>
        <translation>On ne sait alors pas si le PBX a exécuté la requête. Le programme le dit et ne la renvoie jamais de lui-même, car cela pourrait créer le canal deux fois.</translation>
    </message>
    <message>
        <source>The channel was sent, but the connection broke before the PBX answered. The program first looks for it on the PBX and sends it again only if it is not there, so no channel is ever created twice.</source>
        <translation>Le canal a été envoyé, mais la connexion a été coupée avant la réponse du PBX. Le programme le cherche d&apos;abord sur le PBX et ne le renvoie que s&apos;il n&apos;y est pas&#x202f;; aucun canal n&apos;est donc créé deux fois.</translation>
    </message>
    <message>
        <source>If the PBX was given a Secret: check that the provider signs what it sends with the same one (header X-Signature-256, SHA-256, lowercase). The PBX refuses everything else.</source>
        <translation>Si le PBX a reçu un Secret&#x202f;: vérifiez que le fournisseur signe ses envois avec le même (en-tête X-Signature-256, SHA-256, minuscules). Le PBX rejette tout le reste.</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>Cette valeur contient des guillemets typographiques, comme en insèrent les messageries et traitements de texte. Comparez-la avec le portail.</translation>
    </message>
    <message>
        <source>This is an address of the PBX itself. Enter the address of the provider&apos;s API.</source>
        <translation>Ceci est une adresse du PBX lui-même. Saisissez l&apos;adresse de l&apos;API du fournisseur.</translation>
    </message>
    <message>
        <source>This looks Base64-encoded, but the = at the end is missing. The program encodes values itself.</source>
        <translation>Cette valeur semble encodée en Base64, mais le = final manque. Le programme encode lui-même les valeurs.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself.</source>
        <translation>Cette valeur semble déjà encodée en Base64. Le programme encode lui-même les valeurs.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Île de l’Ascension</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
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
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
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
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
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
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizstan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>St. Kitts and Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Sainte-Lucie</translation>
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
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar (Birmanie)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
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
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>St. Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territoires palestiniens</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>St. Helena, Ascension and Tristan da Cunha</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>État de la Cité du Vatican</translation>
    </message>
    <message>
        <source>St. Vincent and Grenadines</source>
        <translation>Saint-Vincent-et-les Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
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
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Use only digits for the last number; its final digits are enough, for example 99.</source>
        <translation>Pour le dernier numéro, utilisez seulement des chiffres&#x202f;; les derniers suffisent, par exemple 99.</translation>
    </message>
    <message>
        <source>The last number must be as long as the first.</source>
        <translation>Le dernier numéro doit être aussi long que le premier.</translation>
    </message>
    <message>
        <source>The last number comes before the first.</source>
        <translation>Le dernier numéro vient avant le premier.</translation>
    </message>
    <message>
        <source>These are {count} numbers; at most {limit} can be added at once.</source>
        <translation>Cela fait {count} numéros&#x202f;; on peut en ajouter {limit} au maximum à la fois.</translation>
    </message>
    <message>
        <source>There is no phone number in “{value}”.</source>
        <translation>Il n&apos;y a pas de numéro de téléphone dans «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>“{value}” is left out, as you chose.</source>
        <translation>«&#x202f;{value}&#x202f;» est ignoré, comme vous l&apos;avez choisi.</translation>
    </message>
    <message>
        <source>“{value}” looks like a date that a spreadsheet made from a number. Enter the number with digits only.</source>
        <translation>«&#x202f;{value}&#x202f;» ressemble à une date qu&apos;un tableur a faite d&apos;un numéro. Saisissez le numéro avec des chiffres seulement.</translation>
    </message>
    <message>
        <source>“{value}” begins with a minus sign or a point; no phone number does. A spreadsheet may have calculated it.</source>
        <translation>«&#x202f;{value}&#x202f;» commence par un signe moins ou un point&#x202f;; aucun numéro de téléphone ne le fait. Un tableur l&apos;a peut-être calculé.</translation>
    </message>
    <message>
        <source>It is not clear which number “{value}” means: letters or other digits are attached. Enter it with digits only.</source>
        <translation>On ne sait pas quel numéro «&#x202f;{value}&#x202f;» désigne&#x202f;: des lettres ou d&apos;autres chiffres y sont accolés. Saisissez-le avec des chiffres seulement.</translation>
    </message>
    <message>
        <source>“{value}” is a local number without area code. Enter the complete number.</source>
        <translation>«&#x202f;{value}&#x202f;» est un numéro local sans indicatif. Saisissez le numéro complet.</translation>
    </message>
    <message>
        <source>A number with + has 7 to 15 digits; “{value}” has {count}.</source>
        <translation>Un numéro avec + a de 7 à 15 chiffres&#x202f;; «&#x202f;{value}&#x202f;» en a {count}.</translation>
    </message>
    <message>
        <source>“{value}” does not begin with a country code.</source>
        <translation>«&#x202f;{value}&#x202f;» ne commence pas par un indicatif de pays.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a number from the chosen country.</source>
        <translation>«&#x202f;{value}&#x202f;» ne peut pas être un numéro du pays choisi.</translation>
    </message>
    <message>
        <source>“{value}” has too many or too few digits for a phone number.</source>
        <translation>«&#x202f;{value}&#x202f;» a trop ou trop peu de chiffres pour un numéro de téléphone.</translation>
    </message>
    <message>
        <source>“{value}” has decimals; a phone number has none.</source>
        <translation>«&#x202f;{value}&#x202f;» a des décimales&#x202f;; un numéro de téléphone n&apos;en a pas.</translation>
    </message>
    <message>
        <source>This text has {count} characters; no phone number is that long: “{value}”.</source>
        <translation>Ce texte a {count} caractères&#x202f;; aucun numéro de téléphone n&apos;est aussi long&#x202f;: «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>Which country is “{value}” from?</source>
        <translation>De quel pays vient «&#x202f;{value}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Has “{value}” lost its +, or is it a national number?</source>
        <translation>«&#x202f;{value}&#x202f;» a-t-il perdu son +, ou est-ce un numéro national&#x202f;?</translation>
    </message>
    <message>
        <source>Is “{value}” a range, a number with an extension, or one number?</source>
        <translation>«&#x202f;{value}&#x202f;» est-il une plage, un numéro avec extension ou un seul numéro&#x202f;?</translation>
    </message>
    <message>
        <source>Is “{value}” a phone number?</source>
        <translation>«&#x202f;{value}&#x202f;» est-il un numéro de téléphone&#x202f;?</translation>
    </message>
    <message>
        <source>There are more digits in “{value}” than the number has. What are they?</source>
        <translation>Il y a dans «&#x202f;{value}&#x202f;» plus de chiffres que n&apos;en a le numéro. À quoi correspondent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with area code. Is it complete?</source>
        <translation>«&#x202f;{value}&#x202f;» est court pour un numéro avec indicatif. Est-il complet&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” may contain the country code twice.</source>
        <translation>«&#x202f;{value}&#x202f;» contient peut-être deux fois l&apos;indicatif du pays.</translation>
    </message>
    <message>
        <source>Where does the country code begin in “{value}”?</source>
        <translation>Où commence l&apos;indicatif du pays dans «&#x202f;{value}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>There are several numbers in one cell: “{value}”.</source>
        <translation>Il y a plusieurs numéros dans une cellule&#x202f;: «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>Does “{value}” contain several numbers, with only the last digits of some?</source>
        <translation>«&#x202f;{value}&#x202f;» contient-il plusieurs numéros, dont certains avec seulement les derniers chiffres&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” is below the end of the e-mail. Does it belong to the channel?</source>
        <translation>«&#x202f;{value}&#x202f;» est après la fin de l&apos;e-mail. Fait-il partie du canal&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” seems to be the sender&apos;s own number. Does it belong to the channel?</source>
        <translation>«&#x202f;{value}&#x202f;» semble être le numéro de l&apos;expéditeur. Fait-il partie du canal&#x202f;?</translation>
    </message>
    <message>
        <source>The cell shows a + or digits that its number does not have (format “{format}”). Is “{value}” right?</source>
        <translation>La cellule affiche un + ou des chiffres que son nombre n&apos;a pas (format «&#x202f;{format}&#x202f;»). «&#x202f;{value}&#x202f;» est-il correct&#x202f;?</translation>
    </message>
    <message>
        <source>The last digits “{tail}” are in a separate column. Do they belong to “{value}”?</source>
        <translation>Les derniers chiffres «&#x202f;{tail}&#x202f;» sont dans une colonne séparée. Font-ils partie de «&#x202f;{value}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>“{lead}” is in a separate column. Does it belong to “{value}”?</source>
        <translation>«&#x202f;{lead}&#x202f;» est dans une colonne séparée. Fait-il partie de «&#x202f;{value}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>There are two columns of numbers. Which is meant here, “{value}” or “{other}”?</source>
        <translation>Il y a deux colonnes de numéros. Lequel faut-il prendre ici, «&#x202f;{value}&#x202f;» ou «&#x202f;{other}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Two columns name different people: “{value}” and “{other}”. Who gets the messages?</source>
        <translation>Deux colonnes nomment des personnes différentes&#x202f;: «&#x202f;{value}&#x202f;» et «&#x202f;{other}&#x202f;». Qui reçoit les messages&#x202f;?</translation>
    </message>
    <message>
        <source>Is “{value}” an ID on the PBX, or an extension number?</source>
        <translation>«&#x202f;{value}&#x202f;» est-il un ID du PBX ou un numéro d&apos;extension&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” is marked “{state}”. Does it belong to the channel?</source>
        <translation>«&#x202f;{value}&#x202f;» est marqué «&#x202f;{state}&#x202f;». Fait-il partie du canal&#x202f;?</translation>
    </message>
    <message>
        <source>“{extension}” follows the number. Do messages go there?</source>
        <translation>«&#x202f;{extension}&#x202f;» suit le numéro. Les messages y vont-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Correct the marked fields.</source>
        <translation>Corrigez les champs marqués.</translation>
    </message>
    <message>
        <source>Check the PBX portal, then try again.</source>
        <translation>Vérifiez le portail du PBX, puis réessayez.</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware; message channels also need the Enterprise or Ultimate plan.</source>
        <translation>Mettez à jour le firmware du PBX&#x202f;; les canaux de messages exigent aussi l&apos;offre Enterprise ou Ultimate.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The PBX reports an error that its manual does not list.</source>
        <translation>Le PBX signale une erreur que son manuel ne mentionne pas.</translation>
    </message>
    <message>
        <source>The PBX reports an internal error.</source>
        <translation>Le PBX signale une erreur interne.</translation>
    </message>
    <message>
        <source>The PBX reports a failure without a reason.</source>
        <translation>Le PBX signale un échec sans motif.</translation>
    </message>
    <message>
        <source>The PBX carried out the request only in part.</source>
        <translation>Le PBX n&apos;a exécuté la requête qu&apos;en partie.</translation>
    </message>
    <message>
        <source>The PBX is still working on the request.</source>
        <translation>Le PBX traite encore la requête.</translation>
    </message>
    <message>
        <source>This PBX has no API for message channels.</source>
        <translation>Ce PBX n&apos;a pas d&apos;API pour les canaux de messages.</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware. Message channels need the Enterprise or Ultimate plan; of the appliances only P550, P560 and P570 have the API.</source>
        <translation>Mettez à jour le firmware du PBX. Les canaux de messages exigent l&apos;offre Enterprise ou Ultimate&#x202f;; parmi les appliances, seuls les P550, P560 et P570 ont l&apos;API.</translation>
    </message>
    <message>
        <source>The PBX does not support this API version yet.</source>
        <translation>Le PBX ne prend pas encore en charge cette version d&apos;API.</translation>
    </message>
    <message>
        <source>The PBX no longer accepts the login.</source>
        <translation>Le PBX n&apos;accepte plus les identifiants.</translation>
    </message>
    <message>
        <source>Test the connection, then try again.</source>
        <translation>Testez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API application lacks the permission.</source>
        <translation>L&apos;application API du PBX n&apos;a pas l&apos;autorisation.</translation>
    </message>
    <message>
        <source>Grant it in the PBX portal under Integrations &gt; API.</source>
        <translation>Accordez-la dans le portail du PBX sous Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The feature is switched off on the PBX, or the permission is missing.</source>
        <translation>La fonction est désactivée sur le PBX, ou l&apos;autorisation manque.</translation>
    </message>
    <message>
        <source>Check the plan and the permissions under Integrations &gt; API.</source>
        <translation>Vérifiez l&apos;offre et les autorisations sous Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The PBX could not read the request.</source>
        <translation>Le PBX n&apos;a pas pu lire la requête.</translation>
    </message>
    <message>
        <source>The PBX does not accept a value.</source>
        <translation>Le PBX n&apos;accepte pas une valeur.</translation>
    </message>
    <message>
        <source>Correct the marked fields. A provider that the PBX does not know yet needs newer firmware.</source>
        <translation>Corrigez les champs marqués. Un fournisseur que le PBX ne connaît pas encore exige un firmware plus récent.</translation>
    </message>
    <message>
        <source>A value is already in use on the PBX.</source>
        <translation>Une valeur est déjà utilisée sur le PBX.</translation>
    </message>
    <message>
        <source>Choose another one at the marked field.</source>
        <translation>Choisissez-en une autre dans le champ marqué.</translation>
    </message>
    <message>
        <source>The request is too large for the PBX.</source>
        <translation>La requête est trop volumineuse pour le PBX.</translation>
    </message>
    <message>
        <source>Use fewer DIDs.</source>
        <translation>Utilisez moins de DID.</translation>
    </message>
    <message>
        <source>The PBX could not find something the request refers to.</source>
        <translation>Le PBX n&apos;a pas trouvé un élément auquel la requête fait référence.</translation>
    </message>
    <message>
        <source>Check the destinations and members: one may have been deleted.</source>
        <translation>Vérifiez les destinations et les membres&#x202f;: l&apos;un d&apos;eux a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>The PBX is full: all eight logins are in use, or it has no room for another channel.</source>
        <translation>Le PBX est plein&#x202f;: les huit connexions simultanées sont utilisées, ou il n&apos;a plus de place pour un autre canal.</translation>
    </message>
    <message>
        <source>Close other programs that use the PBX&apos;s API, or wait 30 minutes. Then try again.</source>
        <translation>Fermez les autres programmes qui utilisent l&apos;API du PBX, ou attendez 30 minutes. Puis réessayez.</translation>
    </message>
    <message>
        <source>The PBX cannot find the role.</source>
        <translation>Le PBX ne trouve pas le rôle.</translation>
    </message>
    <message>
        <source>The PBX has blocked this computer&apos;s address after failed logins.</source>
        <translation>Le PBX a bloqué l&apos;adresse de cet ordinateur après des échecs d&apos;identification.</translation>
    </message>
    <message>
        <source>Remove it in the PBX portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Retirez-la dans le portail du PBX sous Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>The PBX is busy with a large task.</source>
        <translation>Le PBX est occupé par une tâche importante.</translation>
    </message>
    <message>
        <source>The PBX does not allow this action.</source>
        <translation>Le PBX n&apos;autorise pas cette action.</translation>
    </message>
    <message>
        <source>The PBX does not allow this computer&apos;s address to use the API.</source>
        <translation>Le PBX n&apos;autorise pas l&apos;adresse de cet ordinateur à utiliser l&apos;API.</translation>
    </message>
    <message>
        <source>Allow the address in the PBX portal under Integrations &gt; API, IP restriction.</source>
        <translation>Autorisez l&apos;adresse dans le portail du PBX sous Integrations &gt; API, IP restriction.</translation>
    </message>
    <message>
        <source>Something in the request is in use elsewhere on the PBX.</source>
        <translation>Un élément de la requête est utilisé ailleurs sur le PBX.</translation>
    </message>
    <message>
        <source>The PBX cannot find the phonebook.</source>
        <translation>Le PBX ne trouve pas l&apos;annuaire.</translation>
    </message>
    <message>
        <source>The PBX cannot find the rate.</source>
        <translation>Le PBX ne trouve pas le tarif.</translation>
    </message>
    <message>
        <source>Organizations are switched off on the PBX.</source>
        <translation>Les organisations sont désactivées sur le PBX.</translation>
    </message>
    <message>
        <source>Choose extensions or extension groups as members, or switch organizations on in the PBX portal.</source>
        <translation>Choisissez des extensions ou des groupes d&apos;extensions comme membres, ou activez les organisations dans le portail du PBX.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is switched off.</source>
        <translation>L&apos;API du PBX est désactivée.</translation>
    </message>
    <message>
        <source>Switch it on in the PBX portal under Integrations &gt; API.</source>
        <translation>Activez-la dans le portail du PBX sous Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The PBX cannot find the contact.</source>
        <translation>Le PBX ne trouve pas le contact.</translation>
    </message>
    <message>
        <source>The PBX cannot find the call.</source>
        <translation>Le PBX ne trouve pas l&apos;appel.</translation>
    </message>
    <message>
        <source>The PBX does not support this.</source>
        <translation>Le PBX ne prend pas cela en charge.</translation>
    </message>
    <message>
        <source>Too many participants.</source>
        <translation>Trop de participants.</translation>
    </message>
    <message>
        <source>The SMS trunk is not available.</source>
        <translation>Le trunk SMS n&apos;est pas disponible.</translation>
    </message>
    <message>
        <source>The PBX cannot find the SMS trunk.</source>
        <translation>Le PBX ne trouve pas le trunk SMS.</translation>
    </message>
    <message>
        <source>The PBX reports a conflict with a wake-up call.</source>
        <translation>Le PBX signale un conflit avec un appel de réveil.</translation>
    </message>
    <message>
        <source>Use a smaller file, or shorter texts.</source>
        <translation>Utilisez un fichier plus petit ou des textes plus courts.</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees. Only then replace the trusted certificate.</source>
        <translation>Si le PBX a été remplacé ou a un nouveau certificat, comparez l&apos;empreinte avec celle que voit son administrateur. Alors seulement, remplacez le certificat de confiance.</translation>
    </message>
    <message>
        <source>(Error {errcode}: {errmsg})</source>
        <translation>(Erreur {errcode}&#x202f;: {errmsg})</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address.</source>
        <translation>«&#x202f;{address}&#x202f;» n&apos;est pas une adresse de PBX.</translation>
    </message>
    <message>
        <source>Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>Saisissez-la comme dans le navigateur, par exemple https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>With http://, anyone in the network on the way to {host} can read the keys. Nothing was sent.</source>
        <translation>En http://, n&apos;importe qui dans le réseau jusqu&apos;à {host} peut lire les clés. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Use https:// if the PBX offers it, or allow http:// for this PBX.</source>
        <translation>Utilisez https:// si le PBX le propose, ou autorisez http:// pour ce PBX.</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>Le nom {host} est introuvable.</translation>
    </message>
    <message>
        <source>Check the spelling, and that this computer is in the PBX&apos;s network or on the internet.</source>
        <translation>Vérifiez l&apos;orthographe, et que cet ordinateur est dans le réseau du PBX ou sur Internet.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}, port {port}.</source>
        <translation>Rien ne répond à {host}, port {port}.</translation>
    </message>
    <message>
        <source>Check the port: 8088 is usual for https in the local network; a Yeastar FQDN needs none.</source>
        <translation>Vérifiez le port&#x202f;: 8088 est habituel pour https dans le réseau local&#x202f;; un FQDN Yeastar n&apos;en a pas besoin.</translation>
    </message>
    <message>
        <source>No route to {host} from this computer.</source>
        <translation>Aucune route vers {host} depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and the address.</source>
        <translation>Vérifiez le câble réseau ou le Wi-Fi, et l&apos;adresse.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall blocks the connection to the PBX.</source>
        <translation>Vérifiez l&apos;adresse, et qu&apos;aucun pare-feu ne bloque la connexion au PBX.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host} ({why}).</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de {host} ({why}).</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the PBX&apos;s and trust exactly this certificate, or correct the address.</source>
        <translation>Comparez son empreinte avec celle du PBX et faites confiance exactement à ce certificat, ou corrigez l&apos;adresse.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: its certificate is not the trusted one. Trusted: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Autre chose répond peut-être à la place de {host}&#x202f;: son certificat n&apos;est pas celui de confiance. Certificat de confiance&#x202f;: {expected_text}. Présenté maintenant&#x202f;: {found_text}. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>No secure connection to {host}, port {port} ({why}).</source>
        <translation>Pas de connexion sécurisée à {host}, port {port} ({why}).</translation>
    </message>
    <message>
        <source>Check that this is the https port. If the PBX offers only old TLS versions, update its firmware.</source>
        <translation>Vérifiez que c&apos;est le port https. Si le PBX ne propose que d&apos;anciennes versions de TLS, mettez à jour son firmware.</translation>
    </message>
    <message>
        <source>{host} received the request but did not answer in time.</source>
        <translation>{host} a reçu la requête mais n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check whether the PBX is overloaded.</source>
        <translation>Réessayez. Si cela se reproduit, vérifiez si le PBX est surchargé.</translation>
    </message>
    <message>
        <source>{host} closed the connection without answering.</source>
        <translation>{host} a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the address, the port, and whether it is http or https.</source>
        <translation>Réessayez. Si cela se reproduit, vérifiez l&apos;adresse, le port, et s&apos;il s&apos;agit de http ou https.</translation>
    </message>
    <message>
        <source>{host} redirects to another address; to protect the keys, it was not followed.</source>
        <translation>{host} redirige vers une autre adresse&#x202f;; pour protéger les clés, elle n&apos;a pas été suivie.</translation>
    </message>
    <message>
        <source>Enter the address that the browser shows when the PBX portal is open, with https://.</source>
        <translation>Saisissez l&apos;adresse que le navigateur affiche quand le portail du PBX est ouvert, avec https://.</translation>
    </message>
    <message>
        <source>{host} answered, but not as a Yeastar PBX ({why}).</source>
        <translation>{host} a répondu, mais pas comme un PBX Yeastar ({why}).</translation>
    </message>
    <message>
        <source>Check address and port. A guest network&apos;s login page or another server may be answering.</source>
        <translation>Vérifiez l&apos;adresse et le port. La page de connexion d&apos;un réseau invité ou un autre serveur répond peut-être.</translation>
    </message>
    <message>
        <source>{host} sent far more than a PBX does, so reading was stopped.</source>
        <translation>{host} a envoyé bien plus qu&apos;un PBX&#x202f;; la lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Check address and port; this is probably not the PBX.</source>
        <translation>Vérifiez l&apos;adresse et le port&#x202f;; ce n&apos;est probablement pas le PBX.</translation>
    </message>
    <message>
        <source>{host} is overloaded and asks to wait ({why}).</source>
        <translation>{host} est surchargé et demande d&apos;attendre ({why}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes; other programs that use the PBX&apos;s API may be the cause.</source>
        <translation>Réessayez dans quelques minutes&#x202f;; d&apos;autres programmes utilisant l&apos;API du PBX peuvent en être la cause.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Arrêté avant tout envoi.</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Cherchez «&#x202f;{name}&#x202f;» dans le portail du PBX sous Messaging &gt; Message Channel avant de le renvoyer.</translation>
    </message>
    <message>
        <source>The PBX does not accept the Client ID or the Client Secret.</source>
        <translation>Le PBX n&apos;accepte pas le Client ID ou le Client Secret.</translation>
    </message>
    <message>
        <source>Copy both again from the PBX portal, Integrations &gt; API. Failed logins from here: {failures}; after five in a row the PBX blocks this computer.</source>
        <translation>Copiez-les à nouveau depuis le portail du PBX, Integrations &gt; API. Échecs d&apos;identification depuis ici&#x202f;: {failures}&#x202f;; après cinq de suite, le PBX bloque cet ordinateur.</translation>
    </message>
    <message>
        <source>The PBX does not accept this Client ID and Client Secret.</source>
        <translation>Le PBX n&apos;accepte pas ce Client ID et ce Client Secret.</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again. (Error {errcode}: {errmsg})</source>
        <translation>Cherchez «&#x202f;{name}&#x202f;» dans le portail du PBX sous Messaging &gt; Message Channel avant de le renvoyer. (Erreur {errcode}&#x202f;: {errmsg})</translation>
    </message>
    <message>
        <source>The channel was sent, but no clear answer came back. It may or may not have been created.</source>
        <translation>Le canal a été envoyé, mais aucune réponse claire n&apos;a été reçue. Il a peut-être été créé, peut-être pas.</translation>
    </message>
    <message>
        <source>“{name}” was sent, but no clear answer came back. It may or may not have been carried out.</source>
        <translation>«&#x202f;{name}&#x202f;» a été envoyé, mais aucune réponse claire n&apos;a été reçue. La requête a peut-être été exécutée, peut-être pas.</translation>
    </message>
    <message>
        <source>Check what the PBX has before you send it again.</source>
        <translation>Vérifiez ce que le PBX contient avant de le renvoyer.</translation>
    </message>
    <message>
        <source>“{member}” cannot be a member of “{name}”: its ID on the PBX is not a number. Nothing was sent.</source>
        <translation>«&#x202f;{member}&#x202f;» ne peut pas être membre de «&#x202f;{name}&#x202f;»&#x202f;: son ID sur le PBX n&apos;est pas un nombre. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Leave this member out, or change the queue in the PBX portal.</source>
        <translation>Laissez ce membre de côté ou modifiez la file dans le portail du PBX.</translation>
    </message>
    <message>
        <source>This channel is no longer on {pbx}.</source>
        <translation>Ce canal n&apos;est plus sur {pbx}.</translation>
    </message>
    <message>
        <source>Refresh the list of channels. You can create the channel again from what is saved on this computer.</source>
        <translation>Actualisez la liste des canaux. Vous pouvez recréer le canal à partir de ce qui est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The API login of {pbx} is not allowed to do this.</source>
        <translation>L&apos;accès API de {pbx} n&apos;a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Its administrator can allow it in the PBX portal under Integrations &gt; API.</source>
        <translation>Son administrateur peut l&apos;autoriser dans le portail du PBX sous Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The firmware of {pbx} does not support this yet.</source>
        <translation>Le firmware de {pbx} ne prend pas encore cela en charge.</translation>
    </message>
    <message>
        <source>Do it in the PBX portal, or update the firmware.</source>
        <translation>Faites-le dans le portail du PBX, ou mettez à jour le firmware.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider. It gives no reason.</source>
        <translation>Le canal existe, mais le PBX n&apos;a pas pu se connecter au fournisseur. Il ne donne pas de motif.</translation>
    </message>
    <message>
        <source>The PBX is connected to the provider.</source>
        <translation>Le PBX est connecté au fournisseur.</translation>
    </message>
    <message>
        <source>The remaining steps are in the provider&apos;s portal.</source>
        <translation>Les étapes restantes se font dans le portail du fournisseur.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider: “{reason}”.</source>
        <translation>Le canal existe, mais le PBX n&apos;a pas pu se connecter au fournisseur&#x202f;: «&#x202f;{reason}&#x202f;».</translation>
    </message>
    <message>
        <source>Check the keys on the Account page against the provider&apos;s portal, and correct them on the PBX.</source>
        <translation>Comparez les clés de la page du compte avec le portail du fournisseur, et corrigez-les sur le PBX.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX&apos;s plan does not (or no longer) include message channels.</source>
        <translation>Le canal existe, mais l&apos;offre du PBX ne comprend pas (ou plus) les canaux de messages.</translation>
    </message>
    <message>
        <source>Renew the Enterprise or Ultimate plan of this PBX; the channel then connects without changes.</source>
        <translation>Renouvelez l&apos;offre Enterprise ou Ultimate de ce PBX&#x202f;; le canal se connecte alors sans changement.</translation>
    </message>
    <message>
        <source>The channel was created with the ID {id}, but the PBX does not list it.</source>
        <translation>Le canal a été créé avec l&apos;ID {id}, mais le PBX ne l&apos;affiche pas dans sa liste.</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you create it again.</source>
        <translation>Vérifiez dans le portail du PBX sous Messaging &gt; Message Channel avant de le recréer.</translation>
    </message>
    <message>
        <source>Check the channel&apos;s status in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>Vérifiez l&apos;état du canal dans le portail du PBX sous Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>The channel exists; its status was no longer checked.</source>
        <translation>Le canal existe&#x202f;; son état n&apos;est plus suivi.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: an authority this computer trusts vouched for it before, but not for the certificate shown now ({why}). Seen before: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Autre chose répond peut-être à la place de {host}&#x202f;: une autorité reconnue par cet ordinateur s&apos;en portait garante, mais pas pour le certificat présenté maintenant ({why}). Vu auparavant&#x202f;: {expected_text}. Présenté maintenant&#x202f;: {found_text}. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}; one of them was changed. Data folder: {stored_text}. Keyring: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Le dossier de données et le trousseau de cet ordinateur indiquent des certificats différents pour {host}&#x202f;; l&apos;un d&apos;eux a été modifié. Dossier de données&#x202f;: {stored_text}. Trousseau&#x202f;: {expected_text}. Présenté maintenant&#x202f;: {found_text}. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring has no copy of the fingerprint you compared</source>
        <translation>le trousseau de cet ordinateur n&apos;a pas de copie de l&apos;empreinte que vous avez comparée</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for {host}: {unasked}. This computer does not trust the one shown now, {found_text} ({why}). Nothing was sent.</source>
        <translation>On ne sait pas si un autre certificat est déjà de confiance pour {host}&#x202f;: {unasked}. Cet ordinateur ne fait pas confiance à celui présenté maintenant, {found_text} ({why}). Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available; unlock it and test again</source>
        <translation>le trousseau de cet ordinateur n&apos;est pas disponible&#x202f;; déverrouillez-le et testez à nouveau</translation>
    </message>
    <message>
        <source>the data folder of this computer cannot be read</source>
        <translation>le dossier de données de cet ordinateur ne peut pas être lu</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available to confirm the one you compared</source>
        <translation>le trousseau de cet ordinateur n&apos;est pas disponible pour confirmer l&apos;empreinte que vous avez comparée</translation>
    </message>
    <message>
        <source>The trusted certificate of {host} has changed in the meantime. Nothing was replaced.</source>
        <translation>Le certificat de confiance de {host} a changé entre-temps. Rien n&apos;a été remplacé.</translation>
    </message>
    <message>
        <source>Test the connection again and compare both fingerprints.</source>
        <translation>Testez à nouveau la connexion et comparez les deux empreintes.</translation>
    </message>
    <message>
        <source>The login for {address} is not known on this computer. Nothing was sent.</source>
        <translation>Les identifiants pour {address} ne sont pas connus sur cet ordinateur. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Open the channel and enter the Client ID and Client Secret on its first page.</source>
        <translation>Ouvrez le canal et saisissez le Client ID et le Client Secret sur sa première page.</translation>
    </message>
    <message>
        <source>The login was not sent: the PBX has already refused this Client ID and Client Secret. Failed logins in a row from here: {failures}; at five the PBX blocks this computer.</source>
        <translation>Les identifiants n&apos;ont pas été envoyés&#x202f;: le PBX a déjà refusé ce Client ID et ce Client Secret. Échecs d&apos;identification de suite depuis ici&#x202f;: {failures}&#x202f;; à cinq, le PBX bloque cet ordinateur.</translation>
    </message>
    <message>
        <source>Correct the Client ID or the Client Secret. If the PBX administrator has fixed it in the meantime, test the connection once.</source>
        <translation>Corrigez le Client ID ou le Client Secret. Si l&apos;administrateur du PBX a corrigé le problème entre-temps, testez une fois la connexion.</translation>
    </message>
    <message>
        <source>The login was not sent: {failures} in a row failed or were not answered; at five the PBX blocks this computer.</source>
        <translation>Les identifiants n&apos;ont pas été envoyés&#x202f;: {failures} tentatives de suite ont échoué ou sont restées sans réponse&#x202f;; à cinq, le PBX bloque cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy the Client ID and Client Secret again from the PBX portal, Integrations &gt; API. If you are sure that they are correct now, log in anyway. If they are not, the PBX blocks this computer until its administrator removes it under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Copiez à nouveau le Client ID et le Client Secret depuis le portail du PBX, Integrations &gt; API. Si vous êtes sûr qu&apos;ils sont corrects, connectez-vous quand même. Sinon, le PBX bloque cet ordinateur jusqu&apos;à ce que son administrateur le retire sous Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>{provider} refused it.</source>
        <translation>{provider} l&apos;a refusé.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>{provider} has an internal error. Try again later.</source>
        <translation>{provider} a une erreur interne. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The webhook was called in a way that {pbx} does not know.</source>
        <translation>Le webhook a été appelé d&apos;une façon que {pbx} ne connaît pas.</translation>
    </message>
    <message>
        <source>{provider} refuses the keys. Check them on the Account page.</source>
        <translation>{provider} refuse les clés. Vérifiez-les sur la page Compte.</translation>
    </message>
    <message>
        <source>{provider} does not accept the number you send to.</source>
        <translation>{provider} n&apos;accepte pas le numéro auquel vous envoyez.</translation>
    </message>
    <message>
        <source>{provider} does not accept {did} as sender.</source>
        <translation>{provider} n&apos;accepte pas {did} comme expéditeur.</translation>
    </message>
    <message>
        <source>{provider} did not understand the request.</source>
        <translation>{provider} n&apos;a pas compris la requête.</translation>
    </message>
    <message>
        <source>Too many at once. Wait a minute, then send again.</source>
        <translation>Trop à la fois. Attendez une minute, puis renvoyez.</translation>
    </message>
    <message>
        <source>A limit for messages is used up.</source>
        <translation>Une limite de messages est atteinte.</translation>
    </message>
    <message>
        <source>Too late for a free text: the customer must write first.</source>
        <translation>Trop tard pour un texte libre&#x202f;: le client doit d&apos;abord écrire.</translation>
    </message>
    <message>
        <source>Meta does not know this template.</source>
        <translation>Meta ne connaît pas ce modèle.</translation>
    </message>
    <message>
        <source>The PBX does not accept this value.</source>
        <translation>Le PBX n&apos;accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>The PBX says: {words}</source>
        <translation>Le PBX dit&#x202f;: {words}</translation>
    </message>
    <message>
        <source>This is already in use on the PBX.</source>
        <translation>Ceci est déjà utilisé sur le PBX.</translation>
    </message>
    <message>
        <source>The PBX requires this value.</source>
        <translation>Le PBX exige cette valeur.</translation>
    </message>
    <message>
        <source>This is already in use on the PBX, by {owner}.</source>
        <translation>Ceci est déjà utilisé sur le PBX, par {owner}.</translation>
    </message>
    <message>
        <source>Enter the address of the PBX.</source>
        <translation>Saisissez l&apos;adresse du PBX.</translation>
    </message>
    <message>
        <source>Copy the Client ID from the PBX portal, Integrations &gt; API.</source>
        <translation>Copiez le Client ID depuis le portail du PBX, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Copy the Client Secret from the PBX portal, Integrations &gt; API.</source>
        <translation>Copiez le Client Secret depuis le portail du PBX, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>it has expired, or this computer&apos;s clock is wrong</source>
        <translation>il a expiré, ou l&apos;horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>it was issued for another name</source>
        <translation>il a été émis pour un autre nom</translation>
    </message>
    <message>
        <source>its key or signature is too weak by today&apos;s standards</source>
        <translation>sa clé ou sa signature est trop faible selon les normes actuelles</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>il n&apos;est pas encore valable, ou l&apos;horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>il est auto-signé</translation>
    </message>
    <message>
        <source>its issuer is not known</source>
        <translation>son émetteur n&apos;est pas connu</translation>
    </message>
    <message>
        <source>it was issued for another address</source>
        <translation>il a été émis pour une autre adresse</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>cet ordinateur ne sait pas qui l&apos;a émis</translation>
    </message>
    <message>
        <source>This computer has no home folder to keep the data in.</source>
        <translation>Cet ordinateur n&apos;a pas de dossier personnel où garder les données.</translation>
    </message>
    <message>
        <source>Give a folder with --data-dir DIR, or set HOME.</source>
        <translation>Indiquez un dossier avec --data-dir DIR, ou définissez HOME.</translation>
    </message>
    <message>
        <source>key and secret belong to different applications</source>
        <translation>la clé et le secret appartiennent à des applications différentes</translation>
    </message>
    <message>
        <source>the application was deleted</source>
        <translation>l&apos;application a été supprimée</translation>
    </message>
    <message>
        <source>it must be the API password, not the one of the customer area</source>
        <translation>il faut le mot de passe de l&apos;API, pas celui de l&apos;espace client</translation>
    </message>
    <message>
        <source>The account has no credits left: {provider} sends nothing.</source>
        <translation>Le compte n&apos;a plus de crédit&#x202f;: {provider} n&apos;envoie rien.</translation>
    </message>
    <message>
        <source>the user name or the password was changed</source>
        <translation>le nom d&apos;utilisateur ou le mot de passe a été changé</translation>
    </message>
    <message>
        <source>the Account ID is of another account</source>
        <translation>l&apos;Account ID est celui d&apos;un autre compte</translation>
    </message>
    <message>
        <source>Bandwidth has ended this kind of login</source>
        <translation>Bandwidth a mis fin à ce type de connexion</translation>
    </message>
    <message>
        <source>This is a voice application. The PBX needs the ID of a messaging application.</source>
        <translation>C&apos;est une application vocale. Le PBX a besoin de l&apos;ID d&apos;une application de messagerie.</translation>
    </message>
    <message>
        <source>{provider} has no application with this ID in this account.</source>
        <translation>{provider} n&apos;a pas d&apos;application avec cet ID dans ce compte.</translation>
    </message>
    <message>
        <source>Set, and read back.</source>
        <translation>Configuré et relu.</translation>
    </message>
    <message>
        <source>Already set.</source>
        <translation>Déjà configuré.</translation>
    </message>
    <message>
        <source>Set, but {provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>Configuré, mais {provider} ne permet pas de le relire. Le premier message montrera si cela fonctionne.</translation>
    </message>
    <message>
        <source>{provider} reported success, but the old address is still set.</source>
        <translation>{provider} a annoncé un succès, mais l&apos;ancienne adresse est toujours en place.</translation>
    </message>
    <message>
        <source>Not set: someone has changed it since you looked.</source>
        <translation>Non configuré&#x202f;: quelqu&apos;un l&apos;a modifié depuis que vous avez regardé.</translation>
    </message>
    <message>
        <source>Not set: {found} is set now. Look again before you set it.</source>
        <translation>Non configuré&#x202f;: {found} est maintenant en place. Vérifiez à nouveau avant de configurer.</translation>
    </message>
    <message>
        <source>{provider} refused it. Nothing was changed.</source>
        <translation>{provider} a refusé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The connection broke. It was read again: nothing was changed.</source>
        <translation>La connexion a été coupée. Après relecture&#x202f;: rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Not clear: the connection broke, and it could not be read again.</source>
        <translation>Incertain&#x202f;: la connexion a été coupée, et la relecture a échoué.</translation>
    </message>
    <message>
        <source>Set only in part. Look again to see what is set now.</source>
        <translation>Configuré en partie seulement. Regardez à nouveau ce qui est configuré maintenant.</translation>
    </message>
    <message>
        <source>Not tried; nothing was changed.</source>
        <translation>Non tenté&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Not set: no address is set now. Look again before you set it.</source>
        <translation>Non configuré&#x202f;: aucune adresse n&apos;est en place maintenant. Vérifiez à nouveau avant de configurer.</translation>
    </message>
    <message>
        <source>The previous setting can no longer be read.</source>
        <translation>La configuration précédente ne peut plus être lue.</translation>
    </message>
    <message>
        <source>Restore it manually in the provider&apos;s portal.</source>
        <translation>Rétablissez-la à la main dans le portail du fournisseur.</translation>
    </message>
    <message>
        <source>Not set: another address is set now. Look again before you set it.</source>
        <translation>Non configuré&#x202f;: une autre adresse est en place maintenant. Vérifiez à nouveau avant de configurer.</translation>
    </message>
    <message>
        <source>{provider} sent an unexpected answer. Try again, or continue.</source>
        <translation>{provider} a envoyé une réponse inattendue. Réessayez ou continuez.</translation>
    </message>
    <message>
        <source>Too many requests to {provider}. Wait a minute.</source>
        <translation>Trop de requêtes à {provider}. Attendez une minute.</translation>
    </message>
    <message>
        <source>No internet connection: {host} cannot be reached.</source>
        <translation>Pas de connexion Internet&#x202f;: {host} n&apos;est pas joignable.</translation>
    </message>
    <message>
        <source>Continue without it; you can do this later.</source>
        <translation>Continuez sans&#x202f;; vous pourrez le faire plus tard.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: this computer does not trust its certificate.</source>
        <translation>Autre chose répond peut-être à la place de {host}&#x202f;: cet ordinateur ne fait pas confiance à son certificat.</translation>
    </message>
    <message>
        <source>No key was sent. A guest or company network may be interfering; try another one.</source>
        <translation>Aucune clé n&apos;a été envoyée. Un réseau invité ou d&apos;entreprise interfère peut-être&#x202f;; essayez-en un autre.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>{host} sent an unexpected answer ({why}).</source>
        <translation>{host} a envoyé une réponse inattendue ({why}).</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, do it manually in the provider&apos;s portal.</source>
        <translation>Réessayez. Si cela se reproduit, faites-le à la main dans le portail du fournisseur.</translation>
    </message>
    <message>
        <source>The provider redirects to another host ({host}); to protect the keys, it was not followed.</source>
        <translation>Le fournisseur redirige vers un autre hôte ({host})&#x202f;; pour protéger les clés, il n&apos;a pas été suivi.</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal.</source>
        <translation>Faites-le à la main dans le portail du fournisseur.</translation>
    </message>
    <message>
        <source>One of the keys has a character that cannot be sent, such as a typographic quotation mark.</source>
        <translation>L&apos;une des clés contient un caractère impossible à envoyer, par exemple un guillemet typographique.</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the key again from the provider&apos;s portal.</source>
        <translation>Rien n&apos;a été envoyé. Copiez à nouveau la clé depuis le portail du fournisseur.</translation>
    </message>
    <message>
        <source>This provider does not offer this to programs.</source>
        <translation>Ce fournisseur ne propose pas cela aux programmes.</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal; the steps are in the list.</source>
        <translation>Faites-le à la main dans le portail du fournisseur&#x202f;; les étapes sont dans la liste.</translation>
    </message>
    <message>
        <source>The provider refused: “{said}” ({number}).</source>
        <translation>Le fournisseur a refusé&#x202f;: «&#x202f;{said}&#x202f;» ({number}).</translation>
    </message>
    <message>
        <source>The provider refused: “{said}”.</source>
        <translation>Le fournisseur a refusé&#x202f;: «&#x202f;{said}&#x202f;».</translation>
    </message>
    <message>
        <source>The provider refused (error {number}).</source>
        <translation>Le fournisseur a refusé (erreur {number}).</translation>
    </message>
    <message>
        <source>The provider refused (HTTP {status}).</source>
        <translation>Le fournisseur a refusé (HTTP {status}).</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Voix uniquement</translation>
    </message>
    <message>
        <source>Not switched on</source>
        <translation>Non activé</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Pas de profil</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>This is a user token. The PBX needs the page&apos;s token.</source>
        <translation>C&apos;est un jeton d&apos;utilisateur. Le PBX a besoin du jeton de la page.</translation>
    </message>
    <message>
        <source>The token belongs to the page “{found}”.</source>
        <translation>Le jeton appartient à la page «&#x202f;{found}&#x202f;».</translation>
    </message>
    <message>
        <source>the key was renewed; the old one then ends at once</source>
        <translation>la clé a été renouvelée&#x202f;; l&apos;ancienne cesse aussitôt</translation>
    </message>
    <message>
        <source>the token has expired: the first one of the dashboard lasts 24 hours</source>
        <translation>le jeton a expiré&#x202f;: le premier du tableau de bord dure 24 heures</translation>
    </message>
    <message>
        <source>it was withdrawn, or its system user was removed</source>
        <translation>il a été révoqué, ou son utilisateur système a été supprimé</translation>
    </message>
    <message>
        <source>it was not copied whole</source>
        <translation>la copie est incomplète</translation>
    </message>
    <message>
        <source>the App Secret was reset</source>
        <translation>l&apos;App Secret a été réinitialisé</translation>
    </message>
    <message>
        <source>it belongs to another app than the token</source>
        <translation>il appartient à une autre application que le jeton</translation>
    </message>
    <message>
        <source>{provider} accepts these keys.</source>
        <translation>{provider} accepte ces clés.</translation>
    </message>
    <message>
        <source>{provider} refuses these keys.</source>
        <translation>{provider} refuse ces clés.</translation>
    </message>
    <message>
        <source>One of these keys has a character that no key of {provider} has, such as a typographic quotation mark. Nothing was sent. Copy it again from the portal.</source>
        <translation>L&apos;une de ces clés contient un caractère qu&apos;aucune clé de {provider} ne contient, par exemple un guillemet typographique. Rien n&apos;a été envoyé. Copiez-la à nouveau depuis le portail.</translation>
    </message>
    <message>
        <source>The keys are correct, but {provider} has suspended this account. No messages will pass until its owner has sorted that out with {provider}. You can still prepare the channel.</source>
        <translation>Les clés sont correctes, mais {provider} a suspendu ce compte. Aucun message ne passera tant que son titulaire n&apos;aura pas réglé cela avec {provider}. Vous pouvez quand même préparer le canal.</translation>
    </message>
    <message>
        <source>This is a trial account. It sends only to numbers verified at {provider}, so test with one of those.</source>
        <translation>C&apos;est un compte d&apos;essai. Il n&apos;envoie qu&apos;aux numéros vérifiés chez {provider}&#x202f;; testez donc avec l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>{number} is not in this account.</source>
        <translation>{number} n&apos;est pas dans ce compte.</translation>
    </message>
    <message>
        <source>These two IDs are swapped.</source>
        <translation>Ces deux ID sont intervertis.</translation>
    </message>
    <message>
        <source>Choose one of this account&apos;s numbers: {shown}</source>
        <translation>Choisissez l&apos;un des numéros de ce compte&#x202f;: {shown}</translation>
    </message>
    <message>
        <source>It does not belong to this account.</source>
        <translation>Il n&apos;appartient pas à ce compte.</translation>
    </message>
    <message>
        <source>API users end on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>Les utilisateurs API seront supprimés le {date}. Demandez à {provider} et à Yeastar ce qui les remplace.</translation>
    </message>
    <message>
        <source>{provider} offers no way to check these keys. A test message shows whether they work.</source>
        <translation>{provider} ne permet pas de vérifier ces clés. Un message de test montre si elles fonctionnent.</translation>
    </message>
    <message>
        <source>{provider} did not answer. Try again, or continue.</source>
        <translation>{provider} n&apos;a pas répondu. Réessayez ou continuez.</translation>
    </message>
    <message>
        <source>No internet connection. Continue without it.</source>
        <translation>Pas de connexion Internet. Continuez sans.</translation>
    </message>
    <message>
        <source>Something else is answering for {provider} in this network. No key was sent. Continue, or try another network.</source>
        <translation>Autre chose répond à la place de {provider} dans ce réseau. Aucune clé n&apos;a été envoyée. Continuez, ou essayez un autre réseau.</translation>
    </message>
    <message numerus="yes">
        <source>Choose this account&apos;s number, or paste its ID: {shown}¦Choose one of this account&apos;s {count} numbers, or paste its ID: {shown}</source>
        <translation>
            <numerusform>Choisissez le numéro de ce compte ou collez son ID&#x202f;: {shown}</numerusform>
            <numerusform>Choisissez l&apos;un des {count} numéros de ce compte ou collez son ID&#x202f;: {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>It expires on {date}, in {days} days. A system user&apos;s token does not expire.</source>
        <translation>Il expire le {date}, dans {days} jours. Le jeton d&apos;un utilisateur système n&apos;expire pas.</translation>
    </message>
    <message>
        <source>{count} of {of} numbers are not in this account: {shown}</source>
        <translation>{count} numéros sur {of} ne sont pas dans ce compte&#x202f;: {shown}</translation>
    </message>
    <message>
        <source>API users ended on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>Les utilisateurs API ont été supprimés le {date}. Demandez à {provider} et à Yeastar ce qui les remplace.</translation>
    </message>
    <message>
        <source>{provider} accepts these keys. Account “{account}”.</source>
        <translation>{provider} accepte ces clés. Compte «&#x202f;{account}&#x202f;».</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}: {said}.</source>
        <translation>{provider} refuse {which}&#x202f;: {said}.</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}.</source>
        <translation>{provider} refuse {which}.</translation>
    </message>
    <message>
        <source>{provider} refuses these keys: {said}.</source>
        <translation>{provider} refuse ces clés&#x202f;: {said}.</translation>
    </message>
    <message>
        <source>the key was deleted</source>
        <translation>la clé a été supprimée</translation>
    </message>
    <message>
        <source>The two addresses are on different hosts, so the key was not sent. Compare them.</source>
        <translation>Les deux adresses sont sur des hôtes différents&#x202f;; la clé n&apos;a donc pas été envoyée. Comparez-les.</translation>
    </message>
    <message>
        <source>{provider} does not have this verification address. Compare it with its documentation.</source>
        <translation>{provider} n&apos;a pas cette adresse de vérification. Comparez-la avec sa documentation.</translation>
    </message>
    <message>
        <source>There is no address to check this key with. Send a test message instead.</source>
        <translation>Il n&apos;y a pas d&apos;adresse pour vérifier cette clé. Envoyez plutôt un message de test.</translation>
    </message>
    <message>
        <source>the key was deleted or renewed</source>
        <translation>la clé a été supprimée ou renouvelée</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>elle appartient à un autre compte</translation>
    </message>
    <message>
        <source>it is a key of API version 1, which does not begin with KEY</source>
        <translation>c&apos;est une clé de l&apos;API version 1, qui ne commence pas par KEY</translation>
    </message>
    <message>
        <source>This is not a {provider} Public Key: those have 44 characters and end with an equals sign.</source>
        <translation>Ce n&apos;est pas une Public Key de {provider}&#x202f;: elles ont 44 caractères et se terminent par un signe égal.</translation>
    </message>
    <message>
        <source>A number has no messaging profile at {provider}; it can neither send nor receive.</source>
        <translation>Un numéro n&apos;a pas de profil de messagerie chez {provider}&#x202f;; il ne peut ni envoyer ni recevoir.</translation>
    </message>
    <message>
        <source>The Public Key has the right length; {provider} cannot confirm it.</source>
        <translation>La Public Key a la bonne longueur&#x202f;; {provider} ne peut pas la confirmer.</translation>
    </message>
    <message>
        <source>the token was renewed</source>
        <translation>le jeton a été renouvelé</translation>
    </message>
    <message>
        <source>the keys belong to another account or subaccount</source>
        <translation>les clés appartiennent à un autre compte ou sous-compte</translation>
    </message>
    <message>
        <source>they are test credentials</source>
        <translation>ce sont des identifiants de test</translation>
    </message>
    <message>
        <source>the account is in another region, or was closed</source>
        <translation>le compte est dans une autre région, ou a été fermé</translation>
    </message>
    <message>
        <source>This account has one number, {found}, with the ID {value}.</source>
        <translation>Ce compte a un seul numéro, {found}, avec l&apos;ID {value}.</translation>
    </message>
    <message>
        <source>This number is not in the WhatsApp Business Account below.</source>
        <translation>Ce numéro n&apos;est pas dans le WhatsApp Business Account ci-dessous.</translation>
    </message>
    <message>
        <source>Subscribe to the field “messages” in the app: Meta for Developers, Use cases &gt; Customize &gt; Configuration.</source>
        <translation>Abonnez-vous au champ «&#x202f;messages&#x202f;» dans l&apos;application&#x202f;: Meta for Developers, Use cases &gt; Customize &gt; Configuration.</translation>
    </message>
    <message>
        <source>{provider} has no WhatsApp Business Account with this ID, or the token has no access to it.</source>
        <translation>{provider} n&apos;a pas de WhatsApp Business Account avec cet ID, ou le jeton n&apos;y a pas accès.</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to whoever is named beside the number?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: les messages vont-ils à la personne nommée à côté du numéro&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to whoever is named beside the number?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: les messages vont-ils à la personne nommée à côté du numéro&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more seem to be the sender&apos;s own numbers. Do they belong to the channel?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus semblent être des numéros de l&apos;expéditeur. Font-ils partie du canal&#x202f;?</translation>
    </message>
    <message>
        <source>{count} numbers, {first} to {last}</source>
        <translation>{count} numéros, {first} à {last}</translation>
    </message>
    <message>
        <source>{first} to {last}; {rows} in all</source>
        <translation>{first} à {last}&#x202f;; {rows} en tout</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first}, to extension {extension}</source>
        <translation>{first}, vers l&apos;extension {extension}</translation>
    </message>
    <message>
        <source>{first}, to {extension}</source>
        <translation>{first}, à {extension}</translation>
    </message>
    <message>
        <source>Yes, put it back</source>
        <translation>Oui, le remettre</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: what follows the number?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: qu&apos;est-ce qui suit le numéro&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: did a spreadsheet remove the +?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: un tableur a-t-il supprimé le +&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more have no country code: which country are they from?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus n&apos;ont pas d&apos;indicatif de pays&#x202f;: de quel pays viennent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: several numbers in one cell. Make a line for each?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: plusieurs numéros dans une cellule. Créer une ligne pour chacun&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are below the end of the e-mail. Do they belong to the channel?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus sont après la fin de l&apos;e-mail. Font-ils partie du canal&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these phone numbers?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: s&apos;agit-il de numéros de téléphone&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are short for numbers with an area code. Are they complete?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus sont courts pour des numéros avec indicatif. Sont-ils complets&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is the country code there twice?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: l&apos;indicatif du pays y est-il deux fois&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: where does the country code begin?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: où commence l&apos;indicatif du pays&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: the workbook shows more than the number. Is the number right?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: le classeur affiche plus que le nombre. Le numéro est-il correct&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do the digits of the next column belong to the number?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: les chiffres de la colonne suivante font-ils partie du numéro&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to the extension after the number?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: les messages vont-ils à l&apos;extension qui suit le numéro&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is this the first number of a range?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: est-ce le premier numéro d&apos;une plage&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: deux colonnes contiennent des numéros. Laquelle est celle du canal&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns name different people. Who gets the messages?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: deux colonnes nomment des personnes différentes. Qui reçoit les messages&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are marked “{state}”. Do they belong to the channel?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus sont marqués «&#x202f;{state}&#x202f;». Font-ils partie du canal&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these IDs on the PBX, or extension numbers?</source>
        <translation>«&#x202f;{value}&#x202f;» et {more} de plus&#x202f;: s&apos;agit-il d&apos;ID du PBX ou de numéros d&apos;extension&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: what follows the number?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: qu&apos;est-ce qui suit le numéro&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: did a spreadsheet remove the +?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: un tableur a-t-il supprimé le +&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” has no country code: which country is it from?</source>
        <translation>«&#x202f;{value}&#x202f;» n&apos;a pas d&apos;indicatif de pays&#x202f;: de quel pays vient-il&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: several numbers in one cell. Make a line for each?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: plusieurs numéros dans une cellule. Créer une ligne pour chacun&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: is this a phone number?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: est-ce un numéro de téléphone&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with an area code. Is it complete?</source>
        <translation>«&#x202f;{value}&#x202f;» est court pour un numéro avec indicatif. Est-il complet&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: is the country code there twice?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: l&apos;indicatif du pays y est-il deux fois&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: where does the country code begin?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: où commence l&apos;indicatif du pays&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: the workbook shows more than the number. Is the number right?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: le classeur affiche plus que le nombre. Le numéro est-il correct&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: do the digits of the next column belong to the number?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: les chiffres de la colonne suivante font-ils partie du numéro&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to the extension after the number?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: les messages vont-ils à l&apos;extension qui suit le numéro&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: is this the first number of a range?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: est-ce le premier numéro d&apos;une plage&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: deux colonnes contiennent des numéros. Laquelle est celle du canal&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: two columns name different people. Who gets the messages?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: deux colonnes nomment des personnes différentes. Qui reçoit les messages&#x202f;?</translation>
    </message>
    <message>
        <source>“{value}”: is this an ID on the PBX, or an extension number?</source>
        <translation>«&#x202f;{value}&#x202f;»&#x202f;: est-ce un ID du PBX ou un numéro d&apos;extension&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, add it</source>
        <translation>Oui, l&apos;ajouter</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L&apos;ignorer</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les ignorer</translation>
    </message>
    <message>
        <source>No, this number alone</source>
        <translation>Non, seulement ce numéro</translation>
    </message>
    <message>
        <source>The column “{column}”</source>
        <translation>La colonne «&#x202f;{column}&#x202f;»</translation>
    </message>
    <message>
        <source>The column “{other_column}”</source>
        <translation>La colonne «&#x202f;{other_column}&#x202f;»</translation>
    </message>
    <message>
        <source>Leave the destination empty</source>
        <translation>Laisser la destination vide</translation>
    </message>
    <message>
        <source>Extension numbers</source>
        <translation>Numéros d&apos;extension</translation>
    </message>
    <message>
        <source>IDs on the PBX</source>
        <translation>ID du PBX</translation>
    </message>
    <message>
        <source>Keep them as entered</source>
        <translation>Les garder tels quels</translation>
    </message>
    <message>
        <source>No, they are national numbers</source>
        <translation>Non, ce sont des numéros nationaux</translation>
    </message>
    <message>
        <source>No, leave them out</source>
        <translation>Non, les ignorer</translation>
    </message>
    <message>
        <source>Yes, add them</source>
        <translation>Oui, les ajouter</translation>
    </message>
    <message>
        <source>Yes, a line for each</source>
        <translation>Oui, une ligne par numéro</translation>
    </message>
    <message>
        <source>Use only the number</source>
        <translation>Ne garder que le numéro</translation>
    </message>
    <message>
        <source>Yes, a range</source>
        <translation>Oui, une plage</translation>
    </message>
    <message>
        <source>Yes, take it once</source>
        <translation>Oui, ne le garder qu&apos;une fois</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>After the country&apos;s own code for international calls</source>
        <translation>Après le code d&apos;appel international du pays</translation>
    </message>
    <message>
        <source>After 00</source>
        <translation>Après 00</translation>
    </message>
    <message>
        <source>No, use only the numbers</source>
        <translation>Non, seulement les numéros</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>A range</source>
        <translation>Une plage</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>Deux numéros</translation>
    </message>
    <message>
        <source>An extension</source>
        <translation>Une extension</translation>
    </message>
    <message>
        <source>It belongs to the number</source>
        <translation>Il fait partie du numéro</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no phone numbers.</source>
        <translation>La colonne «&#x202f;{name}&#x202f;» n&apos;est pas utilisée&#x202f;: elle ne contient pas de numéros de téléphone.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no destination types.</source>
        <translation>La colonne «&#x202f;{name}&#x202f;» n&apos;est pas utilisée&#x202f;: elle ne contient pas de types de destination.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no extensions or message queues.</source>
        <translation>La colonne «&#x202f;{name}&#x202f;» n&apos;est pas utilisée&#x202f;: elle ne contient ni extensions ni files de messages.</translation>
    </message>
    <message>
        <source>The column “{name}” also contains numbers; it is not used.</source>
        <translation>La colonne «&#x202f;{name}&#x202f;» contient aussi des numéros&#x202f;; elle n&apos;est pas utilisée.</translation>
    </message>
    <message>
        <source>There is a second table next to the first, from “{name}” on; it is not read.</source>
        <translation>Un second tableau se trouve à côté du premier, à partir de «&#x202f;{name}&#x202f;»&#x202f;; il n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>Columns not used: {names}.</source>
        <translation>Colonnes non utilisées&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The lines above line {line}, which has the column names, are left out.</source>
        <translation>Les lignes au-dessus de la ligne {line}, qui porte les noms de colonnes, sont ignorées.</translation>
    </message>
    <message>
        <source>The column “{name}” is used although the workbook hides it.</source>
        <translation>La colonne «&#x202f;{name}&#x202f;» est utilisée bien que le classeur la masque.</translation>
    </message>
    <message>
        <source>The column “{name}” is hidden in the workbook.</source>
        <translation>La colonne «&#x202f;{name}&#x202f;» est masquée dans le classeur.</translation>
    </message>
    <message>
        <source>numbers without +, read as {example}</source>
        <translation>numéros sans +, lus comme {example}</translation>
    </message>
    <message>
        <source>numbers with country code</source>
        <translation>numéros avec indicatif de pays</translation>
    </message>
    <message>
        <source>national numbers, read as +{code}…</source>
        <translation>numéros nationaux, lus comme +{code}…</translation>
    </message>
    <message>
        <source>numbers without country code</source>
        <translation>numéros sans indicatif de pays</translation>
    </message>
    <message>
        <source>extension numbers</source>
        <translation>numéros d&apos;extension</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>extension numbers and names</source>
        <translation>numéros d&apos;extension et noms</translation>
    </message>
    <message>
        <source>This row is hidden in the workbook.</source>
        <translation>Cette ligne est masquée dans le classeur.</translation>
    </message>
    <message>
        <source>This row is struck through in the workbook.</source>
        <translation>Cette ligne est barrée dans le classeur.</translation>
    </message>
    <message>
        <source>The workbook does not show this row&apos;s number.</source>
        <translation>Le classeur n&apos;affiche pas le numéro de cette ligne.</translation>
    </message>
    <message>
        <source>This row repeats the column names.</source>
        <translation>Cette ligne répète les noms de colonnes.</translation>
    </message>
    <message>
        <source>This row has {found} columns instead of {expected}.</source>
        <translation>Cette ligne a {found} colonnes au lieu de {expected}.</translation>
    </message>
    <message>
        <source>This line is above the column names.</source>
        <translation>Cette ligne est au-dessus des noms de colonnes.</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it and import its contents.</source>
        <translation>Ce fichier est compressé. Décompressez-le et importez son contenu.</translation>
    </message>
    <message>
        <source>This is a picture. Numbers cannot be read from it; ask for an Excel or CSV file.</source>
        <translation>C&apos;est une image. On ne peut pas y lire de numéros&#x202f;; demandez un fichier Excel ou CSV.</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it, and import the table in it ({names}).</source>
        <translation>C&apos;est une archive ZIP. Décompressez-la et importez le tableau qu&apos;elle contient ({names}).</translation>
    </message>
    <message>
        <source>This is a PDF. Copy the numbers from it and paste them into the table, or ask for an Excel or CSV file.</source>
        <translation>C&apos;est un PDF. Copiez-en les numéros et collez-les dans le tableau, ou demandez un fichier Excel ou CSV.</translation>
    </message>
    <message>
        <source>This is a document (.rtf). Copy the numbers from it and paste them into the table.</source>
        <translation>C&apos;est un document (.rtf). Copiez-en les numéros et collez-les dans le tableau.</translation>
    </message>
    <message>
        <source>This is a database, not a table. Export it as CSV.</source>
        <translation>C&apos;est une base de données, pas un tableau. Exportez-la en CSV.</translation>
    </message>
    <message>
        <source>This is an Apple Numbers file. In Numbers, choose File &gt; Export To &gt; Excel or CSV, and import that file.</source>
        <translation>C&apos;est un fichier Apple Numbers. Dans Numbers, choisissez Fichier &gt; Exporter vers &gt; Excel ou CSV, et importez ce fichier.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>C&apos;est un classeur binaire (.xlsb). Ouvrez-le dans Excel et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>This is a Word document. Copy the table from it and paste it into the table of numbers.</source>
        <translation>C&apos;est un document Word. Copiez-en le tableau et collez-le dans le tableau des numéros.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy the numbers from it and paste them into the table.</source>
        <translation>C&apos;est une présentation. Copiez-en les numéros et collez-les dans le tableau.</translation>
    </message>
    <message>
        <source>This is a JSON file, not a table. Open it as a channel file, or export CSV from its source.</source>
        <translation>C&apos;est un fichier JSON, pas un tableau. Ouvrez-le comme fichier de canal, ou exportez du CSV depuis sa source.</translation>
    </message>
    <message>
        <source>This is a workbook in the old XML format (Excel 2003). Open it in Excel and save it as .xlsx.</source>
        <translation>C&apos;est un classeur à l&apos;ancien format XML (Excel 2003). Ouvrez-le dans Excel et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation>C&apos;est une page web, quel que soit son nom. Ouvrez-la dans un tableur et enregistrez-la en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>This is an XML file, not a table. Export it as CSV or .xlsx from its source.</source>
        <translation>C&apos;est un fichier XML, pas un tableau. Exportez-le en CSV ou .xlsx depuis sa source.</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>Le classeur est endommagé.</translation>
    </message>
    <message>
        <source>Nothing was imported. Check the name of the file, and that you may open it.</source>
        <translation>Rien n&apos;a été importé. Vérifiez le nom du fichier et que vous pouvez l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Nothing was imported. Fix the table and try again.</source>
        <translation>Rien n&apos;a été importé. Corrigez le tableau et réessayez.</translation>
    </message>
    <message>
        <source>The table has more than {limit} characters.</source>
        <translation>Le tableau dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>Line {line} contains a NUL character: this is not a text file.</source>
        <translation>La ligne {line} contient un caractère NUL&#x202f;: ce n&apos;est pas un fichier texte.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>Le tableau dépasse {limit} lignes.</translation>
    </message>
    <message>
        <source>The row at line {line} cannot be read ({reason}). A quotation mark may be missing, or text may follow one.</source>
        <translation>La ligne {line} ne peut pas être lue ({reason}). Il manque peut-être un guillemet, ou du texte en suit un.</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} columns.</source>
        <translation>La ligne {line} dépasse {limit} colonnes.</translation>
    </message>
    <message>
        <source>The table already has this number.</source>
        <translation>Le tableau contient déjà ce numéro.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>Read: the sheet “{sheet}”. Not read: {others}.</source>
        <translation>Lu&#x202f;: la feuille «&#x202f;{sheet}&#x202f;». Non lu&#x202f;: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>1 hidden row is left out.¦{count} hidden rows are left out.</source>
        <translation>
            <numerusform>{count} ligne masquée est ignorée.</numerusform>
            <numerusform>{count} lignes masquées sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row whose number the workbook does not show is left out.¦{count} rows whose numbers the workbook does not show are left out.</source>
        <translation>
            <numerusform>{count} ligne dont le classeur n&apos;affiche pas le numéro est ignorée.</numerusform>
            <numerusform>{count} lignes dont le classeur n&apos;affiche pas le numéro sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that the workbook does not show counts as empty: in line {line}.¦{count} cells that the workbook does not show count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>{count} cellule que le classeur n&apos;affiche pas compte comme vide&#x202f;: ligne {line}.</numerusform>
            <numerusform>{count} cellules que le classeur n&apos;affiche pas comptent comme vides, la première à la ligne {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that is struck through counts as empty: in line {line}.¦{count} cells that are struck through count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>{count} cellule barrée compte comme vide&#x202f;: ligne {line}.</numerusform>
            <numerusform>{count} cellules barrées comptent comme vides, la première à la ligne {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row that is struck through is left out.¦{count} rows that are struck through are left out.</source>
        <translation>
            <numerusform>{count} ligne barrée est ignorée.</numerusform>
            <numerusform>{count} lignes barrées sont ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second table begins in line {line}; it is not read. Import it separately.</source>
        <translation>Un second tableau commence à la ligne {line}&#x202f;; il n&apos;est pas lu. Importez-le séparément.</translation>
    </message>
    <message numerus="yes">
        <source>1 line has a name beside the number that is not used: “{name}” in line {line}.¦{count} lines have a name beside the number that is not used, the first “{name}” in line {line}.</source>
        <translation>
            <numerusform>1 ligne a à côté du numéro un nom qui n&apos;est pas utilisé&#x202f;: «&#x202f;{name}&#x202f;» à la ligne {line}.</numerusform>
            <numerusform>{count} lignes ont à côté du numéro un nom qui n&apos;est pas utilisé, la première «&#x202f;{name}&#x202f;» à la ligne {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of the lines left out may contain a phone number: line {line}.¦{count} of the lines left out may contain a phone number, the first in line {line}.</source>
        <translation>
            <numerusform>1 des lignes ignorées contient peut-être un numéro de téléphone&#x202f;: la ligne {line}.</numerusform>
            <numerusform>{count} des lignes ignorées contiennent peut-être un numéro de téléphone, la première à la ligne {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number without + is read with it, as {example}.¦{count} numbers without + are read with it, as {example}.</source>
        <translation>
            <numerusform>1 numéro sans + est lu avec un +&#x202f;: {example}.</numerusform>
            <numerusform>{count} numéros sans + sont lus avec un +, comme {example}.</numerusform>
        </translation>
    </message>
    <message>
        <source>An internal error kept the program from reading this file, which may be fine.</source>
        <translation>Une erreur interne a empêché le programme de lire ce fichier, qui est peut-être correct.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>The Messaging Service “{name}” decides for its number {numbers}. Let the number decide?¦The Messaging Service “{name}” decides for its {count} numbers, also for {numbers}. Let the numbers decide? {others} would then use their own addresses, too.</source>
        <translation>
            <numerusform>Le Messaging Service «&#x202f;{name}&#x202f;» décide pour son numéro {numbers}. Laisser le numéro décider&#x202f;?</numerusform>
            <numerusform>Le Messaging Service «&#x202f;{name}&#x202f;» décide pour ses {count} numéros, y compris {numbers}. Laisser les numéros décider&#x202f;? {others} utiliseraient alors aussi leurs propres adresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {provider} this address belongs to “{name}”, which serves 1 number. Messages to the others would go to {pbx}, too: {numbers}¦At {provider} this address belongs to “{name}”, which serves {count} numbers. Messages to the others would go to {pbx}, too: {numbers}</source>
        <translation>
            <numerusform>Chez {provider}, cette adresse appartient à «&#x202f;{name}&#x202f;», qui dessert {count} numéro. Les messages destinés aux autres iraient aussi à {pbx}&#x202f;: {numbers}</numerusform>
            <numerusform>Chez {provider}, cette adresse appartient à «&#x202f;{name}&#x202f;», qui dessert {count} numéros. Les messages destinés aux autres iraient aussi à {pbx}&#x202f;: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 gets its first address¦{count} get their first address</source>
        <translation>
            <numerusform>{count} reçoit sa première adresse</numerusform>
            <numerusform>{count} reçoivent leur première adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 replaces another¦{count} replace another</source>
        <translation>
            <numerusform>{count} en remplace une autre</numerusform>
            <numerusform>{count} en remplacent une autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 has it already¦{count} have it already</source>
        <translation>
            <numerusform>{count} l&apos;a déjà</numerusform>
            <numerusform>{count} l&apos;ont déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 PBX was written to the list, without its Client Secret.¦{count} PBXs were written to the list, without their Client Secrets.</source>
        <translation>
            <numerusform>{count} PBX a été écrit dans la liste, sans son Client Secret.</numerusform>
            <numerusform>{count} PBX ont été écrits dans la liste, sans leurs Client Secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. Check it, then create it or keep it ready.</source>
        <translation>Tout est là. Vérifiez, puis créez-le ou gardez-le prêt.</translation>
    </message>
    <message numerus="yes">
        <source>{number} and 1 more¦{number} and {count} more</source>
        <translation>
            <numerusform>{number} et {count} autre</numerusform>
            <numerusform>{number} et {count} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 change¦{count} changes</source>
        <translation>
            <numerusform>{count} modification</numerusform>
            <numerusform>{count} modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make 1 &amp;change¦Make {count} &amp;changes</source>
        <translation>
            <numerusform>Appliquer {count} &amp;modification</numerusform>
            <numerusform>Appliquer {count} &amp;modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 difference. Which side is right?¦{count} differences. Which side is right?</source>
        <translation>
            <numerusform>{count} différence. Quel côté est correct&#x202f;?</numerusform>
            <numerusform>{count} différences. Quel côté est correct&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave it &amp;as it is¦Leave {count} as they &amp;are</source>
        <translation>
            <numerusform>La laisser &amp;telle quelle</numerusform>
            <numerusform>Laisser les {count} &amp;telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>several with this name</source>
        <translation>plusieurs de ce nom</translation>
    </message>
    <message>
        <source>looked up once the PBX is reachable</source>
        <translation>recherché dès que le PBX sera joignable</translation>
    </message>
    <message numerus="yes">
        <source>Copy, leave 1 name open¦Copy, leave {count} names open</source>
        <translation>
            <numerusform>Copier, laisser {count} nom ouvert</numerusform>
            <numerusform>Copier, laisser {count} noms ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel read¦{count} channels read</source>
        <translation>
            <numerusform>{count} canal lu</numerusform>
            <numerusform>{count} canaux lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Members pick up conversations themselves.</source>
        <translation>Les membres prennent eux-mêmes les conversations.</translation>
    </message>
    <message>
        <source>This type of workbook is read without its number formats: a + or a zero that only the format shows is missing. Check the numbers, or save it as .xlsx.</source>
        <translation>Ce type de classeur est lu sans ses formats de nombre&#x202f;: un + ou un zéro que seul le format affiche manque. Vérifiez les numéros, ou enregistrez en .xlsx.</translation>
    </message>
    <message>
        <source>Type the domain of the website that gets the code, for example www.example.com.</source>
        <translation>Saisissez le domaine où se trouvera le code, comme www.example.com.</translation>
    </message>
    <message>
        <source>A change to “{name}” is already under way, or its outcome is not known yet. Nothing was sent.</source>
        <translation>Une modification de «&#x202f;{name}&#x202f;» est déjà en cours, ou son résultat n&apos;est pas encore connu. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>“{name}” was changed as intended: read back from {pbx}.</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié comme prévu&#x202f;: relu sur {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is already as intended. Nothing was sent.</source>
        <translation>«&#x202f;{name}&#x202f;» est sur {pbx} comme prévu. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>“{name}” was not changed: {pbx} still has it as it was before.</source>
        <translation>«&#x202f;{name}&#x202f;» n&apos;a pas été modifié&#x202f;: {pbx} l&apos;a comme avant.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was changed: {pbx} could not be read.</source>
        <translation>Impossible de dire si «&#x202f;{name}&#x202f;» a été modifié&#x202f;: {pbx} n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”; it could not be read back.</source>
        <translation>{pbx} a accepté la modification de «&#x202f;{name}&#x202f;»&#x202f;; elle n&apos;a pas pu être relue.</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”, but not everything is as intended.</source>
        <translation>{pbx} a accepté la modification de «&#x202f;{name}&#x202f;», mais tout n&apos;est pas comme prévu.</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is as intended; whether the keys arrived cannot be checked.</source>
        <translation>«&#x202f;{name}&#x202f;» est comme prévu sur {pbx}&#x202f;; impossible de lire si les clés sont bien arrivées.</translation>
    </message>
    <message>
        <source>Watch its connection to the provider: if it is lost, type the keys again.</source>
        <translation>Surveillez sa connexion au fournisseur&#x202f;: si elle tombe, saisissez à nouveau les clés.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was deleted: {pbx} could not be read.</source>
        <translation>Impossible de dire si «&#x202f;{name}&#x202f;» a été supprimé&#x202f;: {pbx} n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The change to “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>La modification de «&#x202f;{name}&#x202f;» a été envoyée à {pbx}, mais aucune réponse claire n&apos;a été reçue.</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}” as it was before; it may yet carry out the change.</source>
        <translation>{pbx} a encore «&#x202f;{name}&#x202f;» comme avant&#x202f;; il peut encore exécuter la modification.</translation>
    </message>
    <message>
        <source>The deletion of “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>La suppression de «&#x202f;{name}&#x202f;» a été envoyée à {pbx}, mais aucune réponse claire n&apos;a été reçue.</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}”; it may yet carry out the deletion.</source>
        <translation>{pbx} a encore «&#x202f;{name}&#x202f;»&#x202f;; il peut encore exécuter la suppression.</translation>
    </message>
    <message>
        <source>The name is missing; it says which channel is meant.</source>
        <translation>Le nom manque&#x202f;; il dit de quel canal il s&apos;agit.</translation>
    </message>
    <message>
        <source>The rows above the column names were left out: lines {lines}.</source>
        <translation>Les lignes au-dessus des noms de colonnes ont été ignorées&#x202f;: lignes {lines}.</translation>
    </message>
    <message>
        <source>The list of sites must be a list in square brackets, one object per site.</source>
        <translation>La liste de sites doit être une liste entre crochets, un objet par site.</translation>
    </message>
    <message>
        <source>This PBX is in another row, too: {lines}.</source>
        <translation>Ce PBX figure aussi sur une autre ligne&#x202f;: {lines}.</translation>
    </message>
    <message>
        <source>This name is in another row, too: {lines}.</source>
        <translation>Ce nom figure aussi sur une autre ligne&#x202f;: {lines}.</translation>
    </message>
    <message>
        <source>This cell has {count} characters; at most {limit} are allowed.</source>
        <translation>Cette cellule a {count} caractères&#x202f;; {limit} au maximum.</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a list of sites: write env:NAME or keyring:SERVICE/USER.</source>
        <translation>Un Client Secret ne s&apos;écrit pas dans une liste de sites&#x202f;: écrivez env:NAME ou keyring:SERVICE/USER.</translation>
    </message>
    <message>
        <source>This cell is struck through. Clear it, or delete the row.</source>
        <translation>Cette cellule est barrée. Videz-la, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: present, absent, leave.</source>
        <translation>«&#x202f;{value}&#x202f;» n&apos;est ni present, ni absent, ni leave.</translation>
    </message>
    <message>
        <source>A channel connects the PBX to one account at one provider.</source>
        <translation>Un canal relie le PBX à un compte chez un fournisseur.</translation>
    </message>
    <message>
        <source>“{extension}” is beside the number. Is it where the messages go?</source>
        <translation>«&#x202f;{extension}&#x202f;» est à côté du numéro. Est-ce là que vont les messages&#x202f;?</translation>
    </message>
    <message>
        <source>{provider} cannot find the number, page or account.</source>
        <translation>{provider} ne trouve pas le numéro, la page ou le compte.</translation>
    </message>
    <message>
        <source>{provider} does not accept this type of file.</source>
        <translation>{provider} n&apos;accepte pas ce type de fichier.</translation>
    </message>
    <message>
        <source>{pbx} gives no reason.</source>
        <translation>{pbx} ne donne pas de motif.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. The account has 1 number.¦{provider} accepts these keys. The account has {count} numbers.</source>
        <translation>
            <numerusform>{provider} accepte ces clés. Le compte a {count} numéro.</numerusform>
            <numerusform>{provider} accepte ces clés. Le compte a {count} numéros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. Account “{account}”, 1 number.¦{provider} accepts these keys. Account “{account}”, {count} numbers.</source>
        <translation>
            <numerusform>{provider} accepte ces clés. Compte «&#x202f;{account}&#x202f;», {count} numéro.</numerusform>
            <numerusform>{provider} accepte ces clés. Compte «&#x202f;{account}&#x202f;», {count} numéros.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook has a password, or is of a type that cannot be read. Open it in a spreadsheet and save it as .xlsx without a password.</source>
        <translation>Ce classeur a un mot de passe, ou est d&apos;un type illisible. Ouvrez-le dans un tableur et enregistrez-le en .xlsx sans mot de passe.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells, only charts.</source>
        <translation>Le classeur n&apos;a aucune feuille avec des cellules, seulement des graphiques.</translation>
    </message>
    <message>
        <source>The workbook has a password. Open it in a spreadsheet and save it without one.</source>
        <translation>Le classeur a un mot de passe. Ouvrez-le dans un tableur et enregistrez-le sans.</translation>
    </message>
    <message>
        <source>The file needs more memory than a table with {limit} rows, or is damaged.</source>
        <translation>Le fichier demande plus de mémoire qu&apos;un tableau de {limit} lignes, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The file takes longer to read than a table with {limit} rows.</source>
        <translation>Le fichier est plus long à lire qu&apos;un tableau de {limit} lignes.</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}).</source>
        <translation>Le fichier ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>The destination is taken from the text.</source>
        <translation>La destination est tirée du texte.</translation>
    </message>
    <message>
        <source>A spreadsheet could not calculate this cell (“{value}”). Correct it there, or enter the value.</source>
        <translation>Un tableur n&apos;a pas pu calculer cette cellule («&#x202f;{value}&#x202f;»). Corrigez-la dans le tableur, ou saisissez la valeur.</translation>
    </message>
    <message>
        <source>This row belongs to a second table, which begins in line {line}. Import that one separately.</source>
        <translation>Cette ligne appartient à un second tableau, qui commence à la ligne {line}. Importez-le séparément.</translation>
    </message>
    <message>
        <source>The file claims to be {encoding}, but is not.</source>
        <translation>Le fichier prétend être en {encoding}, mais ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>Le fichier dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>These cells are formulas without a result: {cells}. Open the workbook in a spreadsheet and save it.</source>
        <translation>Ces cellules sont des formules sans résultat&#x202f;: {cells}. Ouvrez le classeur dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {names}.</source>
        <translation>Les feuilles masquées ne sont pas lues&#x202f;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>1 text is partly struck through; that part is left out.¦{count} texts are partly struck through; those parts are left out.</source>
        <translation>
            <numerusform>{count} texte est barré en partie&#x202f;; cette partie est ignorée.</numerusform>
            <numerusform>{count} textes sont barrés en partie&#x202f;; ces parties sont ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook has far more parts than a table has.</source>
        <translation>Le classeur a bien plus de parties qu&apos;un tableau.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a table with {limit} rows.</source>
        <translation>Décompressé, le classeur dépasse de loin un tableau de {limit} lignes.</translation>
    </message>
    <message>
        <source>The workbook is compressed far more than a table can be.</source>
        <translation>Le classeur est bien plus compressé qu&apos;un tableau ne peut l&apos;être.</translation>
    </message>
    <message>
        <source>The workbook has far more styles, texts or names than a table has.</source>
        <translation>Le classeur a bien plus de styles, textes ou noms qu&apos;un tableau.</translation>
    </message>
    <message>
        <source>This note in the data folder may not be from this program. Nothing was deleted.</source>
        <translation>Il n&apos;est pas certain que cette note du dossier de données vienne de ce programme. Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>To delete them, use “What this computer knows”.</source>
        <translation>Pour les supprimer, utilisez «&#x202f;Ce que cet ordinateur connaît&#x202f;».</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set, or is empty.</source>
        <translation>La variable d&apos;environnement {name} n&apos;est pas définie, ou est vide.</translation>
    </message>
    <message>
        <source>“{reference}” was not allowed.</source>
        <translation>«&#x202f;{reference}&#x202f;» n&apos;a pas été autorisé.</translation>
    </message>
    <message>
        <source>No environment variable can have such a name. If this is the value itself, put plain: in front of it.</source>
        <translation>Aucune variable d&apos;environnement ne peut avoir ce nom. Si c&apos;est la valeur elle-même, mettez plain: devant.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>Le trousseau a refusé l&apos;accès.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>Le trousseau n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>The keyring cannot store a secret of this size.</source>
        <translation>Le trousseau ne peut pas stocker un secret de cette taille.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>Erreur du trousseau ({kind}).</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Open it again from the start page to see its status.</source>
        <translation>Rouvrez-le depuis la page d&apos;accueil pour voir son état.</translation>
    </message>
    <message>
        <source>Your entries were not saved: the channel “{name}” was created in the meantime.</source>
        <translation>Vos saisies n&apos;ont pas été enregistrées&#x202f;: le canal «&#x202f;{name}&#x202f;» a été créé entre-temps.</translation>
    </message>
    <message>
        <source>Your entries were not saved: “{name}” was changed elsewhere in the meantime.</source>
        <translation>Vos saisies n&apos;ont pas été enregistrées&#x202f;: «&#x202f;{name}&#x202f;» a été modifié ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>Nothing is written there. Give a folder of your own with --data-dir DIR, or take ownership of it.</source>
        <translation>Rien n&apos;y est écrit. Indiquez un dossier à vous avec --data-dir DIR, ou devenez-en propriétaire.</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({why}).</source>
        <translation>Le dossier de données n&apos;est pas accessible en écriture ({why}).</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit. Free some space, or choose another folder with --data-dir.</source>
        <translation>Vos saisies ne sont conservées que jusqu&apos;à la fermeture. Libérez de l&apos;espace, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The file with this computer&apos;s channels was damaged; it was kept as {file}.</source>
        <translation>Le fichier des canaux de cet ordinateur était endommagé&#x202f;; il a été conservé sous {file}.</translation>
    </message>
    <message>
        <source>There is no backup, so the list starts empty. Check the PBX before you create a channel again.</source>
        <translation>Il n&apos;y a pas de sauvegarde, la liste est donc vide. Vérifiez le PBX avant de recréer un canal.</translation>
    </message>
    <message>
        <source>The data folder {folder} belongs to another account.</source>
        <translation>Le dossier de données {folder} appartient à un autre compte.</translation>
    </message>
    <message>
        <source>Everyone on this computer can write to the data folder {folder}.</source>
        <translation>Tout le monde sur cet ordinateur peut écrire dans le dossier de données {folder}.</translation>
    </message>
    <message>
        <source>Other accounts of the group {group} can write to the data folder {folder}.</source>
        <translation>D&apos;autres comptes du groupe {group} peuvent écrire dans le dossier de données {folder}.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>Installez la version plus récente. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The backup of {date} is used; anything done since then is missing. Check the PBX first.</source>
        <translation>La sauvegarde du {date} est utilisée&#x202f;; ce qui a été fait depuis manque. Vérifiez d&apos;abord le PBX.</translation>
    </message>
    <message>
        <source>The secrets of “{name}” could not be read. Nothing was sent.</source>
        <translation>Les secrets de «&#x202f;{name}&#x202f;» n&apos;ont pas pu être lus. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The keys of “{name}” are not in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>Les clés de «&#x202f;{name}&#x202f;» ne sont pas dans le trousseau de cet ordinateur. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Open the channel and enter them again on the Account page.</source>
        <translation>Ouvrez le canal et saisissez-les à nouveau sur la page du compte.</translation>
    </message>
    <message>
        <source>Another program changed a secret of “{name}” in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>Un autre programme a modifié un secret de «&#x202f;{name}&#x202f;» dans le trousseau de cet ordinateur. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Open it and check or enter the marked secret.</source>
        <translation>Ouvrez-le et vérifiez ou saisissez le secret marqué.</translation>
    </message>
    <message>
        <source>This channel&apos;s data in the data folder is damaged.</source>
        <translation>Les données de ce canal dans le dossier de données sont endommagées.</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>Empreinte du certificat</translation>
    </message>
    <message>
        <source>PBX login</source>
        <translation>Accès au PBX</translation>
    </message>
    <message>
        <source>only until you quit: the keyring did not accept it</source>
        <translation>jusqu&apos;à la fermeture seulement&#x202f;: le trousseau ne l&apos;a pas accepté</translation>
    </message>
    <message>
        <source>only until you quit: the keyring has not stored it yet</source>
        <translation>jusqu&apos;à la fermeture seulement&#x202f;: le trousseau ne l&apos;a pas encore enregistré</translation>
    </message>
    <message>
        <source>no longer in the keyring</source>
        <translation>n&apos;est plus dans le trousseau</translation>
    </message>
    <message>
        <source>still to be deleted from the keyring</source>
        <translation>reste à supprimer du trousseau</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring is locked</source>
        <translation>n&apos;a pas pu être supprimé&#x202f;: le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring does not answer</source>
        <translation>n&apos;a pas pu être supprimé&#x202f;: le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring refused</source>
        <translation>n&apos;a pas pu être supprimé&#x202f;: le trousseau a refusé</translation>
    </message>
    <message>
        <source>could not be deleted: there is no keyring</source>
        <translation>n&apos;a pas pu être supprimé&#x202f;: il n&apos;y a pas de trousseau</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring failed</source>
        <translation>n&apos;a pas pu être supprimé&#x202f;: erreur du trousseau</translation>
    </message>
    <message>
        <source>sent to the PBX, {when}</source>
        <translation>envoyé au PBX, {when}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d&apos;envoi</translation>
    </message>
    <message>
        <source>trusted since {when}</source>
        <translation>de confiance depuis {when}</translation>
    </message>
    <message>
        <source>kept since {when}</source>
        <translation>conservé depuis {when}</translation>
    </message>
    <message>
        <source>The file cannot be written ({why}).</source>
        <translation>Le fichier ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <translation>Choisissez un autre dossier, ou libérez de l&apos;espace disque.</translation>
    </message>
    <message>
        <source>another program has this file open; close it there and try again</source>
        <translation>un autre programme a ouvert ce fichier&#x202f;; fermez-le dans ce programme et réessayez</translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 done¦{done} of {count} done</source>
        <translation>
            <numerusform>{done} sur {count} fait</numerusform>
            <numerusform>{done} sur {count} faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel checked¦{count} channels checked</source>
        <translation>
            <numerusform>{count} canal vérifié</numerusform>
            <numerusform>{count} canaux vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 deleted secret is still in the keyring: {why}¦{count} deleted secrets are still in the keyring: {why}</source>
        <translation>
            <numerusform>{count} secret supprimé est encore dans le trousseau&#x202f;: {why}</numerusform>
            <numerusform>{count} secrets supprimés sont encore dans le trousseau&#x202f;: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is open or has changed since, and stays in the list.¦{count} channels are open or have changed since, and stay in the list.</source>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» est ouvert ou a changé depuis, et reste dans la liste.</numerusform>
            <numerusform>{count} canaux sont ouverts ou ont changé depuis, et restent dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create {count}</source>
        <translation>
            <numerusform>&amp;Créer</numerusform>
            <numerusform>&amp;Créer {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create all {count}</source>
        <translation>
            <numerusform>&amp;Créer</numerusform>
            <numerusform>&amp;Créer les {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the &amp;sheet…¦Save all {count} &amp;sheets…</source>
        <translation>
            <numerusform>Enre&amp;gistrer la fiche…</numerusform>
            <numerusform>Enre&amp;gistrer les {count} fiches…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and 1 more¦and {count} more</source>
        <translation>
            <numerusform>et {count} autre</numerusform>
            <numerusform>et {count} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was deleted on this computer.¦{count} channels were deleted on this computer.</source>
        <translation>
            <numerusform>{count} canal a été supprimé sur cet ordinateur.</numerusform>
            <numerusform>{count} canaux ont été supprimés sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>Le PBX</translation>
    </message>
    <message numerus="yes">
        <source>{numbers}, 1 with a destination¦{numbers}, {count} with a destination</source>
        <translation>
            <numerusform>{numbers}, {count} avec destination</numerusform>
            <numerusform>{numbers}, {count} avec destination</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>1 channel file was written.¦{count} channel files were written.</source>
        <translation>
            <numerusform>{count} fichier de canal a été écrit.</numerusform>
            <numerusform>{count} fichiers de canal ont été écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 key does not look right; the Account page says why.¦{count} keys do not look right; the Account page says why.</source>
        <translation>
            <numerusform>{count} clé semble incorrecte&#x202f;; la page du compte dit pourquoi.</numerusform>
            <numerusform>{count} clés semblent incorrectes&#x202f;; la page du compte dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was imported.¦{count} channels were imported.</source>
        <translation>
            <numerusform>{count} canal a été importé.</numerusform>
            <numerusform>{count} canaux ont été importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Unlock the keyring and delete 1 secret¦&amp;Unlock the keyring and delete {count} secrets</source>
        <translation>
            <numerusform>Déverro&amp;uiller le trousseau et supprimer {count} secret</numerusform>
            <numerusform>Déverro&amp;uiller le trousseau et supprimer {count} secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel¦{count} channels</source>
        <translation>
            <numerusform>{count} canal</numerusform>
            <numerusform>{count} canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier webhook address</source>
        <translation>Ancienne adresse du webhook</translation>
    </message>
    <message numerus="yes">
        <source>{pbx} is reachable. 1 channel is waiting.¦{pbx} is reachable. {count} channels are waiting.</source>
        <translation>
            <numerusform>{pbx} est joignable. {count} canal attend.</numerusform>
            <numerusform>{pbx} est joignable. {count} canaux attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel¦Creating channel {number} of {count}</source>
        <translation>
            <numerusform>Création du canal</numerusform>
            <numerusform>Création du canal {number} sur {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel on {pbx}¦Creating channel {number} of {count} on {pbx}</source>
        <translation>
            <numerusform>Création du canal sur {pbx}</numerusform>
            <numerusform>Création du canal {number} sur {count} sur {pbx}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One thing is missing¦{count} things are missing</source>
        <translation>
            <numerusform>Il manque une chose</numerusform>
            <numerusform>Il manque {count} choses</numerusform>
        </translation>
    </message>
    <message>
        <source>No PBX chosen yet</source>
        <translation>Aucun PBX choisi</translation>
    </message>
    <message>
        <source>{pbx} is reachable</source>
        <translation>{pbx} est joignable</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message numerus="yes">
        <source>1 sheet was saved.¦{count} sheets were saved.</source>
        <translation>
            <numerusform>{count} fiche a été enregistrée.</numerusform>
            <numerusform>{count} fiches ont été enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Keys are missing</source>
        <translation>Des clés manquent</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Prêt à créer</translation>
    </message>
    <message>
        <source>Certificate to compare</source>
        <translation>Certificat à comparer</translation>
    </message>
    <message>
        <source>Refused by the PBX</source>
        <translation>Refusé par le PBX</translation>
    </message>
    <message>
        <source>Checking what happened</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>En création</translation>
    </message>
    <message>
        <source>Created, not connected</source>
        <translation>Créé, non connecté</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Waiting for PBX</source>
        <translation>En attente du PBX</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>&amp;Saisir les clés</translation>
    </message>
    <message>
        <source>&amp;Create it now</source>
        <translation>&amp;Créer maintenant</translation>
    </message>
    <message>
        <source>Compare the &amp;certificate</source>
        <translation>Comparer le &amp;certificat</translation>
    </message>
    <message>
        <source>Fi&amp;x it</source>
        <translation>Corri&amp;ger</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check &amp;keys…</source>
        <translation>Vérifier les &amp;clés…</translation>
    </message>
    <message>
        <source>Next step: &amp;webhook URL</source>
        <translation>Étape suivante&#x202f;: URL du &amp;webhook</translation>
    </message>
    <message>
        <source>It was ready, but one of its keys is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Il était prêt, mais une de ses clés n&apos;est plus dans le trousseau de cet ordinateur. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>{pbx} could not be reached; nothing was sent. Create it on site.</source>
        <translation>{pbx} n&apos;était pas joignable&#x202f;; rien n&apos;a été envoyé. Créez-le sur site.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first; nothing was sent.</source>
        <translation>Le certificat de {pbx} doit d&apos;abord être comparé&#x202f;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>It is being sent to {pbx} right now, by another window or command. Nothing else is sent in the meantime.</source>
        <translation>Il est en cours d&apos;envoi à {pbx} par une autre fenêtre ou commande. Rien d&apos;autre n&apos;est envoyé entre-temps.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but no clear answer came back. Press “Look now” to search the PBX for it; nothing is sent until that is clear.</source>
        <translation>Il a été envoyé à {pbx}, mais aucune réponse claire n&apos;a été reçue. Appuyez sur «&#x202f;Vérifier maintenant&#x202f;» pour le chercher sur le PBX&#x202f;; rien n&apos;est envoyé tant que ce n&apos;est pas clair.</translation>
    </message>
    <message>
        <source>Lines {numbers}</source>
        <translation>Lignes {numbers}</translation>
    </message>
    <message>
        <source>To fix: {names}</source>
        <translation>À corriger&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Waiting for {pbx}</source>
        <translation>En attente de {pbx}</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(pas encore de nom)</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Pas encore de fournisseur</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Complete, not kept ready</source>
        <translation>Complet, pas encore gardé prêt</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Manque&#x202f;: {names}</translation>
    </message>
    <message numerus="yes">
        <source>1 destination¦{count} destinations</source>
        <translation>
            <numerusform>{count} destination</numerusform>
            <numerusform>{count} destinations</numerusform>
        </translation>
    </message>
    <message>
        <source>{pbx} was not reached</source>
        <translation>{pbx} n&apos;a pas été joint</translation>
    </message>
    <message>
        <source>Connection not known yet</source>
        <translation>Connexion pas encore connue</translation>
    </message>
    <message>
        <source>Che&amp;ck and create</source>
        <translation>&amp;Vérifier et créer</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the {name}</source>
        <translation>C&amp;ontinuer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Fi&amp;x line {number}</source>
        <translation>Corri&amp;ger la ligne {number}</translation>
    </message>
    <message numerus="yes">
        <source>Destination of 1 number¦Destination of {count} numbers</source>
        <translation>
            <numerusform>Destination de {count} numéro</numerusform>
            <numerusform>Destination de {count} numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of {pbx}</source>
        <translation>Certificat de {pbx}</translation>
    </message>
    <message>
        <source>Sent {when}, no clear answer</source>
        <translation>Envoyé {when}, pas de réponse claire</translation>
    </message>
    <message>
        <source>By another window or command</source>
        <translation>Par une autre fenêtre ou commande</translation>
    </message>
    <message>
        <source>Connected to {provider}</source>
        <translation>Connecté à {provider}</translation>
    </message>
    <message>
        <source>{provider} gives no reason</source>
        <translation>{provider} ne donne pas de motif</translation>
    </message>
    <message>
        <source>Not included in the PBX&apos;s plan</source>
        <translation>Non compris dans l&apos;offre du PBX</translation>
    </message>
    <message>
        <source>The PBX does not list it</source>
        <translation>Le PBX ne l&apos;affiche pas dans sa liste</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the destinations</source>
        <translation>C&amp;ontinuer avec les destinations</translation>
    </message>
    <message>
        <source>No longer in the keyring</source>
        <translation>N&apos;est plus dans le trousseau</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Rien de saisi</translation>
    </message>
    <message numerus="yes">
        <source>1 other number¦{count} other numbers</source>
        <translation>
            <numerusform>{count} autre numéro</numerusform>
            <numerusform>{count} autres numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 number¦&amp;Add {count} numbers</source>
        <translation>
            <numerusform>A&amp;jouter {count} numéro</numerusform>
            <numerusform>A&amp;jouter {count} numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number¦{count} numbers</source>
        <translation>
            <numerusform>{count} numéro</numerusform>
            <numerusform>{count} numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 page¦{count} pages</source>
        <translation>
            <numerusform>{count} page</numerusform>
            <numerusform>{count} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 other page¦{count} other pages</source>
        <translation>
            <numerusform>{count} autre page</numerusform>
            <numerusform>{count} autres pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 page¦&amp;Add {count} pages</source>
        <translation>
            <numerusform>A&amp;jouter {count} page</numerusform>
            <numerusform>A&amp;jouter {count} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Pas encore de pages</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Pas encore de numéros</translation>
    </message>
    <message>
        <source>today, {clock}</source>
        <translation>aujourd&apos;hui, {clock}</translation>
    </message>
    <message>
        <source>yesterday, {clock}</source>
        <translation>hier, {clock}</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>vu {when}</translation>
    </message>
    <message>
        <source>reachable now</source>
        <translation>joignable maintenant</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nom du canal</translation>
    </message>
    <message>
        <source>Webhook domain</source>
        <translation>Domaine du webhook</translation>
    </message>
    <message>
        <source>Close sessions</source>
        <translation>Fermeture des sessions</translation>
    </message>
    <message>
        <source>Days until a session is closed</source>
        <translation>Jours avant la fermeture d&apos;une session</translation>
    </message>
    <message>
        <source>Yeastar FQDN</source>
        <translation>FQDN Yeastar</translation>
    </message>
    <message>
        <source>Own domain (NAT)</source>
        <translation>Domaine propre (NAT)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatiquement</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings it back; the last twenty actions can be undone. Deleting in this list changes nothing on the PBX. A channel that you delete under “On the PBX” is gone there; it is kept in this list as a draft, and you can create it again.</source>
        <translation>Annuler (Ctrl+Z) le rétablit&#x202f;; les vingt dernières actions peuvent être annulées. Supprimer dans cette liste ne change rien sur le PBX. Un canal supprimé sous «&#x202f;Sur le PBX&#x202f;» n&apos;y est plus&#x202f;; il reste dans cette liste comme brouillon et peut être recréé.</translation>
    </message>
    <message>
        <source>2 Dec 2026: API users end</source>
        <translation>2/12/2026&#x202f;: fin utilis. API</translation>
    </message>
    <message>
        <source>API users have ended</source>
        <translation>Utilisateurs API supprimés</translation>
    </message>
    <message>
        <source>{type}: {name}</source>
        <translation>{type}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Is “{value}” the first number of a range? Another column says “{more}”.</source>
        <translation>«&#x202f;{value}&#x202f;» est-il le premier numéro d&apos;une plage&#x202f;? Une autre colonne indique «&#x202f;{more}&#x202f;».</translation>
    </message>
    <message>
        <source>the access key and the secret key belong to different accounts</source>
        <translation>l&apos;Access Key et la Secret Key appartiennent à des comptes différents</translation>
    </message>
    <message numerus="yes">
        <source>It expires on {date}, in 1 hour. A system user&apos;s token does not expire.¦It expires on {date}, in {count} hours. A system user&apos;s token does not expire.</source>
        <translation>
            <numerusform>Il expire le {date}, dans {count} heure. Le jeton d&apos;un utilisateur système n&apos;expire pas.</numerusform>
            <numerusform>Il expire le {date}, dans {count} heures. Le jeton d&apos;un utilisateur système n&apos;expire pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>the SID and the Secret belong to different keys</source>
        <translation>le SID et le secret appartiennent à des clés différentes</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet “{sheet}”. Choose one of these: {sheets}.</source>
        <translation>Le classeur n&apos;a pas de feuille visible «&#x202f;{sheet}&#x202f;». Choisissez-en une parmi&#x202f;: {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>1 number has another webhook at {provider}: set it¦{count} numbers have another webhook at {provider}: set it</source>
        <translation>
            <numerusform>{count} numéro a un autre webhook chez {provider}&#x202f;: configurez-le</numerusform>
            <numerusform>{count} numéros ont un autre webhook chez {provider}&#x202f;: configurez-le</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, for its 1 number¦Yes, for its {count} numbers</source>
        <translation>
            <numerusform>Oui, pour son numéro ({count})</numerusform>
            <numerusform>Oui, pour ses {count} numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set it for 1 number¦Set it for {count} numbers</source>
        <translation>
            <numerusform>Configurer pour {count} numéro</numerusform>
            <numerusform>Configurer pour {count} numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 site¦{count} sites</source>
        <translation>
            <numerusform>{count} site</numerusform>
            <numerusform>{count} sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 problem¦{count} problems</source>
        <translation>
            <numerusform>{count} problème</numerusform>
            <numerusform>{count} problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for 1 secret of this computer: {which}. Give it?¦The plan asks for {count} secrets of this computer: {which}. Give them?</source>
        <translation>
            <numerusform>Le plan demande {count} secret à cet ordinateur&#x202f;: {which}. Le fournir&#x202f;?</numerusform>
            <numerusform>Le plan demande {count} secrets à cet ordinateur&#x202f;: {which}. Les fournir&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>No, it is a national number</source>
        <translation>Non, c&apos;est un numéro national</translation>
    </message>
    <message>
        <source>No, use only the number</source>
        <translation>Non, utiliser seulement le numéro</translation>
    </message>
    <message>
        <source>Keep it as entered</source>
        <translation>Le garder tel quel</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Non, l&apos;ignorer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give it¦&amp;Give them</source>
        <translation>
            <numerusform>&amp;Le fournir</numerusform>
            <numerusform>&amp;Les fournir</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX did not say whether it is connected.</source>
        <translation>Le canal existe, mais le PBX n&apos;a pas dit s&apos;il est connecté.</translation>
    </message>
    <message numerus="yes">
        <source>1 done¦{count} done</source>
        <translation>
            <numerusform>{count} fait</numerusform>
            <numerusform>{count} faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the number a profile of its own¦Give the {count} numbers a profile of their own</source>
        <translation>
            <numerusform>Donner au numéro son propre profil</numerusform>
            <numerusform>Donner aux {count} numéros leur propre profil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others use this address, too. At {provider} it belongs to “{name}”, which serves 1 number, {own} of this channel.¦Others use this address, too. At {provider} it belongs to “{name}”, which serves {count} numbers, {own} of this channel.</source>
        <translation>
            <numerusform>D&apos;autres utilisent aussi cette adresse. Chez {provider}, elle appartient à «&#x202f;{name}&#x202f;», qui dessert {count} numéro, dont {own} de ce canal.</numerusform>
            <numerusform>D&apos;autres utilisent aussi cette adresse. Chez {provider}, elle appartient à «&#x202f;{name}&#x202f;», qui dessert {count} numéros, dont {own} de ce canal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer 1 question first¦Answer {count} questions first</source>
        <translation>
            <numerusform>Répondre d&apos;abord à {count} question</numerusform>
            <numerusform>Répondre d&apos;abord à {count} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number still has the old address¦{count} numbers still have the old address</source>
        <translation>
            <numerusform>{count} numéro a toujours l&apos;ancienne adresse</numerusform>
            <numerusform>{count} numéros ont toujours l&apos;ancienne adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to decide¦{count} to decide</source>
        <translation>
            <numerusform>{count} à décider</numerusform>
            <numerusform>{count} à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 number to a new profile¦Move {count} numbers to a new profile</source>
        <translation>
            <numerusform>Déplacer {count} numéro vers un nouveau profil</numerusform>
            <numerusform>Déplacer {count} numéros vers un nouveau profil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number is as it was before¦{count} numbers are as they were before</source>
        <translation>
            <numerusform>{count} numéro est comme avant</numerusform>
            <numerusform>{count} numéros sont comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has the new address¦{count} numbers have the new address</source>
        <translation>
            <numerusform>{count} numéro a la nouvelle adresse</numerusform>
            <numerusform>{count} numéros ont la nouvelle adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at 1 channel before it is sent: its cell says why.¦Look at {count} channels before they are sent: their cells say why.</source>
        <translation>
            <numerusform>Vérifiez {count} canal avant l&apos;envoi&#x202f;: sa cellule dit pourquoi.</numerusform>
            <numerusform>Vérifiez {count} canaux avant l&apos;envoi&#x202f;: leurs cellules disent pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 entry of the file was not used:¦{count} entries of the files were not used, the first:</source>
        <translation>
            <numerusform>{count} indication du fichier n&apos;a pas été utilisée&#x202f;:</numerusform>
            <numerusform>{count} indications des fichiers n&apos;ont pas été utilisées, la première&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the channel itself is missing. Its PBX is not in this computer&apos;s list: go on, and check the login.</source>
        <translation>Il ne manque rien au canal lui-même. Son PBX n&apos;est pas dans la liste de cet ordinateur&#x202f;: continuez et vérifiez les identifiants.</translation>
    </message>
    <message>
        <source>goes to {destination}</source>
        <translation>va à {destination}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Destination of {number}</source>
        <translation>Destination de {number}</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>Qui peut écrire depuis {number}</translation>
    </message>
    <message>
        <source>Spelling of {number}</source>
        <translation>Écriture de {number}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same name, other number</source>
        <translation>même nom, autre numéro</translation>
    </message>
    <message>
        <source>does not exist there</source>
        <translation>n&apos;existe pas sur l&apos;autre PBX</translation>
    </message>
    <message numerus="yes">
        <source>{same} of 1 name was found there.¦{same} of {count} names were found there.</source>
        <translation>
            <numerusform>{same} nom sur {count} trouvé sur l&apos;autre PBX.</numerusform>
            <numerusform>{same} noms sur {count} trouvés sur l&apos;autre PBX.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in use: 1 message in the period shown.¦It is in use: {count} messages in the period shown.</source>
        <translation>
            <numerusform>Il est utilisé&#x202f;: {count} message dans la période affichée.</numerusform>
            <numerusform>Il est utilisé&#x202f;: {count} messages dans la période affichée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same applies to 1 more number.¦The same applies to {count} more numbers.</source>
        <translation>
            <numerusform>Il en va de même pour {count} autre numéro.</numerusform>
            <numerusform>Il en va de même pour {count} autres numéros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 minute without a message¦after {count} minutes without a message</source>
        <translation>
            <numerusform>après {count} minute sans message</numerusform>
            <numerusform>après {count} minutes sans message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 hour without a message¦after {count} hours without a message</source>
        <translation>
            <numerusform>après {count} heure sans message</numerusform>
            <numerusform>après {count} heures sans message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of 1 channel¦{shown} of {count} channels</source>
        <translation>
            <numerusform>{shown} sur {count} canal</numerusform>
            <numerusform>{shown} sur {count} canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue. Queues are never deleted from here.¦{count} message queues. Queues are never deleted from here.</source>
        <translation>
            <numerusform>{count} file de messages. Une file n&apos;est jamais supprimée d&apos;ici.</numerusform>
            <numerusform>{count} files de messages. Une file n&apos;est jamais supprimée d&apos;ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} knows 1 template of this account: its token and the account are right.¦{pbx} knows {count} templates of this account: its token and the account are right.</source>
        <translation>
            <numerusform>{pbx} connaît {count} modèle de ce compte&#x202f;: son jeton et le compte sont corrects.</numerusform>
            <numerusform>{pbx} connaît {count} modèles de ce compte&#x202f;: son jeton et le compte sont corrects.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this code on every page of the website, usually just before &lt;/body&gt;</source>
        <translation>Placez ce code sur chaque page du site web, en général juste avant &lt;/body&gt;</translation>
    </message>
    <message>
        <source>Open the website, write “Hello” in the chat, and check that it arrives.</source>
        <translation>Ouvrez le site web, écrivez «&#x202f;Bonjour&#x202f;» dans le chat et vérifiez que le message arrive.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Subscription has ended</source>
        <translation>L&apos;abonnement est terminé</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>messages of today</source>
        <translation>messages d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>messages of yesterday</source>
        <translation>messages d&apos;hier</translation>
    </message>
    <message>
        <source>messages of the last 7 days</source>
        <translation>messages des 7 derniers jours</translation>
    </message>
    <message>
        <source>messages of the last 30 days</source>
        <translation>messages des 30 derniers jours</translation>
    </message>
    <message>
        <source>messages of this month</source>
        <translation>messages de ce mois</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>tous les messages</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat en direct</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>A&amp;jouter une ligne</translation>
    </message>
    <message>
        <source>Add a ran&amp;ge of numbers…</source>
        <translation>Ajouter une plage de numér&amp;os…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importer depuis un fichier…</translation>
    </message>
    <message>
        <source>&amp;Fetch from the provider…</source>
        <translation>&amp;Récupérer chez le fournisseur…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>E&amp;xporter vers un fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove lines</source>
        <translation>&amp;Supprimer des lignes</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>&amp;Vider les cellules</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Recopier vers le &amp;bas</translation>
    </message>
    <message>
        <source>Set the desti&amp;nation…</source>
        <translation>Définir la desti&amp;nation…</translation>
    </message>
    <message>
        <source>Set the &amp;members…</source>
        <translation>Définir les &amp;membres…</translation>
    </message>
    <message>
        <source>Num&amp;bers in E.164 format</source>
        <translation>Numéros au &amp;format E.164</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Tout séle&amp;ctionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Onl&amp;y lines with problems</source>
        <translation>Seulement les lignes à &amp;problèmes</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Problème sui&amp;vant</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problème pr&amp;écédent</translation>
    </message>
    <message>
        <source>S&amp;how the column of types</source>
        <translation>Afficher la colonne des t&amp;ypes</translation>
    </message>
    <message>
        <source>&amp;Original order of the lines</source>
        <translation>Ordre d&apos;ori&amp;gine des lignes</translation>
    </message>
    <message>
        <source>&amp;Keep the order shown</source>
        <translation>Conserver l&apos;ordre a&amp;ffiché</translation>
    </message>
    <message numerus="yes">
        <source>1 line pasted.¦{count} lines pasted.</source>
        <translation>
            <numerusform>{count} ligne collée.</numerusform>
            <numerusform>{count} lignes collées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number was reformatted: {before} became {after}. Press Ctrl+Z to undo.¦{count} numbers were reformatted, for example {before} to {after}. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>{count} numéro a été reformaté&#x202f;: {before} est devenu {after}. Ctrl+Z pour annuler.</numerusform>
            <numerusform>{count} numéros ont été reformatés, par exemple {before} en {after}. Ctrl+Z pour annuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste 1 line¦Paste {count} lines</source>
        <translation>
            <numerusform>Coller {count} ligne</numerusform>
            <numerusform>Coller {count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into 1 line¦Paste into {count} lines</source>
        <translation>
            <numerusform>Coller dans {count} ligne</numerusform>
            <numerusform>Coller dans {count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line changed.¦{count} lines changed.</source>
        <translation>
            <numerusform>{count} ligne modifiée.</numerusform>
            <numerusform>{count} lignes modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line copied.¦{count} lines copied.</source>
        <translation>
            <numerusform>{count} ligne copiée.</numerusform>
            <numerusform>{count} lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number: {first}¦{count} numbers: {first} … {last}</source>
        <translation>
            <numerusform>1 numéro&#x202f;: {first}</numerusform>
            <numerusform>{count} numéros&#x202f;: {first} … {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages to 1 number go to¦Messages to {count} numbers go to</source>
        <translation>
            <numerusform>Les messages à {count} numéro vont à</numerusform>
            <numerusform>Les messages à {count} numéros vont à</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the destination of 1 line¦Set the destination of {count} lines</source>
        <translation>
            <numerusform>Définir la destination de {count} ligne</numerusform>
            <numerusform>Définir la destination de {count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear 1 line¦Clear {count} lines</source>
        <translation>
            <numerusform>Vider {count} ligne</numerusform>
            <numerusform>Vider {count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill 1 line¦Fill {count} lines</source>
        <translation>
            <numerusform>Remplir {count} ligne</numerusform>
            <numerusform>Remplir {count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who may write from 1 number¦Who may write from {count} numbers</source>
        <translation>
            <numerusform>Qui peut écrire depuis {count} numéro</numerusform>
            <numerusform>Qui peut écrire depuis {count} numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E.164 format in 1 line¦E.164 format in {count} lines</source>
        <translation>
            <numerusform>Format E.164 dans {count} ligne</numerusform>
            <numerusform>Format E.164 dans {count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort 1 line¦Sort {count} lines</source>
        <translation>
            <numerusform>Trier {count} ligne</numerusform>
            <numerusform>Trier {count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the members of 1 line¦Set the members of {count} lines</source>
        <translation>
            <numerusform>Définir les membres de {count} ligne</numerusform>
            <numerusform>Définir les membres de {count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add 1 number¦Add {count} numbers</source>
        <translation>
            <numerusform>Ajouter {count} numéro</numerusform>
            <numerusform>Ajouter {count} numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 line¦Move {count} lines</source>
        <translation>
            <numerusform>Déplacer {count} ligne</numerusform>
            <numerusform>Déplacer {count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number read, {ticked} ticked¦{count} numbers read, {ticked} ticked</source>
        <translation>
            <numerusform>{count} numéro lu, cochés&#x202f;: {ticked}</numerusform>
            <numerusform>{count} numéros lus, cochés&#x202f;: {ticked}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line left out¦{count} lines left out</source>
        <translation>
            <numerusform>{count} ligne ignorée</numerusform>
            <numerusform>{count} lignes ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1, skip {open}¦&amp;Add {count}, skip {open}</source>
        <translation>
            <numerusform>A&amp;jouter {count}, ignorer {open}</numerusform>
            <numerusform>A&amp;jouter {count}, ignorer {open}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also add the line with a problem, to fix it in the table¦Also add the {count} lines with problems, to fix them in the table</source>
        <translation>
            <numerusform>Ajouter aussi la ligne à problème, pour la corriger dans le tableau</numerusform>
            <numerusform>Ajouter aussi les {count} lignes à problèmes, pour les corriger dans le tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line to decide¦{count} lines to decide</source>
        <translation>
            <numerusform>{count} ligne à décider</numerusform>
            <numerusform>{count} lignes à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has no country code.¦{count} numbers have no country code.</source>
        <translation>
            <numerusform>{count} numéro n&apos;a pas d&apos;indicatif de pays.</numerusform>
            <numerusform>{count} numéros n&apos;ont pas d&apos;indicatif de pays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem is skipped¦{count} with problems are skipped</source>
        <translation>
            <numerusform>{count} avec problème est ignorée</numerusform>
            <numerusform>{count} avec problèmes sont ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 reformatted¦{count} reformatted</source>
        <translation>
            <numerusform>{count} reformaté</numerusform>
            <numerusform>{count} reformatés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names its own destination and keeps it.¦{count} lines name their own destination and keep it.</source>
        <translation>
            <numerusform>{count} ligne indique sa propre destination et la garde.</numerusform>
            <numerusform>{count} lignes indiquent leur propre destination et la gardent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove 1 line¦Remove {count} lines</source>
        <translation>
            <numerusform>Supprimer {count} ligne</numerusform>
            <numerusform>Supprimer {count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (group)</source>
        <translation>{name} (groupe)</translation>
    </message>
    <message>
        <source>{name} (organization)</source>
        <translation>{name} (organisation)</translation>
    </message>
    <message numerus="yes">
        <source>{name} added, 1 chosen¦{name} added, {count} chosen</source>
        <translation>
            <numerusform>{name} ajouté, {count} choisi</numerusform>
            <numerusform>{name} ajouté, {count} choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} removed, 1 chosen¦{name} removed, {count} chosen</source>
        <translation>
            <numerusform>{name} retiré, {count} choisi</numerusform>
            <numerusform>{name} retiré, {count} choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>message queue</source>
        <translation>file de messages</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>third-party platform</source>
        <translation>plateforme tierce</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message numerus="yes">
        <source>1 more: keep typing¦{count} more: keep typing</source>
        <translation>
            <numerusform>{count} autre&#x202f;: continuez à taper</numerusform>
            <numerusform>{count} autres&#x202f;: continuez à taper</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever &amp;answers first</source>
        <translation>Celui qui &amp;répond en premier</translation>
    </message>
    <message>
        <source>Further messages then go to that person.</source>
        <translation>Les messages suivants vont alors à cette personne.</translation>
    </message>
    <message>
        <source>Whoever presses “&amp;Pick up”</source>
        <translation>Celui qui appuie sur «&#x202f;&amp;Pick up&#x202f;»</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>P&amp;ersonne</translation>
    </message>
    <message>
        <source>No one can take it over; it stays with all members.</source>
        <translation>Personne ne peut la prendre en charge&#x202f;; elle reste chez tous les membres.</translation>
    </message>
    <message numerus="yes">
        <source>1 member¦{count} members</source>
        <translation>
            <numerusform>{count} membre</numerusform>
            <numerusform>{count} membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem¦{count} with problems</source>
        <translation>
            <numerusform>{count} avec problème</numerusform>
            <numerusform>{count} avec problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 complete¦{count} complete</source>
        <translation>
            <numerusform>{count} complet</numerusform>
            <numerusform>{count} complets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 without destination¦{count} without destination</source>
        <translation>
            <numerusform>{count} sans destination</numerusform>
            <numerusform>{count} sans destination</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 shown¦{count} shown</source>
        <translation>
            <numerusform>{count} affiché</numerusform>
            <numerusform>{count} affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 selected¦{count} selected</source>
        <translation>
            <numerusform>{count} sélectionné</numerusform>
            <numerusform>{count} sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 duplicate¦{count} duplicates</source>
        <translation>
            <numerusform>{count} doublon</numerusform>
            <numerusform>{count} doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line imported. Press Ctrl+Z to undo.¦{count} lines imported. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>{count} ligne importée. Ctrl+Z pour annuler.</numerusform>
            <numerusform>{count} lignes importées. Ctrl+Z pour annuler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import 1 line¦Import {count} lines</source>
        <translation>
            <numerusform>Importer {count} ligne</numerusform>
            <numerusform>Importer {count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line exported to {file}.¦{count} lines exported to {file}.</source>
        <translation>
            <numerusform>{count} ligne exportée vers {file}.</numerusform>
            <numerusform>{count} lignes exportées vers {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder. The table is unchanged.</source>
        <translation>Choisissez un autre dossier. Le tableau est inchangé.</translation>
    </message>
    <message numerus="yes">
        <source>1 matches.¦{count} match. Keep typing, or choose one with the arrow keys.</source>
        <translation>
            <numerusform>{count} correspond.</numerusform>
            <numerusform>{count} correspondent. Continuez à taper, ou choisissez avec les flèches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} refused line {line}.¦{pbx} refused {count} lines; the first is line {line}.</source>
        <translation>
            <numerusform>{pbx} a refusé la ligne {line}.</numerusform>
            <numerusform>{pbx} a refusé {count} lignes&#x202f;; la première est la ligne {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message per second¦{count} messages per second</source>
        <translation>
            <numerusform>{count} message par seconde</numerusform>
            <numerusform>{count} messages par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 day without a message¦after {count} days without a message</source>
        <translation>
            <numerusform>après {count} jour sans message</numerusform>
            <numerusform>après {count} jours sans message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and 1 more¦… and {count} more</source>
        <translation>
            <numerusform>… et {count} autre</numerusform>
            <numerusform>… et {count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} did not give the ID of the page “{found}”. Nothing was added; enter the ID.</source>
        <translation>{provider} n&apos;a pas indiqué l&apos;ID de la page «&#x202f;{found}&#x202f;». Rien n&apos;a été ajouté&#x202f;; saisissez l&apos;ID.</translation>
    </message>
    <message>
        <source>{provider} named no page for this token. Nothing was added.</source>
        <translation>{provider} n&apos;a indiqué aucune page pour ce jeton. Rien n&apos;a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>1 refused¦{count} refused</source>
        <translation>
            <numerusform>{count} refusé</numerusform>
            <numerusform>{count} refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 extension¦{count} extensions</source>
        <translation>
            <numerusform>{count} extension</numerusform>
            <numerusform>{count} extensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue¦{count} message queues</source>
        <translation>
            <numerusform>{count} file de messages</numerusform>
            <numerusform>{count} files de messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 group¦{count} groups</source>
        <translation>
            <numerusform>{count} groupe</numerusform>
            <numerusform>{count} groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through 1 channel¦Looked through {count} channels</source>
        <translation>
            <numerusform>{count} canal parcouru</numerusform>
            <numerusform>{count} canaux parcourus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked once.¦Looked {count} times.</source>
        <translation>
            <numerusform>Vérifié {count} fois.</numerusform>
            <numerusform>Vérifié {count} fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value, in line {places}; not used¦{count} different values, in lines {places}; none was used</source>
        <translation>
            <numerusform>{count} valeur, à la ligne {places}&#x202f;; non utilisée</numerusform>
            <numerusform>{count} valeurs différentes, aux lignes {places}&#x202f;; aucune utilisée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{where} · see also line {lines}¦{where} · see also lines {lines}</source>
        <translation>
            <numerusform>{where} · voir aussi la ligne {lines}</numerusform>
            <numerusform>{where} · voir aussi les lignes {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 address¦{count} addresses</source>
        <translation>
            <numerusform>{count} adresse</numerusform>
            <numerusform>{count} adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value¦{count} values</source>
        <translation>
            <numerusform>{count} valeur</numerusform>
            <numerusform>{count} valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 hidden behind dots¦{count} hidden behind dots</source>
        <translation>
            <numerusform>{count} masquée par des points</numerusform>
            <numerusform>{count} masquées par des points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 old or for testing¦{count} old or for testing</source>
        <translation>
            <numerusform>{count} ancienne ou de test</numerusform>
            <numerusform>{count} anciennes ou de test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 attachment¦{count} attachments</source>
        <translation>
            <numerusform>{count} pièce jointe</numerusform>
            <numerusform>{count} pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{labels} and 1 more¦{labels} and {count} more</source>
        <translation>
            <numerusform>{labels} et {count} autre</numerusform>
            <numerusform>{labels} et {count} autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>The program ran into an internal error ({kind}). Your entries are kept. Try again; the log in the data folder has the details.</source>
        <translation>Le programme a rencontré une erreur interne ({kind}). Vos saisies sont conservées. Réessayez&#x202f;; le journal du dossier de données donne les détails.</translation>
    </message>
</context>
</TS>
