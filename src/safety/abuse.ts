import { type Parts, readingsOf, toPattern } from './phrase.ts'

/** What is not answered: hate and insults, sexual content, threats to hurt others. */
export type AbuseKind = 'insult' | 'sexual' | 'threat'

const PARTS: Parts = {
  // Slurs must stand here to be known. They are matched as whole words only.
  slur: 'n[i1]gg(er|ers|a|az|as)|f[a4]gg?(ot|ots|s)?|fag|fags|retards?|retarded|tard|k[i1]kes?|sp[i1]cs?|ch[i1]nks?|g[o0]{2}ks?|wetbacks?|beaners?|trann(y|ies)|raghead|ragheads|towelhead|coons?|cunts?|maric[o0]n(es)?|putos?|joto|jotos|negrat[ao]',
  low: 'bitch|bitches|asshole|assholes|whore|whores|slut|sluts|bastard|dickhead|motherfucker|motherfuckers|motherfucking|shithead|dipshit|cocksucker|pussy|prick|twat|wanker|piece of (shit|crap|garbage)|son of a bitch',
  lowEs:
    'pendejo|pendeja|cabron|cabrona|puta|perra|imbecil|estupida de mierda|estupido de mierda|pinche idiota|hijo de puta|hija de puta|malparido|gonorrea|culero|mierda de (robot|maquina|bot|persona)',
  person:
    'him|her|them|you|u|my _ (teacher|mom|mother|dad|father|brother|sister|boss|friend|ex|classmate|classmates|principal|neighbor|stepdad|stepmom|parents|family|coach|roommate|cousin|girlfriend|boyfriend)|that (teacher|kid|bitch|guy|girl|boy|man|woman)|this (kid|guy|girl|boy|man|woman|teacher)|everyone|everybody|people|someone|somebody|a (kid|teacher|person|student|girl|boy|cop|man|woman)|all of (them|you)|the (teacher|principal|kids|students|president)',
}

const RULES: readonly (readonly [AbuseKind, RegExp])[] = [
  [
    'threat',
    toPattern(
      [
        '(i|im|ill|id|we|lets|gonna|ima|imma) _ (will|am|going|gonna|want|wanna|to|could|would|might|should|plan|planning)? ... (kill|murder|shoot|stab|strangle|rape|behead|lynch|torture) {person} !(with kindness|laughing|if (he|she|they) (ask|says)|for (the|a) (movie|film|game|play))',
        '(i|im|ill|we|lets|gonna|ima|imma|how (to|do i|can i)) ... (shoot up|blow up|bomb|burn down|shoot) (the|my|a|this|our|that) _ (school|church|mosque|synagogue|classroom|campus|mall|hospital|office|building|cafeteria|prom|store)',
        '(how (to|do i|can i|do you|would i)|ways to|best way to|help me) _ (kill|murder|poison|stab|shoot|hurt|strangle|torture|kidnap) {person}',
        '(how (to|do i|can i|do you)|help me|teach me to|recipe for) _ (make|build|buy|get|making) _ _ (bomb|pipe bomb|explosive|explosives|molotov|napalm|ricin|meth|crystal meth|ghost gun|silencer) !(safe|safely|safer|disposal|detection|detector)',
        '(beat|kick|stomp|punch) (the)? (shit|hell|crap|living daylights) out of {person}',
        '(go|you should|u should|please|just) (kill (yourself|urself|your self)|die|hang yourself|kys)',
        '(i|we) hope (you|he|she|they|all) _ _ (die|dies|get cancer|get shot|rot|burn)',
        '(voy a|quiero|vamos a|te voy a|lo voy a|la voy a|los voy a) (matar|apunalar|disparar|violar|matarte|matarlo|matarla|golpearte) (te|a mi (maestro|maestra|jefe|mama|papa|hermano|hermana|vecino|ex|companero)|a (alguien|todos|ese|esa|un|una))?',
        '(como|quiero|voy a) ... (hacer una bomba|poner una bomba|tirotear|quemar la escuela)',
        'matate',
      ],
      PARTS,
    ),
  ],
  [
    'sexual',
    toPattern(
      [
        '(send|show|give|want|wanna see|see|share|post|find|watch|watching|look at|make) _ _ _ (nudes|nude (pics|photos|pictures)|porn|porno|hentai|boobs|tits|titties|dick pic|dick pics|pussy|naked (girls|women|boys|men|pics|pictures|photos|people|kids|teens))',
        '(suck|lick|eat|touch|ride) (my|your|his|her) (dick|cock|balls|ass|pussy|tits|boobs|penis|feet)',
        '(have|having|had|do|want|wanna|like|love) _ (to have)? (sex|anal|oral sex|a threesome) (with (me|you|u|him|her|my|a|an))',
        '(talk|be|get|act|write|tell|say) (to me)? _ (dirty|sexy|horny|naughty|erotic|erotica|smut)',
        '(im|i am|are you|r u|you|so|feeling|makes me) _ (horny|hard for you|wet for you|turned on)',
        '(sexy|erotic|sexual|dirty) (story|stories|roleplay|role play|chat|talk|fantasy|fantasies|scene)',
        '(sexting|blowjob|blow job|handjob|cumming|jerk off|jerking off|masturbate|masturbating|gangbang|creampie|milf|hentai|pornhub|onlyfans (girl|model|star|account)|rule 34)',
        '(become|be|being|how to be|job as|work as|start) (a|an)? (porn star|pornstar|porn actor|porn actress|prostitute|hooker|cam girl|camgirl|sex worker|escort)',
        '(porn|pornstar|porn star|porno|prostitution) (job|jobs|career|careers|industry|star|actor)?',
        '(take off|remove) (your|her|his|my) (clothes|shirt|pants|bra|underwear)',
        '(quiero|manda|mandame|envia|enviame|ensename|muestrame|ver) _ _ (fotos desnudas|desnudos|porno|pornografia|tetas|nudes|pack)',
        '(tener|hacer) (sexo|relaciones sexuales) contigo',
        '(chupame|mamame|cogerte|follarte|follame)',
      ],
      PARTS,
    ),
  ],
  [
    'insult',
    toPattern(
      [
        '{slur}',
        '(fuck|fuk|fck|screw) (you|u|off|yourself|urself|cairn|ur|your (mom|mother|family|life))',
        'f u <end>',
        '(stfu|gtfo)',
        '(shut (the (fuck|hell) )?up) (you)? _ ({low}|stupid|idiot|bot|dumbass)',
        'shut the (fuck|hell) up',
        '(you|youre|ur|u|cairn) (are|is|re|r)? _ _ _ ({low})',
        '(he|she|they|teacher|boss|mom|dad|everyone|women|men|girls|people) (is|are|s)? (all)? _ _ ({low})',
        '(stupid|dumb|ugly|fat|fucking|little|worthless|lazy|crazy) ({low})',
        'eat (shit|my ass|a dick)',
        '(kiss|lick) my ass',
        '(go|rot|burn) (to|in) hell !(s|is)',
        'i hate (all)? (the)? _ (blacks|black people|whites|white people|jews|jewish people|muslims|mexicans|immigrants|asians|gays|gay people|trans people|women|girls|latinos|hispanics|arabs|indians|disabled people)',
        '(blacks|black people|whites|white people|jews|muslims|mexicans|immigrants|asians|gays|gay people|trans people|women|girls|latinos|arabs) (are|r|should) _ (stupid|dumb|inferior|lazy|criminals|animals|trash|disgusting|die|be (killed|deported|shot)|too (dumb|stupid)|subhuman|vermin|the problem)',
        '(odio|detesto) a (los|las) (negros|gays|homosexuales|mujeres|judios|musulmanes|inmigrantes|mexicanos|indios|maricones)',
        '(chinga|chingas|chinguen) (a)? (tu|su) madre',
        '(vete|vayan|vete tu) (a la|al) (mierda|chingada|carajo|infierno)',
        '(eres|son|es) (un|una|unos|unas)? _ ({lowEs})',
        '(pinche|maldito|maldita|puto|puta) (robot|bot|maquina|pendejo|pendeja|idiota|imbecil|perra)',
        'hij[oa] de puta',
        'malparid[oa]',
      ],
      PARTS,
    ),
  ],
]

/**
 * Words and trades that only sound like it. Taken out first: "fire retardant",
 * "a chink in the armor" and a career in sex education are fine.
 */
const HARMLESS = toPattern([
  '(fire|flame) retard(ant|ants|ed)?',
  'chink in (the|your|his|her|their) (armor|armour)',
  'sex (education|ed|educator|educators|therapist|therapy|discrimination|differences|trafficking|crimes)',
  '(sexual|reproductive) (health|harassment|assault|orientation|education)',
  '(kill|shoot) (you|people|everyone|them) (with kindness|laughing)',
  '(shoot|shooting|shot) (you|them|him|her|people|someone|my (boss|teacher|coach|counselor)) (an|a) (email|e mail|text|message|note|film|photo|portrait)',
  '(shoot|film|photograph) (people|my family|families|models|couples|weddings|the (president|game|band))',
  '(bomb|bombed|bombing) (the|my|this|that|a) (test|exam|interview|quiz|audition|presentation|final)',
  '(kill|killed|killing) (it|them) at',
  '(blow|blew|blowing) up (my|the|our) (business|channel|brand|photo|balloons|balloon|picture|old (building|buildings|bridge))',
  'coon (cat|cats|hound|hounds)',
  'spic and span',
  '(mano|puesto|puestos)',
])

/** What a message holds that gets no answer, if anything. Swearing about school or a slow page is no offence. */
export function findAbuse(text: string): AbuseKind | null {
  for (const reading of readingsOf(text)) {
    const rest = reading.replaceAll(new RegExp(HARMLESS, 'g'), ' .')
    const found = RULES.find(([, pattern]) => pattern.test(rest))
    if (found) return found[0]
  }
  return null
}
