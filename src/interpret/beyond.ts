import type { Beyond } from '../domain/inquiry.ts'
import { anyOf, anyPhrase, firstLabel, type PatternTable } from './pattern.ts'

/**
 * What nobody should ask us for an answer to, by the honest answer that each
 * kind gets. In English and Spanish; the first that fits wins.
 */
const KINDS: PatternTable<Beyond> = [
  [
    'homework',
    anyOf`
      \b(write|do|finish|complete|draft|make) (me |us )?(up )?(my |a |an |the |this |our )?(\w+ ){0,4}(essay|paper|homework|report for (class|school)|book report|speech|poem|rap|song|cover letter|resume|assignment|worksheet|paragraph|story|lesson plan|term paper|code)\b
      \b(answer|solve) (my|this|these) (\w+ )?(math|test|quiz|homework|equation|problem)
      \b(escribe|escribeme|haz|hazme|redacta|termina) (me )?(mi |un |una |el |la )?(\w+ ){0,3}(ensayo|tarea|poema|carta|curriculum|informe|cancion|trabajo para)
    `,
  ],
  [
    'wages',
    anyOf`
      \bsalar(y|ies|io|ios)\b|\bwages?\b|\bsueldos?\b|\bpaycheck|\bget(s|ting)? paid\b
      \b(best|highest|most|better|good|well|top|high)( |-)?(paid|paying)\b
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
      \benrollment\b|\bgraduation rates?\b
      \bcuantos (estudiantes|alumnos|jovenes)\b
    `,
  ],
  [
    'outlook',
    anyOf`
      \b(job|career|employment|labor market) (outlook|growth|prospects|forecast|projections?)\b
      \b(in|high|most|much|growing|highest) demand\b(?! skill)
      \bhow many (job )?(openings|vacancies|people (work|are employed))\b
      \bwill (there )?(still )?(be|exist) .*\bjobs?\b|\bjobs? .*\b(still )?exist in\b
      \b(ai|robots?|automation) (is |are )?(going to |will )?(take|replace|kill|steal|eliminate)
      \b(replaced|taken over) by (ai|robots?)\b|\bunemployment\b|\b(fastest|quickest) growing\b|\bwho is hiring\b
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
      \bfinancial aid\b|\btuition\b|\bbecas?\b|\badmision(es)?\b
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
      \bnear me\b|\bmejor(es)? universidad(es)?\b
      \b(que|cual|cuales) (universidad|universidades|colegio)\b|\bcerca de mi\b
      \bwhat classes (should|do) i (take|sign up)\b
    `,
  ],
  [
    'off-topic',
    anyOf`
      \btranslate .*\b(into|to|in) (french|spanish|german|english|chinese|italian|japanese|latin)\b
      \bhow old is\b
      \bwho is (the )?(president|mayor|governor|king|queen|pope)\b|\bweather\b|\btell (me )?a joke\b
      \b(sports?|football|soccer|basketball|baseball) (score|game last night)\b|\bwho won\b
      \bwho (is|are) (going to|gonna) win\b|\bcapital of\b|\brecipe\b|\blyrics\b|\bchiste\b|\bclima hoy\b|\bquien gano\b
    `,
  ],
  [
    'medical',
    anyPhrase`
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
      legal advice|lawsuit|sue (my|him|her|them|the)
      can (i|they|my boss|my employer) (sue|fire me|be fired)|get fired|is it (legal|illegal)|against the law
      break(ing)? my (lease|contract)|my (legal )?rights|work permit|child labor|minimum wage
      immigration (status|case|papers)|green card|visa|undocumented|press charges|demandar|es legal
      es ilegal|permiso de trabajo|asesoria legal|abogado para mi|papeles
    `,
  ],
  [
    'future',
    anyOf`
      \b(next|future|upcoming) (version|update|edition|revision|framework)( of)?( the)?( framework)?\b
      \b(decades?|years?|century|centuries) from now\b
      \bwhen (will|is) (the )?(next|a new) (version|update|edition|revision|framework)
      \b(will|going to) (there )?(be|have|change|add|become) .*\b(20(2[7-9]|[3-9]\d)|next (year|decade|time)|in the future|years? from now)\b
      \b(in|by|for|after) 20(2[7-9]|[3-9]\d)\b|\b(predict|forecast)\b
      \bproxima (version|actualizacion|edicion)\b
      \ben el futuro\b.*\b(clusters?|marco|habra|sera)|\bhow many clusters will\b
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
      \b(decide|choose|pick) (for me|my career|a career for me|one for me)\b
      \bwhat (career|job) should i (do|have|get|choose|pick)\b
      \bwhich (one )?should i (choose|pick|take|do|go)\b
      \bdeberia (ser|estudiar|elegir|escoger)\b|\bcual (es|seria) (el|la) mejor\b|\bdecide por mi\b
      \b(que|cual) (carrera|trabajo|cluster) (me conviene|debo)\b
    `,
  ],
]

/** Why a folded question is beyond us, if its words say so. */
export const findBeyond = (folded: string): Beyond | null => firstLabel(KINDS, folded)
