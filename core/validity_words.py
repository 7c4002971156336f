"""What people say of a key or a number that is good, over, or in question: phrases of each language, as data.

How a phrase is written is said in `phrases.py`.
"""

from typing import NamedTuple


class Phrases(NamedTuple):
    """What is said in one language, and what becomes of the value it is said of.

    Attributes:
        kept: nothing against it, whatever other words of this list are in it.
        when: what follows, up to the next comma, may happen some day: if it expires, until it is revoked.
        often: the part of a sentence with one of these tells what is done again and again.
        limits: it is good for a while only: in question.
        ended: it is over, or was never meant.
        later: before what ends it: it will be over, or may be. In question.
        asked: in question: changed, handed over, another's, not sure.
        did: before the name of a value: somebody has just changed or revoked it.
        plans: before the name of a value: somebody will, where it is not done again and again.
        these: before one of `things`: all keys that a mail gives are meant.
        above: right behind one of `things`: the same.
        trial: all keys that a mail gives are no more than a test's.
        fine: one of these tells why a value is spoken of at all, and that this is not because of its end.
        lead: nothing but these stands before the name of a value that a sentence is about.
        event: something happened, will happen, or is so since or for now: no mere description of a key.
    """

    kept: str = ""
    when: str = ""
    often: str = ""
    limits: str = ""
    ended: str = ""
    later: str = ""
    asked: str = ""
    did: str = ""
    plans: str = ""
    these: str = ""
    above: str = ""
    trial: str = ""
    things: str = ""
    fine: str = ""
    lead: str = ""
    event: str = ""


PHRASES = {
    "en": Phrases(
        kept="""
            no longer .. shown/visible/displayed/retrievable/readable,
            can/can't/cannot/may .. changed/rotated/revoked/replaced/renewed/reset,
            you can/may .. change/rotate/revoke, last changed/rotated/renewed/updated, name/title was? changed,
            not used for/by/to/outside/anywhere/elsewhere, not/never/*n't yet/been/be/has/have? been/be? changed/
            exposed/compromised/leaked/revoked/rotated/replaced/deleted/blocked/expired/expire/touched/
            deactivated/transferred/moved/reset, not the? test/sandbox/demo/staging, do/does not expire,
            *n't expire, still the same, change/rotate it, belong*/handed to your/our/this/the same, yours to,
            used by your/our/this/the pbx, belongs in/into,
            only on request, only at your request, no test/sandbox/demo key/token/account,
            belong* to a/an/the? system/api/service/technical/messaging user/app/account
        """,
        when="if, when, whenever, unless, once, until, till, in case, should it, as soon as",
        often="""
            every, each, regularly, periodically, from time to time, once a/per, after .. attempts/tries
        """,
        limits="""
            only valid until/till/today/this, only until/till, only for now, just until/till, for now only,
            until further, for the time being, interim, expires in/soon/today/tomorrow,
            expires at? midnight/noon, runs out, about to expire, check/verify/confirm whether/if,
            only lasts/last/works/valid for? .. hour/hours/day/days,
            good/valid for .. hour/hours/minutes, lasts for? .. hour/hours/minutes,
            lifetime of .. hour/hours/minutes/day/days
        """,
        ended="""
            old, test, tests, testing, sandbox, staging, trial, demo, example, sample, previous, former, secondary,
            expired, revoked, invalid, deprecated, inactive, disabled, wrong, incorrect, obsolete, deleted,
            replaced, rotated, superseded, typo, deactivat*, inactivat*, cancel*, annul*, suspend*, compromi*,
            closed, leaked, exposed, dead, blocked, broken, withdrawn, retired, lapsed, does/do not work,
            doesn't/doesnt work, not work*, do not use/take, don't/dont use/take, never use/take,
            stop use/using/take, please ignore, ignore, no longer, any/not longer, not valid, not in use, not this,
            not used, no/not/*n't .. anymore, void, out of order
        """,
        later="""
            will, won't, to be, going to, gets, being, shall, soon, shortly, next week/month/year,
            may be/have/not/soon, might, could, maybe, perhaps, possibly, probably, presumably, seems, think,
            guess, whether, if, supposedly, apparently
        """,
        asked="""
            to be replaced/revoked/rotated/changed/retired/deleted/deactivated/cancelled/ported/returned,
            being retired/replaced/phased/rotated/ported/moved/cancelled/deleted, will be .. retired/replaced/
            phased/rotated/ported/moved/cancelled/deleted/changed/returned/given/handed/reset/revoked/renewed/
            switched/turned/taken/removed/withdrawn/transferred/released/surrendered, changed, reset, regenerated,
            reissued, reassigned, renewed yesterday/today, handed over/on/back/to, given back/to/away/up,
            passed on/to, transferred to, moved to, went to, going/goes away, phas* out, belong*, another/other/
            different/someone/somebody else's? customer/tenant/client/branch/account/office/company/site/
            department/team/project, is/was for the/our .. office/branch/site/tenant/customer/shop/company,
            not a/an/the? *? token/secret/password, now used by, used by another/the/someone, next door, mixed up,
            not sure, not certain, unsure, outdated, out of date, may/might/could not, should still/probably,
            unclear, not confirmed, unconfirmed, taken over by, shared with, sold to, on loan, lent to,
            borrowed from, on hold, frozen, paused, switched off, turned off, shut down, ceases,
            not/*n't .. right/correct/good/current/latest, new one comes/follows/will/to, yours comes/follows/is,
            newer one, overwritten, by mistake,
            is/was the/our/a master/parent/reseller account's,
            is/was another *? account's/customer's/client's/tenant's/company's/branch's,
            do not put it/this/that in/into the/your pbx, don't put it/this/that in/into the/your pbx,
            going/moving/passing to our/a/the sister/parent/holding company,
            going/moving/passing to our/a/the subsidiary/landlord,
            is/was somebody/someone else's,
            used up
        """,
        did="""
            changed, rotated, revoked, replaced, deleted, deactivated, disabled, blocked, retired, cancelled,
            regenerated, reissued, have/had/just/to reset,
            had/need/needed to revoke/change/rotate/replace/block/disable/delete/cancel, lost, leaked,
            mixed up,
            sent/pasted/gave/copied you? the? wrong/incorrect
        """,
        plans="""
            will/shall be changing/rotating/cycling/replacing/revoking/resetting/renewing/rolling,
            ll be changing/rotating/cycling/replacing/revoking/resetting/renewing/rolling,
            going to revoke/change/rotate/replace/block/disable/delete/cancel/cycle/reset/renew/roll,
            plan/plans/planning/intend/intends/about to revoke/change/rotate/replace/block/disable/delete/
            cancel/reset/renew,
            wait/waiting for,
            asked/told me/us? to pull/revoke/rotate/change/delete/disable
        """,
        these="this, that, these, those, above, both",
        above="above, from above",
        trial="""
            this/that/it/these/those is/are/was only/just? our/the/a/an/my/your?
            test/testing/sandbox/demo/staging/trial/example/sample/dummy
            key/keys/token/secret/password/account/credentials/access/login, this/that is/was only/just? from/for/of
            our/the/a/my? test/sandbox/demo/staging/trial account/system/environment, that's/it's only/just?
            our/the/a/an/my/your? test/testing/sandbox/demo/staging/trial/example/sample/dummy
            key/keys/token/secret/password/account/credentials/access/login,
            these/those are/were the? key/keys/credentials/tokens of/from/for our/the/a test/sandbox/demo/
            staging/trial/old
        """,
        things="key, keys, credential, credentials, token, tokens, secret, secrets, login data, access data",
        fine="""
            secret, confidential, private, safe, safely, share*, sharing, created, generated, issued, made, valid,
            active, activated, live, production, primary, main, new key/token/password/secret/account/pbx, current,
            latest, correct, right, tested, works, good, fine, ok, supersedes, replaces, same, unchanged, unique,
            stays, remains, runs with, bound, limited, restricted, tied, only, sensitive, shown, displayed,
            visible, stored, used, needed, need, required, necessary, sent to, copied, copy, paste, mail, case,
            characters, digits, letters, base64, encoded, permanent, unlimited, all, full, rights, read, write,
            sms, messages, messaging, channel, pbx, field, enter, put, into, below, see, renamed, named, called,
            label*, no expiry, has no, must, keep, treat, delete this, belongs to your, for your, for testing,
            not .. for, part of, consists, begins, starts with, ends with, contains, gives, allows, lets, expires,
            expire, expiry, not/never .. used, not the one of/for, no need, enabled, call me/us, let me/us,
            questions, contact,
            untouched
        """,
        lead="""
            the, this, that, your, our, my, these, those, both, and, but, so, also, note, heads, up, warning,
            attention, important, btw, by, way, ps, update, correction, unfortunately, sadly, sorry, from, on, as,
            of, since, starting, today, tomorrow, tonight, now, monday, tuesday, wednesday, thursday, friday,
            saturday, sunday, next, week, month, hi, hello, above, after, before, weekend, end, year
        """,
        event="""
            was, were, got, gets, had, has been, have been, became, *ed, will, won't, took, taken, gone, went,
            stop, stops, ends, ended, leaves, comes, now, since,
            on monday/tuesday/wednesday/thursday/friday/saturday/sunday, tomorrow, tonight, yesterday, today,
            after, until, next, last,
            from january/february/march/april/may/june/july/august/september/october/november/december,
            i think/believe/guess, still, not sure, ask, swapped out, have/has this/it/that, newer, by mistake
        """,
    ),
    "de": Phrases(
        kept="""
            nicht mehr .. angezeigt/sichtbar/einsehbar/abrufbar/auslesbar/lesbar/änderbar,
            kann/können .. geändert/erneuert/widerrufen/ersetzt/zurückgesetzt/ändern, jederzeit ändern/änderbar,
            zuletzt geändert/erneuert/aktualisiert, name/titel wurde? geändert, mail/nachricht .. löschen, nicht/
            nie/niemals/kein* noch/mehr/bitte/sich/worden? geändert/erneuert/widerrufen/ersetzt/gelöscht/gesperrt/
            kompromittiert/abgelaufen/löschen/sperren/deaktivieren/ändern/übergeben/weitergeben,
            nach der ersten anmeldung .. ändern, nicht .. test/testzugang/alt*, gehört/gehören in/ins,
            im/als header/parameter/body übergeben,
            nur auf wunsch/anfrage, nur bei bedarf, nur nach rücksprache/absprache,
            gehört/gehören .. systembenutzer/systemnutzer/api-benutzer/api-nutzer/system-user/technischen
        """,
        when="falls, wenn, sobald, sofern, bis er, bis sie, bis dies*, bis zur, bis auf",
        often="""
            alle, jede*, regelmäßig, turnusmäßig, einmal im/pro, nach .. versuchen/fehlversuchen/eingaben
        """,
        limits="""
            nur noch, nur bis, vorerst, vorläufig, übergangsweise, läuft .. aus, läuft .. ab, bis auf weiteres,
            gilt/hält/lebt nur .. stunde/stunden/minuten/tag/tage/woche, nur .. stunde/stunden/minuten/tage gültig,
            nur heute
        """,
        ended="""
            alt, alte, alter, altes, alten, bisherige, bisheriger, zweiter, beispiel, abgelaufen, abgelaufene,
            widerrufen, ungültig, inaktiv, deaktiv*, falsch, falscher, falsche, falsches, veraltet, gelöscht,
            ersetzt, gesperrt, überholt, ausgetauscht, getauscht, geleakt, gekündigt, kompromittiert, geschlossen,
            kaputt, zurückgezogen, funktioniert nicht, geht nicht, nicht mehr/verwenden/nutzen/benutzen/gültig,
            nicht diese*, bitte ignorieren, gilt .. nicht, hinfällig, stillgelegt, abgeschaltet, tot, erloschen,
            hinüber, außer kraft/betrieb,
            testumgebung, testsystem, testkonto, testaccount, testmandant*
        """,
        later="""
            wird, werden, soll, sollte, sollten, muss, demnächst, bald, vielleicht, vermutlich, wahrscheinlich,
            evtl, eventuell, möglicherweise, könnte, dürfte, wohl, ob, angeblich, scheint
        """,
        asked="""
            geändert, erneuert, zurückgesetzt, neu erzeugt/generiert, sperren, löschen,
            zu ersetzen/ändern/erneuern, wird .. abgeschaltet/abgelöst/abgegeben/übergeben/umgezogen/gewechselt/
            eingestellt/zurückgegeben/stillgelegt/portiert, läuft .. aus/ab, abgegeben, übergeben, übertragen,
            überlassen, weitergegeben, umgezogen, abgetreten, übernommen von/vom, ging an, gehört, gehören,
            ist für den/die/das/einen/eine,
            andere* kunde*/mandant*/filiale/standort/niederlassung/firma/praxis/anlage/büro/konto/projekt, nebenan,
            kein *token/*schlüssel/*passwort, verwechselt, nicht sicher, unsicher, unklar, noch gültig,
            sollte noch, bitte prüfen, nicht bestätigt, verkauft, ausgeliehen, pausiert, ruht, nachmieter,
            nicht .. richtig*/korrekt*/aktuell*/gültig*, jüngerer, jüngere, zurückgeben,
            gibt/geben .. kunde/kundin/mieter/praxis/firma .. zurück/ab/weiter
        """,
        did="habe/haben ihnen/dir/euch? den/das/die? falsche*",
        plans="""
            wir tauschen/wechseln/ändern/erneuern/sperren/widerrufen/ersetzen,
            warten sie? auf, warte auf
        """,
        these="diese, dieser, dieses, diesen, diesem, obige, obigen, beide",
        above="oben, von oben",
        trial="""
            das/dies/dieser/dieses/diese/es ist/sind/war nur? unser/unsere/ein/eine/der/die/das/mein? nur?
            testzugang/testzugänge/testschlüssel/testkonto/testaccount/testtoken/
            testdaten/demozugang/demokonto/demodaten/beispielschlüssel,
            das/dies/dieser/dieses/diese/es ist/sind/war nur? unser/unsere/ein/eine/der/die/das/mein? nur?
            test/demo/sandbox zugang/schlüssel/konto/account/token/key/zugangsdaten/daten/passwort, das/dies/diese
            ist/sind nur? aus/von/für der/dem/das/die? testumgebung/testsystem/sandbox/testkonto,
            das/dies sind/waren die? daten/zugangsdaten/schlüssel/keys .. alten/vorigen/bisherigen/anderen
        """,
        things="""
            zugangsdaten, zugänge, daten, schlüssel, keys, tokens, secrets, werte, angaben, anmeldedaten
        """,
        fine="""
            geheim*, vertraulich, weitergeben, weiterzugeben, teilen, erstellt, erzeugt, generiert, angelegt,
            ausgestellt, gültig*, gilt ab, aktiv*, live, produktiv*, primär*, haupt*,
            neuer/neues/neue schlüssel/token/passwort, aktuell*, richtig*, korrekt*, getestet, funktioniert,
            bleibt, bleiben, derselbe, dasselbe, dieselbe, unverändert, gebunden, beschränkt, begrenzt,
            eingeschränkt, nur, angezeigt, sichtbar, gespeichert, benötig*, brauch*, erforderlich, nötig, gesendet,
            geschickt, kopier*, mail*, groß*, klein*, zeichen, stellen, dauerhaft, permanent, unbefristet,
            unbegrenzt, alle, rechte, voll*, lesen, schreiben, sms, nachrichten, konto, kanal, anlage, feld,
            eintragen, einfügen, eingeben, lautet, heißt, steht, umbenannt, hinterleg*, kein ablaufdatum,
            hat kein*, läuft nicht ab, darf nicht, übertragbar, stimmt, beginnt, endet mit, enthält, besteht aus,
            gehört zu, nie/nicht .. verwendet/benutzt/genutzt, nicht das/der/dem des/vom/von, gilt .. für, melde*,
            rückfragen, anruf*, freigeschaltet
        """,
        lead="""
            der, die, das, dieser, diese, dieses, ihr, unser, mein, und, aber, auch, achtung, hinweis, wichtig,
            leider, ist, wird, uns, übrigens, ps, ab, am, seit, zum, montag, dienstag, mittwoch, donnerstag,
            freitag, samstag, sonntag, morgen, heute, nächste, woche, obige, den, diesen, nach, vor, ende, jahr
        """,
        event="""
            wurde, wurden, war, waren, hat, haben, ist weg/hin, wird, werden, jetzt, inzwischen, mittlerweile,
            seit, ab, am montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag/monatsende,
            zum monatsende/jahresende/quartalsende, morgen, gestern, heute, nach, bis, demnächst, bald, glaube,
            denke, weiß, wohl, noch, mehr, raus, weg, kommt, bekommt, abhanden*, jünger*, neuerer, versehentlich
        """,
    ),
    "es": Phrases(
        kept="""
            ya no .. mostrar*/muestra/visible/visibles,
            puede/pueden .. cambiada/cambiado/revocada/revocado/cambiar/modificar, nombre ha/fue? sido? cambiado,
            último/última cambio/modificación, no/nunca se/ha/fue? sido? cambiado/cambiada/revocado/revocada/
            eliminado/eliminada/caducado/caducada/caduca/expira/vence/borre/borrar/elimine/eliminar/toque, nunca,
            sigue/siguen .. válid*/vigente/activ*,
            pertenece/pertenecen .. usuario .. sistema/api,
            no de prueba/pruebas
        """,
        when="si el/la/los/las/esta/este/no/deja, cuando, en cuanto, hasta que, hasta nuevo, en caso de",
        often="""
            cada, todos los, todas las, regularmente, periódicamente, una vez al/por, tras/después .. intentos
        """,
        limits="""
            solo hasta, sólo hasta, por ahora, de momento, provisional, temporal, caduca el/en/hoy/mañana,
            solo/sólo dura/duran, dura/duran solo/sólo, solo/sólo vale/sirve .. hora/horas/día/días/minutos
        """,
        ended="""
            antiguo, antigua, anterior, prueba, pruebas, ejemplo, incorrecto, incorrecta, erróneo, errónea,
            equivocado, equivocada, obsoleto, obsoleta, caducado, caducada, revocado, revocada, eliminado,
            eliminada, reemplazado, reemplazada, sustituido, sustituida, vencido, vencida, caducó, expiró, venció,
            desactivad*, cancelad*, anulad*, cerrad*, bloquead*, suspendid*, dado/dada de baja, borrad*,
            no funciona, ya no, no usar/use/vale/válido/válida, inactiv*, muerta, muerto, fuera de servicio
        """,
        later="""
            será, serán, va a, se va, se da, se dará, pronto, próximamente, quizá, quizás, tal vez, probablemente,
            posiblemente, puede que, podría, debería, creo, parece
        """,
        asked="""
            cambiado, cambiada, cambiados, cambiadas, desactivará, cancelará, dará de baja, se da de baja,
            cambiará, sustituirá, reemplazará, caducará, retirará, cedid*, traspasad*, entregad*, pasó a,
            transferid*, pertenece, es/era de otro/otra/la/un/una, es/era del, otro cliente,
            otra sucursal/oficina/empresa, al lado, confundid*, no estoy segur*, no es segur*, por confirmar,
            debería funcionar, renovad*, restablecid*, regenerad*, prestad*, vendid*, no .. correct*/buen*,
            pasará/pasarán a otra/otro
        """,
        did="""
            hemos/he/han cambiado/revocado/renovado/eliminado/desactivado/bloqueado/sustituido/reemplazado/
            anulado/restablecido/regenerado, acabo/acabamos de cambiar/revocar/renovar/anular/eliminar/restablecer,
            tuvimos que cambiar/revocar/anular/bloquear, cambiamos, cambié, revocamos,
            equivoqué/equivocado/equivocamos de
        """,
        plans="vamos/va/van a cambiar/revocar/renovar/rotar/anular/sustituir/reemplazar/restablecer",
        these="esta, este, esa, ese, estas, estos, esas, esos, todas, ambas",
        above="de arriba, anterior de arriba",
        trial="""
            esto/esta/este/esa/ese/eso/estas/estos es/son/era solo/sólo/solamente?
            una/un/la/el/las/los/nuestra/nuestro? de? la/una?
            cuenta/clave/claves/token/acceso/credenciales/entorno/contraseña de prueba/pruebas/demo/ejemplo
        """,
        things="""
            clave, claves, credenciales, credencial, datos, llave, llaves, token, tokens, secreto, secretos
        """,
        fine="""
            secret*, confidencial*, compart*, cread*, generad*, emitid*, válid*, activ*, vigente, producción,
            principal, nueva clave, nuevo token, actual, correct*, probad*, funciona, sirve*, vale, mism*, sigue,
            permanece, limitad*, vinculad*, restringid*, solo, sólo, mostr*, muestra, visible, necesari*, enviad*,
            copi*, correo, mayúsculas, caracteres, permanente, todas, todos, permisos, cuenta, canal, centralita,
            campo, introdu*, no caduca, caduca, avis*, no la/lo, empieza, contiene, en vigor, nunca .. usad*,
            tiene .. caracteres, llám*, llame*, list*
        """,
        lead="""
            la, el, esta, este, su, tu, nuestra, y, pero, ojo, atención, aviso, importante, desde, a, partir, del,
            lunes, martes, miércoles, jueves, viernes, mañana, hoy, ps, lamentablemente
        """,
        event="""
            era, fue, ha, han, se nos, ahora, *ó, deja, dejará, desde, lunes, martes, miércoles, jueves, viernes,
            mañana, ayer, hoy,
            en enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre, creo,
            parece, todavía, aún, pronto
        """,
    ),
    "fr": Phrases(
        kept="""
            n'est plus .. affiché/affichée/visible, ne sera plus .. affiché/affichée/visible,
            peut/peuvent .. changé/changée/révoqué/révoquée/modifié/modifiée/changer/modifier,
            dernière modification, dernier changement, nom a/est? été? changé,
            n'a/jamais/pas jamais/pas? être/été? changé/changée/révoqué/révoquée/supprimé/supprimée/expiré/expirée,
            n'expire pas/jamais, toujours valable/valide/actif/active, à changer/modifier à la première,
            pas de changement,
            appartient/appartiennent .. utilisateur système/api/technique,
            pas de test/démo
        """,
        when="""
            si le/la/les/l'*/ce/cette/elle/vous/il, quand, lorsque, dès que, jusqu'à ce, jusqu'à révocation,
            jusqu'à nouvel, en cas
        """,
        often="tous les, toutes les, chaque, régulièrement, une fois par, après .. tentatives/essais",
        limits="""
            encore valable jusqu'à, seulement jusqu'à, jusqu'à l'envoi, pour l'instant, provisoire, temporaire,
            expire dans/demain/bientôt,
            ne dure/vaut/vit que/qu, n'est valable que/qu .. heure/heures/minutes/jour/jours,
            ne sont valables que/qu
        """,
        ended="""
            ancien, ancienne, exemple, essai, précédent, précédente, faux, fausse, erroné, erronée, incorrecte,
            obsolète, révoqué, révoquée, supprimé, supprimée, remplacé, remplacée, périmé, périmée, expiré,
            expirée, désactiv*, fermé, fermée, bloqué, bloquée, suspendu, suspendue, annulé, annulée, résilié,
            résiliée, ne marche/fonctionne pas/plus, ne plus/pas utiliser, n'est plus, ne sont plus,
            plus valable/valables/valide/valides/utilisé/utilisée, non valide, hors service, mort, morte
        """,
        later="""
            sera, seront, va être, vont être, bientôt, prochainement, doit être, peut-être, probablement,
            sans doute, pourrait, devrait, je crois, semble
        """,
        asked="""
            changé, changée, modifié, modifiée, à remplacer/changer, céd*, transfér*, remis à, remise à, passé à,
            passée à, confié*, repris par, reprise par, appartient, appartiennent, est pour le/la/l'*, d'un autre,
            à l'autre, autre client/agence/compte/société/bureau/site, à côté, voisin, voisine, confondu*,
            pas sûr*, pas certain*, à vérifier, à confirmer, devrait encore, renouvel*, réinitialis*, régénér*,
            prêté*, vendu*, pas .. bon/bonne/correct*/valable*/valide*,
            n'a plus cours
        """,
        did="""
            avons/ai/a changé/révoqué/remplacé/supprimé/désactivé/bloqué/renouvelé/régénéré/réinitialisé/modifié,
            dû changer/révoquer/remplacer/bloquer/désactiver,
            viens/venons de changer/révoquer/modifier/remplacer/renouveler/réinitialiser,
            suis/sommes trompé/trompée/trompés de,
            collé/envoyé/donné/copié le/la mauvais/mauvaise
        """,
        plans="allons/va/vont changer/révoquer/renouveler/remplacer/désactiver/réinitialiser/régénérer",
        these="ce, cet, cette, ces, tous ces, toutes ces, les deux",
        above="ci-dessus",
        trial="""
            c'est/c'était seulement/juste/uniquement? un/une/le/la/notre?
            compte/clé/jeton/accès/identifiants/environnement/mot de test/tests/démo/démonstration/essai, ce n'est que
            un/une/le/la/notre? compte/clé/jeton/accès de test/tests/démo/essai, ce sont nos/des/les?
            identifiants/clés/accès de test/tests/démo/essai
        """,
        things="clé, clés, identifiants, accès, données, codes, jeton, jetons, secrets",
        fine="""
            secret*, confidentiel*, partag*, créé*, généré*, émis*, valable*, valide*, actif, active, production,
            principal*, nouvelle clé, nouveau jeton, actuel*, correct*, bon, bonne, testé*, fonctionne, sert, même,
            reste, demeure, inchangé*, limité*, lié, liée, restreint*, seulement, uniquement, affich*, visible*,
            nécessaire*, envoyé*, copi*, courriel, mail, majuscules, caractères, permanent*, toutes, tous, droits,
            compte, canal, champ, saisir, entrer, sans date, n'expire pas, expire, commence, contient, modifiable*,
            jamais .. utilisé*, appele*, contacte*, prêt*
        """,
        lead="""
            la, le, l, cette, ce, votre, notre, ta, et, mais, attention, important, note, malheureusement, à,
            partir, de, du, dès, depuis, lundi, mardi, mercredi, jeudi, vendredi, demain, ps
        """,
        event="""
            était, a été, a *é/*i/*is/*ise/*ée, ont, ne sera/seront, sera, *era, cesse, maintenant, depuis, lundi,
            mardi, mercredi, jeudi, vendredi, demain, hier, aujourd'hui,
            en janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre, crois, encore,
            bientôt, l'a *, destiné*
        """,
    ),
    "it": Phrases(
        kept="""
            non è/sarà/viene? più .. visibile/mostrato/mostrata/visualizzato/visualizzata,
            può/possono .. cambiato/cambiata/revocato/revocata/cambiare/modificare, ultima modifica, ultimo cambio,
            nome è? stato? cambiato, non/mai è/ha/va/deve? stato/stata/essere? cambiato/cambiata/revocato/
            revocata/eliminato/eliminata/scaduto/scaduta/cancellato/cancellata/scade/cancellare/eliminare,
            fino a revoca, ancora valid*, sostituisce la/il/le? precedente/vecchia/vecchio,
            appartiene/appartengono .. utente .. sistema/api,
            non di prova/test
        """,
        when="se la/il/le/lo/non/questa/ci, quando, appena, finché, fino a quando, in caso",
        often="ogni, tutti i, tutte le, regolarmente, periodicamente, una volta all'*, dopo .. tentativi",
        limits="""
            solo fino, per ora, per il momento, provvisori*, temporane*, scade tra/domani/oggi,
            dura/durano/vale/valida/valido solo .. ora/ore/minuti/giorno/giorni
        """,
        ended="""
            vecchio, vecchia, prova, esempio, precedente, sbagliato, sbagliata, errato, errata, obsolet, obsoleto,
            obsoleta, scaduto, scaduta, revocato, revocata, eliminato, eliminata, sostituito, sostituita,
            disattiv*, cancellato, cancellata, annullat*, chiuso, chiusa, bloccato, bloccata, sospeso, sospesa,
            disdett*, non funziona, non è? più, non sono più, non usare/valido/valida/vale, fuori servizio, morta
        """,
        later="""
            sarà, saranno, verrà, verranno, presto, prossimamente, deve essere, forse, probabilmente, potrebbe,
            dovrebbe, credo, sembra
        """,
        asked="""
            cambiato, cambiata, modificat*, da sostituire/cambiare, cedut*, passato a, passata a, passato all'*,
            passata all'*, trasferit*, consegnat*, affidat*, appartiene, appartengono, è di un*, è dell'*, è della,
            è del, un altro cliente, altra filiale/sede/ditta, accanto, confus*, non sono sicur*, da verificare,
            da confermare, dovrebbe ancora, rinnovat*, reimpostat*, rigenerat*, prestat*, vendut*,
            non .. giust*/corrett*
        """,
        did="""
            abbiamo/ho/hanno appena? cambiato/revocato/sostituito/eliminato/disattivato/bloccato/rinnovato/
            rigenerato/reimpostato/modificato, dovuto cambiare/revocare/bloccare/disattivare,
            ho/abbiamo sbagliato
        """,
        plans="cambieremo, revocheremo, rinnoveremo, sostituiremo, stiamo per cambiare/revocare/sostituire",
        these="questa, questo, queste, questi, quella, quelle, entrambe, tutte le",
        above="sopra, qui sopra, di sopra",
        trial="""
            questo/questa/queste/questi è/sono/era solo/soltanto? un/una/il/la/le/i/nostro/nostra?
            account/chiave/chiavi/token/accesso/credenziali/dati di/del prova/test/esempio
        """,
        things="chiave, chiavi, credenziali, dati, token, codici, segreti",
        fine="""
            segret*, riservat*, condivid*, creat*, generat*, emess*, valid*, attiv*, produzione, principale,
            nuova chiave, nuovo token, attuale, corrett*, giust*, provat*, testat*, funziona, vale, serve, stess*,
            resta, rimane, invariat*, limitat*, legat*, solo, mostrat*, visibil*, necessari*, inviat*, copi*, mail,
            maiuscole, caratteri, permanent*, tutte, tutti, diritti, account, canale, campo, inserire,
            mai cambiat*, non scade, scade, inizia, contiene, in vigore, mai .. usat*, chiam*, pront*
        """,
        lead="""
            la, il, l, questa, questo, vostra, sua, nostra, e, ma, attenzione, importante, nota, purtroppo, da,
            dal, primo, lunedì, martedì, mercoledì, giovedì, venerdì, domani, oggi, ps, gennaio
        """,
        event="""
            era, fu, è *ata/*ato/*ita/*ito/*esa/*eso/*ata/*ipresa, ha, hanno, sarà, adesso, ora, da ieri, dal,
            lunedì, martedì, mercoledì, giovedì, venerdì, domani, ieri, oggi, credo, pare, presto, smette,
            funzionerà
        """,
    ),
    "pl": Phrases(
        kept="""
            już nie .. widoczny/widoczna/widoczne/wyświetlany/wyświetlane/pokazywany, można zmienić/zmieniać,
            ostatnia zmiana, nazwa została? zmieniona, nie/nigdy jeszcze/został/została/zostało/był/była/
            było? zmieniony/zmieniona/zmieniono/unieważniony/unieważniona/usunięty/usunięta/wygasł/wygasła/wygasa/
            usuwać/należy, nadal ważn*, do odwołania, zastępuje poprzedni*/star*,
            należy/należą do użytkownika systemowego/systemu/api
        """,
        when="jeśli, gdy, jeżeli, kiedy, dopóki, w razie",
        often="co, każdego, regularnie, raz w/na, po .. próbach",
        limits="""
            tylko do, na razie, tymczasow*, wygasa za/jutro/dziś,
            działa/ważny/ważne/obowiązuje tylko/jedynie przez? .. godzinę/godziny/godzin/minut/dobę/dni,
            straci/traci ważność
        """,
        ended="""
            stary, stara, stare, starego, testowy, testowa, testowe, przykład, przykładowy, poprzedni, poprzednie,
            wygasły, wygasłe, błędny, błędna, błędne, zły, złe, nieaktualny, nieaktualna, nieaktualne, nieważny,
            nieważna, nieważne, unieważniony, unieważnion*, usunięty, usunięt*, zastąpiony, zastąpion*, wygasł,
            wygasło, dezaktyw*, anulow*, wyłączony, wyłączona, wyłączone, zablokowany, zablokowana, zablokowane,
            zamknięty, zamknięta, zamknięte, nie używać/używaj/działa, już nie, martwy,
            testowego, testowej
        """,
        later="""
            zostanie, zostaną, będzie, będą, wkrótce, niedługo, ma być, może, chyba, prawdopodobnie, pewnie,
            podobno
        """,
        asked="""
            zmieniony, zmieniona, zmienione, do wymiany/zmiany, przekazan*, przeniesion*, oddan*, odstąpion*,
            przejęt*, należy do, należą do, jest dla, inn* klient*/oddział*/firm*/biur*/najemc*, obok, pomylił*,
            nie jestem pew*, do sprawdzenia, do potwierdzenia, powinien jeszcze, odnowion*, zresetowan*,
            wygenerowan* ponownie, sprzedan*, nie .. właściw*/poprawn*/ważn*/aktualn*,
            nie jest już
        """,
        did="""
            zmieniliśmy, zmieniłem, zmieniłam, unieważniliśmy, unieważniłem, wymieniliśmy, usunęliśmy,
            zablokowaliśmy, zresetowaliśmy, zresetowałem, musieliśmy zmienić/unieważnić/zablokować,
            pomyliłem, pomyliłam
        """,
        plans="zmienimy, wymienimy, unieważnimy, zablokujemy, zresetujemy",
        these="ten, ta, to, te, tych, tego, oba, wszystkie te",
        above="powyżej",
        trial="""
            to/ten jest/są tylko/jedynie? nasz/nasze/nasza? konto/klucz/token/dostęp/hasło/dane
            testowe/testowy/testowa/demo
        """,
        things="klucz, klucze, dane dostępowe, dane, dostępy, poświadczenia, token, tokeny",
        fine="""
            tajn*, poufn*, udostępnia*, utworzon*, wygenerowan*, wydan*, ważn*, aktywn*, produkc*, główn*,
            nowy klucz, aktualn*, poprawn*, właściw*, sprawdzon*, przetestowan*, działa, ten sam, pozostaje,
            niezmienion*, ograniczon*, przypisan*, tylko, wyświetlan*, widoczn*, potrzebn*, wysłan*, skopiuj,
            mail*, znak*, stał*, wszystk*, uprawnie*, konto, kanał*, pole, wpisać, bez terminu, bezterminow*,
            nie wygasa, wygasa, zaczyna, zawiera, kontakt*, zadzwo*, gotow*
        """,
        lead="""
            ten, ta, nasz, państwa, i, ale, uwaga, ważne, niestety, od, poniedziałku, wtorku, środy, czwartku,
            piątku, jutra, dziś, ps
        """,
        event="""
            *ł, *ła, *ło, *li, będzie, zostanie, przestanie, teraz, od, poniedziałku, jutro, wczoraj, dziś, chyba,
            jeszcze, wkrótce
        """,
    ),
    "pt": Phrases(
        kept="""
            não é/será mais .. exibido/exibida/mostrado/mostrada/visível,
            já não .. exibido/exibida/mostrado/mostrada/visível,
            pode/podem .. alterado/alterada/trocado/trocada/revogado/revogada/alterar/trocar, última alteração,
            nome foi? alterado, não/nunca se/foi/é/deve? sido/ser? alterado/alterada/trocado/trocada/revogado/
            revogada/eliminado/eliminada/expirado/expirada/expirou/expira/apague/apagar/apagada/exclua/excluir,
            continua válid*,
            pertence/pertencem .. usuário .. sistema/api,
            não de teste/testes
        """,
        when="se a/o/as/os/não/esta/essa, quando, assim que, até que, até ser, em caso",
        often="cada, todos os, todas as, regularmente, uma vez por, após .. tentativas",
        limits="""
            só até, apenas até, por enquanto, provisóri*, temporári*, expira em/hoje/amanhã, só/apenas dura/duram,
            dura/duram só/apenas/somente, só/apenas vale .. hora/horas/dia/dias,
            só/apenas vale/valem até
        """,
        ended="""
            antigo, antiga, anterior, teste, testes, exemplo, errado, errada, incorreto, incorreta, revogado,
            revogada, excluído, excluída, substituído, substituída, expirado, expirada, expirou, vencido, vencida,
            venceu, desativad*, desativ*, cancelad*, anulad*, fechado, fechada, bloquead*, suspenso, suspensa,
            apagad*, não funciona, já não, não usar/use/vale/válido/válida, não é/são mais, fora de serviço, morta
        """,
        later="""
            será, serão, vai ser, vão ser, vai, em breve, logo, talvez, provavelmente, possivelmente, pode ter,
            poderia, deveria, acho, parece, tenha
        """,
        asked="""
            alterado, alterada, trocado, trocada, para/por trocar/substituir, passado/passada a/para/à/ao, cedid*,
            transferid*, entregue à, entregue ao, entregue para, repassad*, pertence, pertencem, é de outr*,
            é do outr*, é da outr*, é da filial, outro cliente, outra filial/empresa, ao lado, confundi*,
            não tenho certeza, a confirmar, a verificar, deve ainda, deveria ainda, renovad*, redefinid*, vendid*,
            não .. cert*/corret*/válid*,
            fica/ficará/ficar/vai com a/o? outra/outro
        """,
        did="""
            trocamos, troquei, alteramos, alterei, mudamos, mudei, revogamos, revoguei, substituímos, bloqueamos,
            redefinimos, acabei/acabamos de trocar/alterar/mudar/revogar/redefinir,
            tivemos que/de trocar/revogar/bloquear/alterar
        """,
        plans="vamos/vai/vão trocar/alterar/mudar/revogar/renovar/substituir/redefinir",
        these="esta, este, essa, esse, estas, estes, essas, esses, ambas",
        above="acima, de cima",
        trial="""
            esta/este/essa/esse/isto/isso/estas/essas é/são/era só/apenas/somente? uma/um/a/o/as/os/nossa/nosso?
            conta/chave/token/acesso/senha/credenciais/ambiente de teste/testes/homologação/demonstração
        """,
        things="chave, chaves, credenciais, dados, token, tokens, acessos, senhas",
        fine="""
            secret*, sigilos*, confidencia*, compartilh*, criad*, gerad*, emitid*, válid*, ativ*, vigente,
            produção, principal, nova chave, novo token, atual, corret*, cert*, testad*, funciona, serve, vale,
            mesm*, permanece, continua, limitad*, vinculad*, restrit*, só, apenas, mostrad*, exibid*, visível,
            necessári*, enviad*, copi*, e-mail, maiúsculas, caracteres, permanente, todas, todos, direitos, conta,
            canal, campo, inserir, informar, não expira, expira, começa, contém, em vigor, nunca .. usad*, ligue*,
            pront*
        """,
        lead="""
            a, o, esta, este, sua, seu, nossa, e, mas, atenção, aviso, importante, infelizmente, desde, partir, de,
            segunda, terça, quarta, quinta, sexta, amanhã, hoje, ps
        """,
        event="""
            era, foi, *ou, será, vai, agora, desde, segunda, terça, quarta, quinta, sexta, amanhã, ontem, hoje,
            acho, parece, ainda, logo
        """,
    ),
    "nl": Phrases(
        kept="niet meer/langer .. zichtbaar/getoond",
        ended="oud, oude, verkeerd, verlopen, ingetrokken, niet meer/gebruiken",
        later="wordt, worden, misschien, waarschijnlijk",
        asked="gewijzigd, overgedragen, van een andere",
    ),
    "zh": Phrases(
        kept="""
            不会过期, 不过期, 永不过期, 长期有效, 可随时..更换, 可以..更换, 可随时..修改, 最后修改, 最近修改,
            未过期, 没有过期, 没过期, 仍然有效, 替换旧的, 不会失效, 勿删, 不要删, 请勿删除,
            属于系统用户, 属于 API 用户, 属于API用户
        """,
        when="如果, 一旦, 若",
        often="每, 定期",
        limits="""
            临时, 暂时, 仅限今天, 小时内有效, 分钟内有效, 有效期..小时,
            只能用到
        """,
        ended="""
            失效, 作废, 停用, 错误, 错的, 已换, 已删, 过期, 无效, 吊销, 禁用, 泄露, 不能用, 不要用, 别用, 请勿使用,
            旧的, 旧, 测试, 示例, 注销
        """,
        later="将, 即将, 马上, 可能, 也许, 大概, 周一, 周五, 下周, 下月, 月底, 月停, 会在",
        asked="""
            已改, 更换, 属于, 转给, 转让, 移交, 其他客户, 另一家, 别家, 隔壁, 不确定, 待确认, 弄混, 搞混, 停机,
            换成, 改成,
            起归, 将归, 以后归,
            别的客户, 别人的, 其他公司的
        """,
        did="更换了, 改了, 重置了, 吊销了, 换了, 修改了, 停用了",
        plans="将更换, 会更换, 要更换, 将重置, 会重置, 将吊销",
        these="该, 此, 这个, 这些, 上述, 以上, 上面的",
        trial="""
            这是测试环境, 这是测试账, 这是测试帐, 这是测试密, 这是测试令, 这是测试用, 这是测试的, 这只是测试,
            这是我们的测试, 这些是测试, 这是沙箱
        """,
        things="密钥, 凭据, 凭证, 令牌, 密码, 账号信息, 接入信息",
        fine="""
            保密, 有效, 正式, 生产, 新密钥, 新令牌, 最新, 当前, 正确, 不变, 相同, 没有变化, 仅, 只, 显示, 需要,
            用于, 用来, 区分大小写, 字符, 永久, 全部, 所有, 权限, 账户, 账号, 渠道, 填, 输入, 复制, 创建, 生成, 主,
            勿分享, 勿泄露, 启用, 勿将, 过期, 可以使用, 开通
        """,
        lead="该, 此, 这个, 您的, 注意, 请注意, 另外, 抱歉",
        event="了, 已, 将, 现在, 目前, 下周, 下月, 明天, 昨天, 今天, 起, 不能, 发错, 被",
    ),
}
"""By the code of the language; a mail is heard in all of them, for nobody knows which one it is in."""
