"""The French words by which an update is read, in the shape of the English ones."""

from __future__ import annotations

from pipelines.judge.legibility_lists import one_of

# Said instead of what is so: these fire wherever they stand.
EMPTY = one_of(r"""
    (?:bons?|bonnes?|gros|nets?|réels?|quelques|d'importants) (?:progrès|avancements?|avancées?|échanges|retours|
    discussions?)
    (?:avance|avancent|progresse|progressent|suit|suivent|se passe|se passent|se poursuit|se poursuivent|continue|
    continuent)(?: (?:bien|normalement|comme prévu|correctement|leur cours|son cours|toujours))?
    (?:on|nous) (?:avançons|avance|travaillons|travaille|continuons|continue|poursuivons|restons|
    poursuit)(?: \w+){0,2}
    (?:quelques|plusieurs|divers(?:es)?|certain(?:e)?s|différent(?:e)?s|derniers|petits) (?:\w+ )?(?:points?|
    sujets?|problèmes?|difficultés?|soucis|questions|ajustements?|améliorations?|détails|retards?|tâches|actions|
    parties)
    (?:presque|quasiment|pratiquement) (?:fini|finie|terminée?s?|prête?s?|achevée?s?|finalisée?s?)
    en (?:bonne voie|phase finale)
    (?:est|sont) (?:\w+ )?en bonne voie
    tout (?:va|se passe|est) (?:\w+ )?(?:bien|ok|sous contrôle|normal)
    sous contrôle
    (?:très )?(?:bientôt|prochainement)
    dans les (?:meilleurs délais|prochain(?:e)?s (?:jours|semaines|mois)|jours à venir|semaines à venir)
    dès que possible
    rien (?:de (?:particulier|nouveau|spécial)|à signaler|à remonter)
    pas de (?:changement|nouveauté|nouvelle)s?(?: (?:majeur|notable|significatif|particulier)e?s?)?
    (?:nous|on) (?:espérons|espère|sommes confiants|est confiant)
    confian(?:ce|ts?|tes?)
    (?:est|sont|être) (?:\w+ )?(?:en train d'être|à l'étude)
    équipe (?:\w+ )?(?:est )?(?:mobilisée|motivée|occupée|engagée)
    (?:réunions?|ateliers?|échanges|discussions?) (?:\w+ ){0,3}(?:constructifs?|constructives?|productifs?|
    positifs?|positives?|se poursuivent|continuent|se sont bien passés)
    constructi(?:f|fs|ve|ves)
    (?:prochaines étapes|suite) (?:\w+ )?(?:à définir|en cours de définition|seront définies)
    à (?:confirmer|définir|préciser|voir)
    bien avancée?s?
""")
# Said of a state: these are empty unless their sentence brings something that can be checked.
STATES = one_of(r"""
    en cours(?: de \w+)?
    en (?:test|tests|attente|discussion|préparation|revue|validation|recette)
    (?:en attente|attendons|attend|attente) (?:de |d'|du |des |les |un |le )?(?:\w+ )?(?:retours?|réponses?|
    validation|confirmation|informations?|feedback)
    comme prévu|selon (?:le )?plan(?:ning)?|dans les temps
""")
# Ahead of such a phrase: it is denied. After it: it is settled.
NEGATED = r"(?:n'(?:\w+ )?|ne \w+ )?(?:plus|pas|jamais|sans|au lieu)(?: (?:en|de|du))?(?: \w+){0,1}"
RESOLVED = r"(?:est|sont)? ?(?:résolue?s?|terminée?s?|reçue?s?|levée?s?|close?s?|finie?s?)"
# What happened, and can be seen to have happened.
CHANGED = one_of(r"""
    (?:achev|acceptée?|activ|annul|approuv|arrêt|attribu|basculé?|clôtur|command|confirm|corrig|décal|décid|déploy|
    embauch|envoy|expédi|factur|form|install|lanc|livr|mesur|migr|négoci|pay|publi|refus|rejet|remplac|report|sign|
    stopp|support|termin|test|transfér|valid|vérifi|renouvel|résili|résorb|rétabl|recrut|signal)(?:ée?s?|és?)
    (?:reçu|obtenu|perdu|vendu|rendu|réduit|résolu|mis en (?:production|service|ligne)|fini|choisi|conclu|résolu|
    ouvert|atteint|remis)(?:e|s|es)?
    (?:passe|passent|passé|passée|baisse|augmente|recule|glisse|décale) (?:\S+ ){0,5}(?:de|à|du|au)
    ne (?:\w+ )?plus|désormais|nouvelle date|au lieu d[eu]|contre \d
""")
# Ahead of one of the words above: it has not happened.
NOT_YET = one_of(r"""
    (?:pas|pas encore|jamais|être|sera|seront|doit|doivent|devrait|à|si|quand|dès que|presque|quasiment|
    partiellement|pour|va|vont)(?: (?:encore|être))?
""")
# What happened too, where something can be checked beside it.
STARTS = r"démarrée?s?|rédigée?s?|préparée?s?|comptée?s?|comparée?s?|listée?s?|créée?s?"
# What holds it up, and that nothing does.
CAUSES = one_of(r"""
    (?:bloquée?s?|blocage|bloquant|point bloquant|frein) ?(?::|par|depuis|car|à cause|jusqu|est)
    (?:en attente|attend|attendons) (?:\w+ )?(?:de|du|des|d'|la|le|l')
    (?:car|parce que?|à cause (?:de|du|des)|en raison (?:de|du|d'|des)|faute de|suite à|dû à|dû au)
    (?:manque|manquent|dépend|dépendent|en retard de)
    pas (?:encore )?(?:signée?s?|livrée?s?|reçue?s?|validée?s?|décidée?s?|disponibles?)
    (?:problème|risque|cause|raison|difficulté) ?(?::|est)
    (?:besoin|nécessite) (?:\w+ )?(?:de|d'|du|la|le|une?)
    trop (?:tard|long|lent|cher|peu|vieux)
""")
NO_CAUSE = one_of(r"""
    (?:aucun|pas de|sans|plus de|ni) (?:autre )?(?:point )?(?:blocages?|bloquants?|problèmes?|obstacles?|freins?)
    (?:blocages?|points? bloquants?|risques?|problèmes?) ?[:=-] ?(?:aucun|néant|non|rien|-)
    rien (?:\w+ )?(?:ne |n')?(?:bloque|nous bloque|de bloquant)
""")
# What comes next, and that somebody does it.
NEXT = one_of(r"""
    prochaines? (?:étapes?|actions?|échéance|jalon) ?(?::|=|-|est)
    (?:ensuite|puis|action|actions|à faire|décision|décision attendue|responsable|suite) ?:
""")
AHEAD = one_of(r"""
    va|vont|doit|doivent|devra|livre|livrera|signe|signera|décide|décidera|valide|validera|corrige|corrigera|envoie|
    enverra|teste|testera|présente|présentera|fournit|fournira|lance|lancera|termine|terminera|prévue?s? (?:le|pour|
    en)
""")
# What a single capitalised word at the start of a clause does where it is a name, and not a place or a thing.
DOES = r"doit|va|signe|décide|valide|envoie|livre|présente|relance"
UNTIL = r"avant|d'ici|pour le|le"
ASKS = one_of(r"""
    (?:nous|on|je|j') ?(?:avons besoin|allons|devons|dois|vais|ai besoin|demandons|livrons|testons|démarrons)
""")
MONTHS = one_of(r"""
    janv(?:ier)?|févr(?:ier)?|fév|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|sept(?:embre)?|oct(?:obre)?|
    nov(?:embre)?|déc(?:embre)?
""")
WEEKDAYS = r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
PERIODS = one_of(r"""
    (?:cette semaine|ce mois|ce trimestre|cette année)
    (?:la semaine|le mois|le trimestre|l'an(?:née)?) (?:prochaine?|dernière?|passée?|suivante?)
    (?:semaine|mois|trimestre|année) (?:prochaine?|dernière?)
    (?:début|mi-?|fin|courant) ?(?:de |du |d')?(?:semaine|mois|trimestre|année|l'année|janv(?:ier)?|févr(?:ier)?|
    fév|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?)
    avant (?:noël|pâques)
    aujourd'hui|demain|hier
""")
SPANS_OF_TIME = r"jours?|semaines?|mois|trimestres?|ans?|années?"
NUMBERS = r"deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille|moitié|zéro"
WORD_FACTS = one_of(r"""
    tous les \d+
    toutes les \d+
    une? des (?:\d+|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille|moitié|zéro)
""")
# Numbers after these name a thing, and do not measure it; before the others they count motion, not outcome.
NAMING = r"phase|lot|vague|étape|version|semaine|n°|numéro|jalon|option|point|bâtiment|site"
MOTION = r"réunions?|ateliers?|échanges?|points?|appels?|sujets?|mails?|diapositives?|discussions?"
ROLES = one_of(r"""
    chef(?:fe)? de projet|direct(?:eur|rice)(?: (?:financi(?:er|ère)|général|générale|technique|des? [a-zé]+))?|
    responsable (?:des? |du )?[a-zé]+|daf|dsi|rssi|commanditaire
""")
TEAMS = one_of(r"""
    (?:le |la |l'|les )?(?:fournisseur|prestataire|éditeur|client|achats|service juridique|finance|informatique|
    équipe [a-zé]+|exploitation|contrôle de gestion|assureur|bailleur|intégrateur|comité de pilotage|comité social)
""")
I_SAY = r"je(?= [a-zß-ÿ])|\(moi\)"
OWNER_MARKS = r"responsable|resp\.?|pilote|porteur|qui"
BY = r"par|avec|de|chez|pour|et|selon|à"
# Where the cause is said to lie, and that the own part is done.
BLAMES_CUSTOMER = one_of(r"""
    (?:côté|du côté|chez le|de la part du|du fait du) client
    (?:en attente|attendons|attend) (?:\w+ ){0,4}(?:du|le) client
""")
BLAMES_OTHER = one_of(r"""
    (?:vient|provient|relève) d'un(?:e)? autre (?:système|fournisseur|prestataire|application)
    (?:hors|en dehors) de notre (?:périmètre|contrôle|responsabilité)
""")
BLAMES_SUPPLIER = one_of(r"""
    (?:fournisseur|prestataire|éditeur|intégrateur) (?:n'a pas|n'ont pas|est en retard|en retard|tarde)
    (?:en attente|attendons|attend) (?:\w+ )?(?:du|le|des?) (?:fournisseur|prestataire|éditeur|intégrateur)
""")
OWN_PART_DONE = one_of(r"""
    notre (?:partie|part|périmètre|travail|livraison) (?:\S+ ){0,3}(?:est|a été) (?:\w+ )?(?:terminée?|finie?|
    livrée?|prête?|faite?)
    conforme (?:au contrat|aux engagements|aux valeurs)
""")
