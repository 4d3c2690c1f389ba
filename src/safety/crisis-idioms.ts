import { toPattern } from './phrase.ts'

/**
 * Everyday words about dying and killing that mean nothing of the kind. They
 * are taken out before the crisis phrases are looked for, so that "this
 * homework is killing me, and I want to die" still counts.
 */
export const IDIOMS: RegExp = toPattern([
  '(tool and|tools and|tool or)? die (maker|makers|making|casting|caster|casters|cutting|cutter|cutters|cast|cut|cuts|setter|setters|sinker|press)',
  'tool and die',
  '(id|i would|would|to|i could|people) die for (a|an|the|that|this|my|your|it|to)?',
  '(to|would|could) die for',
  '(die|died|dying|dead|dies) (of|from) (embarrassment|boredom|laughter|laughing|cringe|curiosity|old age|hunger|thirst|shame|excitement|happiness|heat|being bored)',
  '(die|died|dying|dead) laughing',
  'dying to (know|see|try|learn|hear|find|get|be|go|work|meet|start|become|ask|do|visit)',
  '(rather|sooner) die than',
  'rather be dead than',
  'old habits die hard',
  'die hard',
  '(is|are|was|s|just|really|literally|basically|so) killing me',
  '(homework|math|class|school|test|exam|essay|assignment|job|work|boredom|wait|heat|shoes|feet|back|suspense|college|stress|studying|this) (will|would|might|could|is|are|was|going to|gonna|s|just|really|literally)? (be)? (the)? (kill|kills|killing|death of) (me|you|us)',
  'kill (time|some time|two birds|the mood|the vibe|it|the lights|an hour|a few hours|a process|the process|the switch)',
  '(killing|killed|kills|killin) (it|time|the game)',
  'dressed to kill',
  'kill switch',
  '(hurt|injured|cut|burned|burnt) myself (by accident|accidentally)',
  '(hurt|injured|cut|burned|burnt) myself (while|when|from)? (i was)? (shaving|cooking|playing|lifting|skateboarding|skating|running|working out|falling|welding|baking|chopping)',
  '(hurt|injured|cut|burned|burnt) myself in (shop|woodshop|gym|pe|practice|chef|culinary|cooking|welding|a game|the kitchen)',
  '(hurt|injured|cut|burned|burnt) myself at (practice|work|soccer|football|basketball|baseball|volleyball|track|the gym|gym|my job)',
  '(hurt|injured|cut|burned|burnt) myself on (a|an|the|my) (knife|stove|pan|paper|can|oven|grill|nail|saw|fence|bike)',
  'accidentally (hurt|cut|burned|burnt) myself',
  'shoot myself in the foot',
  'kick myself',
  'pinch myself',
  '(beat|beats|beating) me (at|to it|to the|by|in (a|every) (game|race|match|contest))',
  '(hit|hits) me (up|like|that)',
  '(beating|beat) myself up',
  'hang (drywall|out|in there|pictures|posters|sheetrock)',
  'take my life (back|to the|in a|into|seriously|in hand)',
  'suicide (squad|sprint|sprints|drill|drills|runs|doors|door|bomber|bombers)',
  '(dead|kill) (line|lines|lift|lifts|end|ends|pan)',
  'drop dead gorgeous',
  'dead (tired|serious|set|last|wrong|broke|center|beat|weight|weights|reckoning|sure|air|space|zone|language|languages|body|bodies|animals)',
  '(overdose|overdosed|overdosing|od|oded) on (coffee|homework|caffeine|sugar|candy|netflix|chocolate|work|tiktok|information|content|cuteness|memes)',
  '(make|makes|made) (my|your)? life worth (it|living)',
  '(hit|hits) me with (extra|a call|a bill|a fee|more|some|homework|work|jobs|info|it|your|the)',
  '(make|earn|made|making|earning) (a|my|their|your) living',
  '(cost|standard|quality|way) of (living|life)',
  'jump off (point|a plane|planes)',
  'cut myself (some slack|a break)',
  'choked (up)? (on|during|in) (my|the|a) (test|exam|interview|audition|game)',
  'run away (with|success)',
  'scared to death',
  'bored to (death|tears)',
  'sick to death',
  '(estoy)? muerto de (hambre|risa|sueno|cansancio|frio|calor|miedo|la risa)',
  '(me)? (muero|moria|morir|morirme|muriendo|morimos|muere) (de|por) (hambre|risa|sueno|ganas|cansancio|frio|calor|aburrimiento|verguenza|la risa|la curiosidad|curiosidad|saber|ver|ser|ese|esa|este|esta|un|una|el|la|trabajar|estudiar|conocer|aprender|entrar)',
  '(tarea|clase|clases|examen|escuela|trabajo|estres|calor|matematicas|espera|curiosidad|esto|ensayo) (me)? (esta|estan|va a|van a)? (me)? (matando|mata|matan|matar|matarme)',
  'matar (el tiempo|dos pajaros|el rato|la curiosidad)',
  'me mata (la|el|esta|este) (curiosidad|tarea|clase|calor|risa|trabajo)',
  'mato por (ese|esa|un|una|el|la)',
  'me (corte|corto|cortaron|cortan|corta|quiero cortar|voy a cortar) el (pelo|cabello|fleco)',
  'cortarme (el|las) (pelo|cabello|unas|fleco)',
])

/** Words that make a grave word a subject of study or work. They never excuse what someone says about themselves. */
export const CAREER: RegExp = toPattern([
  '(job|jobs|career|careers|occupation|occupations|profession|professions|cluster|clusters|sub|subcluster|pathway|pathways|program|programs|major|degree|internship|salary|framework|field|industry|certification|training|licensed)',
  '(counselor|counselors|counsellor|counseling|therapist|therapists|psychologist|psychologists|psychiatrist|psychology|psychiatry|specialist|specialists|coordinator|social worker|social workers|social work|paramedic|emt|detective|advocate|advocates|advocacy|researcher|researchers|coroner|forensic|forensics|criminology|criminologist|toxicologist|pharmacist|dispatcher|dispatchers|nurse|nurses|volunteer|firefighter|stunt|stuntman)',
  'who (cleans|investigates|studies|works|treats|handles|responds|solves|teaches|protects)',
  '(study|studying|studies|estudiar|estudio)',
  '(director|manager|investigator|pediatrician|sitter|worker|officer|technician|attorney|prosecutor|lawyer|educator|trainer|supervisor|analyst|consultant|instructor|navigator|liaison|clinician|examiner|assistant|aide)',
  '(become|becoming|work as|working as|work at|work with|working with|work for|study to|go to school for|grow up to be|who helps|who help|to help people|help kids|help people|help teens|help others|helping people|helping kids|helping teens|helping others|prevent|preventing|prevention)',
  '(trabajo|trabajos|trabajar|empleo|empleos|carrera|carreras|ocupacion|profesion|oficio|consejero|consejera|consejeria|terapeuta|psicologo|psicologa|psicologia|psiquiatra|especialista|trabajador social|trabajadora social|enfermera|enfermero|paramedico|abogada|abogado|ayudar a personas|ayudar a la gente|ayudar a jovenes|prevenir|prevencion|ser un|ser una)',
])

/** Names of services and subjects that hold a grave word. Taken out only where the message talks about careers. */
export const CAREER_SUBJECTS: RegExp = toPattern([
  '(suicide|self harm|overdose|child abuse|sexual assault|domestic violence|abuse|rape|drug|substance abuse) (prevention|hotline|lifeline|awareness|crisis|intervention|response|survivor|survivors|victims|counselor|counseling|specialist|advocate|prevention specialist|research|researcher|investigator|education|educator|line|helpline|center|program)',
  '(prevent|preventing|prevention of|stop|stopping|end|ending|fight|fighting|reduce|reducing|study|studies|studying|research|researching) (suicide|suicides|self harm|overdoses|overdose|child abuse|domestic violence|sexual assault|teen suicide|youth suicide)',
  '(prevencion|linea|atencion) (del|de) (suicidio|crisis|abuso|maltrato|violencia)',
  '(prevenir|evitar) (el|los)? (suicidio|suicidios|abuso|maltrato)',
])
