import type { Beyond } from '../domain/inquiry.ts'
import { anyOf, anyPhrase, firstLabel, type PatternTable } from './pattern.ts'

/** "What should our district do?" asks for advice that is written down; "should our district …?" asks for a verdict. */
const NOT_ASKED_HOW = String.raw`(?<!\b(?:what|how|when|where|which|who|why|que|como) )\b`

/**
 * What nobody should ask us for an answer to, by the honest answer that each
 * kind gets. In English and Spanish; the first that fits wins.
 */
const KINDS: PatternTable<Beyond> = [
  [
    'homework',
    anyOf`
      \b(write|do|finish|complete|draft|make) (me |us )?(up )?(my |a |an |the |this |our )?(\w+ ){0,4}(essay|paper|homework|report for (class|school)|book report|speech|poem|rap|song|cover letter|resume|assignment|worksheet|paragraph|story|lesson plan|term paper|code)\b
      \b(write|draft|compose|type up) (me |us )?(my |a |an |the |this |our )?(\w+ ){0,6}(reply|e ?mail|message|letter|invitation|announcement|tweet|caption|post|newsletter|speech)\b
      \b(answer|solve) (my|this|these) (\w+ )?(math|test|quiz|homework|equation|problem)
      \b(escribe|escribeme|haz|hazme|redacta|termina) (me )?(mi |un |una |el |la )?(\w+ ){0,3}(ensayo|tarea|poema|carta|curriculum|informe|cancion|trabajo para)
    `,
  ],
  [
    'wages',
    anyOf`
      \bsalar(y|ies|io|ios)\b|\bwages?\b|\bsueldos?\b|\bpaycheck|\bget(s|ting)? pa(id|yed)\b|\bpayed\b
      \b(best|highest|most|better|good|well|top|high)( |-)?(paid|paying)\b
      \bwhat (do|does|would|can|will) (\w+ ){1,5}(make|earn|get|bring home|take home)( in \w+( \w+)?)?( (a|an|per|each) (hour|day|week|month|year)| on average| starting out)?$
      \bhow much (?!(training|education|school|schooling|preparation|time|college|study|math|experience)\b)(\w+ ){0,5}(get|gets|gettin|getting|make|makes|making|earn|earns|earning)\b
      \b(do|does|will|can) (\w+ ){1,4}(make|earn) (good|decent|enough|big|a lot|much|more|six)\b|\bper hour\b|\bhourly (rates?|pay|wages?)\b|\b(pays?|makes?|earns?|rate)\b.*\ban hour\b
      \bpays? (the )?(most|best|more|well|better|good)\b
      \bhow much (money )?(do|does|did|can|will|would|could|is) .*\b(make|makes|earn|earns|paid|pay|pays|cost)\b
      \bhow much (do|does|can|will|would) (a|an|the|i|you|they) \w+( \w+){0,4} (make|earn)\b
      \bmake (a lot of|the most|good|more|big) money\b|\b(earn|earnings|income)\b
      \bmoney .*\b(a|per) (year|hour|month)\b|\bwhat (does|do) .* pay\b|\bpay (for|of|scale|rate|range)\b
      \b(get|be|being|you|me) (the )?rich(est|er)?\b|\brichest\b
      \bcuanto (se |le |les |te |me )?(gana|ganan|paga|pagan|cobra|cobran|dinero|ganare|ganaria)\b
      \b(mejor|mas) pagad[oa]s?\b|\bganan? (mas|mejor|bien|mucho)\b
    `,
  ],
  [
    'statistics',
    anyOf`
      \bhow many (high ?schoolers|students|schools|people|teachers|kids|learners|colleges|districts|girls|boys)\b.*\b(enroll(ed)?|are in|take|takes|study|major|graduate|attend|choose|chose|pick|picked)\b
      \b(percent|percentage|share|proportion) of (students|learners|people|workers|schools)\b
      \b(how many|numbers?( of)?|share|percent|percentages?|proportion|counts?)( of)? (\w+ ){0,3}(students?|learners|concentrators?|completers?|enrollees|graduates)\b
      \bconcentrators?\b.*\b(how many|numbers?|share|percent\w*)\b|\b(how many|numbers?|share|percent\w*)\b.*\b(enroll?ed|concentrators?)\b
      \bhow many (\w+ )?(schools|districts|colleges|counties|teachers|counselors|employers)\b.*\b(use|uses|using|used|offer|offers|teach|switched|have|run)\b
      \benrollments?\b|\b(graduation|completion|placement|dropout) rates?\b
      \b(cuant[oa]s|numero de|porcentaje de|proporcion de) (estudiantes|alumn[oa]s|jovenes|matriculad[oa]s|inscrit[oa]s)\b|\bmatricula\b
    `,
  ],
  [
    'outlook',
    anyOf`
      \b(job|career|employment|labor market) (outlook|growth|prospects|forecast|projections?)\b
      \b(in|high|most|much|growing|highest) demand\b(?! skill)
      \bhow many (\w+ ){0,3}(openings|vacancies|open (\w+ ){0,2}(jobs?|positions?|posts?)|people (work|are employed))\b
      \b(open|unfilled|vacant) (\w+ ){0,2}(jobs?|positions?|posts?)\b|\bjob (vacancies|ads|postings|listings)\b
      \b(will|gonna|going to) (\w+ ){0,3}(disappear|vanish|die out|go away|be automated|be replaced|survive)\b|\b(jobs?|careers?) .*\b(vanish|die out|survive)\b
      \b(va|van) a (desaparecer|existir|sobrevivir)\b|\bdesaparecer(a|an)\b
      \bwill (there )?(still )?(be|exist) .*\bjobs?\b|\bjobs? .*\b(still )?exist in\b
      \b(ai|robots?|automation) (is |are )?(going to |will )?(take|replace|kill|steal|eliminate)
      \b(replaced|taken over) by (ai|robots?)\b|\bunemployment\b|\b(fastest|quickest) growing\b|\bwho is hiring\b|\b(is|are) (\w+ )?hiring\b
      \bhow many (\w+ ){0,3}jobs (are|is) (open|available|there in|unfilled)\b|\bshortages?\b|\b(still )?be (needed|in demand)\b
      \b(will|gonna|going to|be)\b.*\bin (the next )?(\d+|five|ten|fifteen|twenty|thirty|fifty) years\b
      \b(find|get) me a job\b|\bjob openings?\b|\bvacantes\b|\bmas demanda\b|\bdemanda laboral\b|\bfuturo laboral\b
      \bmas empleo\b
    `,
  ],
  [
    'admissions',
    anyOf`
      \b(get|getting|be|got) (in|into|accepted|admitted)( \w+){0,3} (to|into|at)?\b.*\b(college|university|school|program|harvard|mit|stanford|yale|ucla)\b
      \badmissions?\b|\bacceptance rate\b
      \b(chances?|odds) (of|to|for|that)\b|\bgpa\b|\bsat score|\bact score|\bscholarships?\b
      \bfinancial aid\b|\bapply for (a |an |the )?(\w+ )?(grant|loan|scholarship|program|job|license)\b|\btuition\b|\bbecas?\b|\badmision(es)?\b
      \bprobabilidad(es)? de (entrar|ser aceptad)|\bcolegiatura\b
      \bme (aceptaran|aceptan|admitan)\b
    `,
  ],
  [
    'schools',
    anyOf`
      \b(which|what|best|top) (\w+ )?(charter |high |private |public |magnet )?schools? (in|near|around|has|have|with)\b
      \bis \w+ (university |college |tech )?better than \w+\b
      \b(best|top|good|which|what|cheapest|nearest) (\w+ ){0,2}(college|colleges|university|universities|trade schools?|community colleges?)\b
      \b(college|colleges|university|universities|schools?) .*\b(rank(s|ed|ing|ings)?|near me|in my (area|city|town))\b
      \b(does|do|did|has|is) (\w+ ){1,4}(school|high|college|academy|university|campus|institute) (offer|offers|have|has|teach|teaches|run)\b
      \b(best|top) (\w+ )?(programs?|schools?|colleges?|universit\w+)\b
      \bnear me\b|\bmejor(es)? universidad(es)?\b
      \b(que|cual|cuales) (universidad|universidades|colegio)\b|\bcerca de mi\b
      \bwhat classes (should|do) i (take|sign up)\b
    `,
  ],
  [
    'off-topic',
    anyOf`
      \btranslate .*\b(into|to|in) (french|spanish|german|english|chinese|italian|japanese|latin)\b
      \b(wear|say|do|bring) (to|at|in|for) (a|an|my|the) (job )?interview\b|\binterview (tips|questions|outfit)\b|\b(laptop|phone|tablet) should\b
      \bhow old is\b|\b(prime minister|chancellor|square root|celebrity|horoscope)\b
      \bwho is (the )?(president|mayor|governor|king|queen|pope)\b|\bweather\b|\btell (me )?a joke\b
      \b(sports?|football|soccer|basketball|baseball) (score|game last night)\b|\bwho won\b
      \bwho (is|are) (going to|gonna) win\b|\bcapital of\b|\brecipes? (for|to|of)\b|\b(a|the|good|best|easy) recipes?$|\blyrics\b|\bchiste\b|\bclima hoy\b|\bquien gano\b
    `,
  ],
  [
    'medical',
    anyPhrase`
      (dog|cat|puppy|kitten|hamster|rabbit) (keeps|is|has|just|got|ate|swallowed|wont) (\w+ )*(throwing up|sick|limping|vomiting|eating|chocolate|hurt|bleeding)
      acne|pimples?|throwing up|vomiting|lose weight|gain weight
      diagnose me|symptoms?|prescription|dosage|side effects
      what (medicine|pills?|medication) should
      should i (take|stop taking) (my )?(\w+ )?(medicine|pills?|meds|medication|antidepressants?|ibuprofen|tylenol|vitamins?)
      my (\w+ )?(stomach|head|leg|arm|back|chest|tooth|throat|knee|foot|ankle) (\w+ )?(hurts?|aches?|is (sore|swollen))
      i have a (fever|rash|headache|cough)|(cure|treat) my|is it (covid|cancer|the flu)
      do i have (adhd|covid|depression|anxiety|autism|cancer|the flu)
      me duele|sintomas|que medicina|fiebre
    `,
  ],
  [
    'legal',
    anyPhrase`
      felons?|criminal record|legal advice|lawsuit|sue (my|him|her|them|the)
      can (i|they|my boss|my employer) (sue|fire me|be fired)|get fired|is it (legal|illegal)|against the law
      break(ing)? my (lease|contract)|my (legal )?rights|work permit|child labor|minimum wage
      immigration (status|case|papers)|green card|visa|undocumented|press charges|demandar|es legal
      es ilegal|permiso de trabajo|asesoria legal|abogado para mi|papeles
    `,
  ],
  [
    'licenses',
    anyOf`
      \bhow many (\w+ ){0,3}(hours|credits)\b|\b(asvab|nclex|praxis|lsat|mcat|bar exam|board exam)\b
      \b(passing|cutoff|minimum) scores?\b|\bscores? (\w+ ){0,4}(on|for) the\b
      \b(licens\w+|certif\w+|exams?|permit)\b.*\b(how many|hours|fees?|renew\w*|expires?|pass rate|first|more seriously)\b
      \b(which|what) (\w+ )?(exams?|certifications?|certificates?|license) (first|should|is better|do employers)\b
      \bwhich (one )?do employers (take|prefer|like|value|trust)\b
      \bcuantas horas\b.*\b(licencia|certific\w+|examen)\b|\b(licencia|certific\w+)\b.*\bcuantas horas\b
    `,
  ],
  [
    'costs',
    anyOf`
      \b(budget|price tag|costs?|price) (of|for|behind) (the )?(\w+ )?(framework|modernization|initiative|update|redesign|project|survey)\b
      \b(money|dollars|spent)\b.*\b(on|into) (the )?(\w+ )?(framework|modernization|initiative|update|redesign|project|survey)\b
      \bhow much\b.*\b(framework|modernization|update|redesign|project|advance cte)\b.*\b(cost|costs|spend|spent)\b
      \b(what|how much) did (the )?(framework|modernization|update|redesign|project)\b.*\bcost\b
      \bcuanto (costo|cuesta|gasto|se gasto|gastaron)\b.*\b(marco|modernizacion|proyecto|actualizacion)\b
    `,
  ],
  [
    'policy',
    anyOf`
      ${NOT_ASKED_HOW}should (our|my|the|this|a|your) (state|district|school|college|board|agency|legislature)s? (\w+ ){0,2}(adopt|keep|switch|change|drop|stay|move|join|leave|wait|go|use|get)\b
      ${NOT_ASKED_HOW}should we (adopt|keep|switch|stay|wait|move|go)\b.*\b(1[0-9]|framework|clusters?)\b
      ${NOT_ASKED_HOW}should (states|districts|schools|colleges|congress) (\w+ )?(adopt|keep|switch|change|drop|stay|move|wait|use|require)\b
      \bdeberia (nuestro|mi|el|este) (estado|distrito|colegio|escuela) (adoptar|cambiar|usar|quedarse|seguir)\b
    `,
  ],
  [
    'future',
    anyOf`
      \b(next|future|upcoming) (version|update|edition|revision|framework)( of)?( the)?( framework)?\b
      \b(next|upcoming|coming|future) ((\d+|one|two|three|four|five|few|couple|of|full|big|major|official|new|planned) ){0,3}(crosswalk |framework |cluster )?(versions?|updates?|editions?|revisions?|releases?|crosswalks?|decisions?|states?|changes?|redesign|surveys?|drafts?)\b
      \b(will|going to|gonna|van a|va a|plan to|plans to)\b.*\b(next|coming|following|proxim[oa]|siguiente) (school )?(year|month|fall|spring|summer|decade|ano|mes)\b
      \b(which|what|how many|que|cuantos) (other |more |otros )?(states|estados) (will|are going to|plan to|van a|adoptaran)\b
      \bwhen (will|is|are) .*\b((be|getting) (updated|revised|changed|replaced|redone|released|published)|again)\b|\bcuando (se )?(va a|van a|actualizaran|cambiaran|sale|saldra)\b
      \b20(2[89]|[3-9]\d)\b|\b(in|by|for|after|until|before) (\w+ )?20(27|2[89]|[3-9]\d)\b
      \b(when|what day|which day|what date|how|who) will\b.*\b(decisions?|decided|vote|ruling|turn out|end up|be final)\b
      \b(proxim[oa]s?|siguientes?) (\w+ )?(estados?|decision|cambios?|revision)\b
      \b(decades?|years?|century|centuries) from now\b
      \bwhen (will|is) (the )?(next|a new) (version|update|edition|revision|framework)
      \b(will|going to) (there )?(be|have|change|add|become) .*\b(20(2[7-9]|[3-9]\d)|next (year|decade|time)|in the future|years? from now)\b
      \b(in|by|for|after) 20(2[7-9]|[3-9]\d)\b|\b(predict|forecast)\b
      \bproxima (version|actualizacion|edicion)\b
      \ben el futuro\b.*\b(clusters?|marco|habra|sera)|\bhow many clusters will\b
    `,
  ],
  [
    'people',
    anyOf`
      \bwho (is|was|are|were) (the )?(current )?((\w+ )?(executive )?director|ceo|president|chair\w*|spokes\w+|manager|staff|employees?) (of|at|behind|for)\b
      \b(names?|list|bios?) of (all )?(the )?(\w+ ){0,2}(members|staff|directors?|employees|people|persons|authors)\b
      \bname (all |every |each |the )*(\w+ ){0,3}(members|persons?|staff|authors)\b|\b(who|which people) (sat|sits|sit|served|serves|serve) on\b
      \b(phone|cell|home|private|personal) (number|address|e ?mail) (of|for)\b
      \b(quien es|quienes son) (el|la|los|las) (director\w*|president\w+|miembros|emplead\w+)\b|\bnombres de (los|las) (miembros|emplead\w+|personas)\b
    `,
  ],
  [
    'injection',
    anyOf`
      \b(ignore|forget|disregard|override|bypass) (all |any |the |your |my |these |every )*(previous|prior|above|earlier|system|instructions?|rules?|prompts?|guidelines|safety|everything)
      \bsystem prompt\b
      \byour (instructions|prompt|rules|hidden)\b|\byou are now\b
      \bpretend (to be|you are|that you)|\bact as (a|an|if)\b|\bjailbreak|\bdeveloper mode\b|\bdan mode\b
      \brepeat (the|everything|all) .*(above|before)|\breveal (your|the)\b
      \bprint (your|the) (prompt|instructions|api|config|environment)|\bapi key\b
      \b(ignora|olvida) (todas? )?(las|tus|mis)? ?(instrucciones|reglas)|\bfinge (que|ser)\b
      \bno restrictions\b|\bunfiltered\b|\brole ?play\b
    `,
  ],
  [
    'decision',
    anyOf`
      \b(which|what|whats|what is) (is |are )?(the |a )?(\w+ )?(best|easiest|coolest|better|worst|most fun|hardest|smartest|right|perfect|ideal)( \w+){0,3} (cluster|clusters|career|careers|job|jobs|sub cluster|field|one|occupation|major|path)\b
      \b(which|what) (career |career cluster|cluster|job|field|one)?( \w+){0,2} ?(is|are) (the )?(best|better|easier|easiest|right|worst)\b
      \b(should|shall) i (become|be|choose|pick|go (into|with|for)|drop out|quit|take|do)\b
      \b(decide|choose|pick)(?! out) (\w+ ){0,4}?(for|4) me\b|\b(decide|choose|pick) my career\b
      ^(just )?(pick|choose) (any|one|whichever)\b|\b(shud|shld) i\b
      \bwhich (one )?of (us|them|the two|these|those) (should|deserves?|is (right|wrong|better|best))\b
      \b(your|a|the) (honest )?(verdict|personal opinion|final call)\b|\bif you were (me|us)\b
      \bwould (i|he|she|they) (be|make) (a |an )?(good|great|bad|happy|happier|decent)\b|\b(am|is|are) (i|he|she|they) (\w+ ){0,3}enough\b
      \b(should|shall) (my|our|the) (\w+ )?(son|daughter|kid|kids|child|children|student|students|brother|sister|friend|nephew|niece|grandson|granddaughter) (?!know|learn about|understand)\w+\b
      \bdeberia (mi|nuestr[oa]|su) (\w+ )?\w+ (ser|estudiar|elegir|escoger|dejar|seguir)\b
      \btell me (which|what|who) (\w+ )?to (take|pick|choose|be|do|become|study)\b|\bworth it\b|\bvale la pena\b
      \b(which|what) (\w+ )?(student|students|kid|candidate|applicant|girl|boy) (should|deserves?)\b
      \b(parents?|mom|dad|mother|father|wife|husband|son|daughter|boyfriend|girlfriend)\b(?!.*\d).*\bwho is right\b
      \bwhat would you (do|pick|choose|take)\b|\b(quien|cual de (los|las) dos) tiene razon\b
      \brank (the |all |your )?(\w+ )?(clusters|careers|jobs)\b|\b(make|take) the (choice|decision) (for|4) (me|us)\b
      \ba (good|bad|smart|dumb|wise|safe) (choice|idea|fit|career|job) (for|4)\b
      \b(elige|escoge|decide|decida|elija|escoja)(lo|la)? (\w+ ){0,2}por (mi|nosotros)\b|\btu veredicto\b
      \bwhat (career|job) should i (do|have|get|choose|pick)\b
      \bwhich (one )?should i (choose|pick|take|do|go)\b
      \bdeberia (ser|estudiar|elegir|escoger)\b|\bcual (es|seria) (el|la) mejor\b|\bdecide por mi\b
      \b(que|cual) (carrera|trabajo|cluster) (me conviene|debo)\b
    `,
  ],
]

/** Why a folded question is beyond us, if its words say so. */
export const findBeyond = (folded: string): Beyond | null => firstLabel(KINDS, folded)
