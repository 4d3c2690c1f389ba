import type { SmallTalk } from '../domain/inquiry.ts'
import { anyOf, firstLabel, type PatternTable } from './pattern.ts'

/** What people say before they thank. */
const GLAD =
  '((ok(ay)?|k+|alright|all right|right|great|cool|awesome|perfect|nice|good|super|sweet|wow|oh|well|lol|got it|yes|vale|bueno|listo|genial|perfecto|excelente|muy bien|ah) )*'
/** What people say of a talk that is over. */
const DONE =
  '(that is|thats|that s|that will be|this is) (all|it|everything|enough)( i need(ed)?| for now| for today| from me)*|(that|this) (will|ll|should) (do|be all)|thatll do|(i am|im|i m) (done|good|all set)( now| for now| here)?|(eso )?es todo( por (hoy|ahora))?|(ya )?con eso (basta|es suficiente)|nada mas|listo'
/** What people say to whoever they meet. */
const HAIL =
  '((hi+|hello|hey+|heya|yo|hola|buenas|buenos dias|buenas tardes|buenas noches|good morning|so|oye|well)( there| cairn| again)? )*'
const WHOM = '( today| lately| these days| cairn| buddy| dude| man| bro| friend| doing| usted| hoy| amigo| por ahi| todo)*'

/** Small talk is the whole message or it is not small talk: "thanks, and what about Robotics?" is a question. */
const KINDS: PatternTable<SmallTalk> = [
  [
    'who-are-you',
    anyOf`
      ^(and )?(who|what) (exactly )?are you( exactly)?$
      ^are you (a |an )?(real|human|robot|bot|chatbot|ai|person|computer|machine|chat ?gpt)( person| human)?
      ^(what|who) is (cairn|this|your name)$|^what (can|do) you (do|know)
      ^(how )?can you help( me)?$|^help( me)?$
      ^what is this( thing| site| page| for)?$|^who (made|built|created) you|^(y )?(quien|que) eres( tu)?$
      ^eres (un |una )?(robot|bot|ia|humano|persona|maquina|real)|^que (puedes|sabes) hacer
      ^como te llamas|^ayuda(me)?$
      ^talking to a (human|person|robot)
      ^am i (talking|chatting|speaking) (to|with) (a )?(human|person|robot|bot|real person)
    `,
  ],
  [
    'how-are-you',
    anyOf`
      ^${HAIL}how (are|r) (you|u|ya|yall|things|we)${WHOM}$
      ^${HAIL}(hows|how is|how s|how has) (it|everything|life|your day|things|the day)( been)?( going)?( with you)?${WHOM}$
      ^${HAIL}(what is|whats|what s|wassup|sup|wazzup)( up| new| good| happening| going on)?${WHOM}$
      ^${HAIL}(como (estas?|andas?|le va|te va|va|vas|va todo|te encuentras)|que (tal|onda|hubo|hay|pasa|mas))( estas| va)?${WHOM}$
    `,
  ],
  [
    'greeting',
    /^(hi+|hello+|hey+|heya|yo|howdy|hola|buenas|buenos dias|buenas tardes|buenas noches|good (morning|afternoon|evening|day)|greetings)( there| cairn| everyone| all| hola| hello| again| amigo| buddy| bot)*$/,
  ],
  [
    'thanks',
    anyOf`
      ^${GLAD}(thanks?( you)? )?((you are|your|ur|you) (the best|awesome|great|amazing|a lifesaver))$
      ^${GLAD}(thanks?|thank you|thankyou|tysm|gracias|muchas gracias|mil gracias|appreciate it)( so much| a lot| very much| a ton| again| anyway| cairn| everyone| por (todo|la ayuda|tu ayuda|su ayuda|la informacion)| de veras| mil| for (your|the|all your|all the) (help|info|information|answers?)| for helping( me)?| that (was|is) (really |very |so )?(helpful|great)| that help(s|ed)?( me)?( a lot| so much)?| bye+| adios| chao| (${DONE})| see (you|ya)( later| soon| tomorrow)?)*$
      ^${GLAD}(${DONE})( (thanks?|thank you|gracias|bye+|adios))*$
      ^(that|this) (was|is) (really |very |so )?(helpful|useful|great|awesome|cool|perfect)( thanks?| thank you)?$
      ^((ok(ay)?|cool|nice|great|awesome|perfect|got it|makes sense|genial|perfecto|vale|good job|well done|good to know|interesting|wow|oh|ah|i see|right)( ok(ay)?| cool| nice| thanks?| that (really )?help(s|ed)( a lot)?)*)$
      ^(lol|haha\w*|hehe\w*|jaja\w*|lmao)?( )?((you are|your|ur|you) (so |very |really |pretty )*(funny|cool|awesome|nice|smart|great|the best|cute|helpful|amazing|good|sweet))?$
      ^i love (you|this)$
    `,
  ],
  [
    'goodbye',
    /^((ok(ay)?|k+|cool|thanks?|thank you|great|nice|alright|well|gracias|bueno|vale|listo) )*((i )?(gotta|got to|have to) go( now)?|bye+|goodbye|good bye|see (you|ya)( later| soon| tomorrow)?|later|cya|adios|hasta luego|chao|nos vemos|have a (good|nice|great) (day|one|night)|good night)( thanks| cairn| bye| for now| then| now)*$/,
  ],
  [
    'affirm',
    /^(yes+|yeah|yep|yup|ya|sure( thing)?|ok(ay)?|please( do)?|yes please|go ahead|go on|sounds good|of course|definitely|why not|show me|tell me|si|si por favor|claro( que si)?|dale|por supuesto|bueno|y|k)( please| thanks| thank you| gracias| do it| show me| tell me| i would( like that)?| i do)*$/,
  ],
  [
    'deny',
    /^(no+|nope|nah|not really|no (thanks?|thank you)|no gracias|im good|i am good|never mind|nevermind)( thanks?| thank you| gracias)*$/,
  ],
]

/** What kind of small talk a whole folded message is, if it is any. */
export const findSmallTalk = (folded: string): SmallTalk | null => firstLabel(KINDS, folded)

/** Courtesies and fillers at the front, one or several. */
const OPENING =
  /^((hi+|hello+|hey+|hola|yo|good (morning|afternoon|evening)|buenos dias|buenas tardes|buenas|thanks?|thank you|gracias|ok(ay)?|please|so|um+|well|great|cool|nice|perfect|awesome|got it|oye|bueno|entonces|por favor)( there| cairn| again| so much| a lot)?,? )+/

/** Takes the courtesies off the front of a question. */
export const withoutOpening = (folded: string): string => folded.replace(OPENING, '')
