const setOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFD')
      .replaceAll(/[\p{Diacritic}']/gu, '')
      .trim()
      .split(/\s+/),
  )

/** Words that carry no fact of their own; the guard neither needs nor counts them. Negators and strong words are read apart. */
export const FUNCTION_WORDS: ReadonlySet<string> = setOf(`
a an the this that these those of in on at to for from by with as into onto upon over under about against between among through during
per via than then there here and or but nor so yet if when while whereas because since although though unless until whether
i you he she it we they me him her us them my your his its our their mine yours ours theirs myself yourself itself themselves himself herself
who whom whose which what where why how is are was were be been being am do does did done doing have has had having will would shall
s t d ll re ve m also too as well again just very quite really rather even still already out up down off back away
yes no not n oh ah ok okay well right sure please thanks thank hi hello hey
one ones something anything everything thing things way ways lot lots bit kind sort
e g i etc vs ie eg that such both either neither each own same other another some any
let lets get gets got getting go goes going come comes want wants like likes look looks looking see sees
it's i'm you're there's here's that's what's who's dont isnt arent wasnt werent doesnt didnt hasnt havent cant couldnt wont wouldnt shouldnt im ive id ill theyre youre weve thats heres theres lets whats can could may might should
el la los las un una unos unas lo al del de en y o u e que con por para sin su sus se le les me te nos mi tu es son fue era
este esta estos estas ese esa esos esas aquel aquella eso esto ello ella ellos ellas como mas más muy ya si sí no ni donde cuando cual cuales quien
ha han he has hay ser estar está están sobre entre hasta desde también además pero sino porque pues así alli ahi aqui alla mismo misma mismos mismas aun todavia usted ustedes yo tu nosotros todo toda todos todas cada solo
nobody nothing nadie nada after cuanto uno whatever whichever however whenever all every only exactly always never must any none most
`)

/**
 * Words that writers add for tone or flow: alone they do not make a sentence
 * say more than its passage, so a few of them may stand uncovered.
 */
export const SOFT_WORDS: ReadonlySet<string> = setOf(`
actually basically simply surprisingly fittingly luckily fortunately interestingly indeed instance example note important mind bear
think imagine picture worth good great nice cool real sense idea today now currently day days nowadays moment
call called name named title titled mean means meaning word words term talk discuss describe
find found show shows shown appear appears turn turned lean start starting point place placed put fit fits
use used using make makes made give gives given take takes took taken bring brings brought keep help helps work works
include includes including list lists listed contain contains hold holds cover covers count counts number total whole full
part parts group groups piece half side sides inside within outside along together alongside next beside besides further
know known say says said tell told according put
people person someone somebody anyone everyone folks
different several various many few much more most less least lots plenty
new old long short big small large little early late first second third last next final
want need wish prefer favorite love interested curious
answer question fact facts detail details point points case cases matter topic thing reason source sources
become becomes became happen happens happened change changed
able available possible likely main major key
set sits stand stands live lives belong belongs come goes went left remain remains stay stays
instead however therefore thus hence meanwhile otherwise moreover furthermore additionally likewise similarly finally overall
official exact simple easy clear plain short brief quick compact
world country national
home year years time times
own single separate side-by-side exist exists existing
today's isn doesn didn wasn aren weren couldn wouldn shouldn
far close near around across beyond
try check read learn explore discover
later option toward lean meet besides presente fewer less more before double duty sound sounds once anymore elsewhere here's wrote writes write states state reported reports report notes noted explains explained puts mention mentions mentioned spot count
happen alone simply altogether extra usual surprise fitting fun quick follows following step idea ideas way ways somewhere anywhere anymore besides apart
top bottom biggest below above lower higher under upper beneath encima debajo arriba abajo two item items material account concern concerns concerned newest latest mid regard respect far step level instance vary varies varied response responses figure figures place choice choices matter version entry heading piece note prefer prefers preferred incline drawn attract attracts appeal appeals appealing suit suits
seem seems remember recall meanwhile rest side story picture tricky reassuring bottom line roughly speaking question comes alike likewise
`)

/** Stems of the trade's own frame words: what stands where is the business of the relation rule, not of these words. */
export const TRADE_WORDS: ReadonlySet<string> = new Set([
  'subcluster',
  'subclust',
  'cluster',
  'clust',
  'career',
  'group',
  'framework',
  'job',
  'occup',
  'sub',
  'sub clust',
  'sub cluster',
  'career cluster',
  'cluster group',
  'job titl',
  'code',
  'pathway',
  'marco',
  'grupo',
  'trabajo',
  'clúster',
  'agrup',
  'place',
  'other',
  'cluster agrup',
])

/** Words of address and encouragement that only matter to the classifier. */
export const isAdverb = (word: string): boolean => word.length > 5 && word.endsWith('ly')
