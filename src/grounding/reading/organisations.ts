/**
 * Bodies, documents and laws of the trade that the Framework's structure does
 * not hold: "name: other forms; …". Names that are nowhere (a person, a
 * company) are recognised by their capitals instead.
 */
export const ORGANISATIONS = `
Advance CTE: AdvanceCTE
U.S. Department of Education: Department of Education; US Department of Education; U.S. Education Department; US Education Department; federal Education Department; Education Department; United States Department of Education; Departamento de Educación de Estados Unidos; Departamento de Educación de los Estados Unidos; Departamento de Educación federal; Departamento de Educación; Departamento de Educación de EE. UU.; federal department; federal Department of Education; Departamento federal de Educación
U.S. Department of Labor: Department of Labor; US Department of Labor; Labor Department; U.S. Labor Department; Departamento de Trabajo; Departamento de Trabajo de Estados Unidos; Departamento del Trabajo
Education Week: EdWeek; Ed Week
NS4ed: NS4Ed
Indigo Education: Indigo Education Company; Indigo
WestEd: WestED
Lightcast
O*NET OnLine: O*NET Online
National Center for O*NET Development
O*NET
CareerOneStop: Career One Stop
Bureau of Labor Statistics: U.S. Bureau of Labor Statistics; BLS; Oficina de Estadísticas Laborales
National Center for Education Statistics: NCES
Oklahoma Department of Career and Technology Education: Oklahoma CareerTech; Oklahoma's career technology department; Oklahoma's career and technology department; Oklahoma's CareerTech department; Oklahoma’s career and technology department; Oklahoma’s career technology department; Oklahoma's department of career and technology education
Georgia State University
Georgia Policy Labs
Department of Public Instruction: DPI; Departamento de Instrucción Pública
Office of Career, Technical, and Adult Education: OCTAE
Gates Foundation: Bill & Melinda Gates Foundation
Congress: U.S. Congress; Congreso
White House
National Advisory Committee: NAC; Comité Asesor Nacional
Industry Advisory Groups: Industry Advisory Group; IAG; IAGs; Industry Advisory; Grupos Asesores de la Industria
Common Career Technical Core: CCTC
Common Core State Standards: Common Core
Perkins V: Perkins; Perkins Act; Ley Perkins
Consolidated Annual Report: CAR
SOC: SOC codes; Standard Occupational Classification
CIP
NAICS: North American Industry Classification System
Career Interest Survey
Implementation Policy Evaluation Tool: Policy Evaluation Tool
Guidebook
Technical Report
Phoenix
Washington, D.C.
District of Columbia: D.C.; DC; Distrito de Columbia
U.S. Virgin Islands: US Virgin Islands; Virgin Islands; Islas Vírgenes
Puerto Rico
Guam
federal government: gobierno federal
CTE
`

/** The states, with Spanish forms where they differ. A state is a name of its own: what holds for one does not hold for another. */
export const STATES = `
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming
`

/** Capitalised words that are terms of the trade or of grammar, not names. */
export const COMMON_CAPITALS: ReadonlySet<string> = new Set(
  `framework career careers cluster clusters subcluster sub subclusters grouping groupings practices practice ready program programs programme study cross cutting crosscutting
  marco clúster clústeres cte faq frequently asked questions survey methodology technical industry national state director directors i ai it stem u s us the a an in on at by for with old new
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  english spanish american estados unidos ee uu soc cip naics validation implementation statement purpose draft version job jobs zone education school schools college yes no
  realistic investigative artistic social enterprising conventional spring summer fall winter autumn online overview guide report paper`.split(
    /\s+/,
  ),
)
