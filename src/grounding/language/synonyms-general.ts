/** Part of the table that `synonyms.ts` describes: everyday English, the verbs and nouns any writer may choose between. */
export const EVERYDAY = `
sort, arrange, organize, group, classify, categorize, order, class, grade, rate, rank, place, put
include, cover, take in, contain, span, comprise, encompass, embrace, extend to, range from, reach
start, begin, launch, kick off, open, set off, get off the ground, come into being, be born
stop, end, halt, cease, break off, come to an end, came to an end, wind up, over
go up, rise, increase, climb, grow, more, jump, swell
go down, fall, decrease, drop, decline, come down, dip, shrink
pass, exceed, surpass, top, over, more than, beyond, cross, go beyond, north of, in excess of, upwards of, plus
reach, hit, come to, amount to, add up to, total, number, stand at, run to, be up to
add up, sum, total, together, make, come to, work out
average, mean, on average, typical, per
roughly, about, nearly, almost, just under, just over, close to, near, around, circa, in the region of, some, or thereabouts, approximate
a little over, slightly more than, just over, just above, more than, over
look after, steward, maintain, in charge, care for, responsible for, keep, keeper, tend, guardian, curate, custodian
need, call for, ask for, require, demand, take, expect, necessary, want, presuppose
spread, scatter, disperse, distribute, dot, split, share out, shared out, spread over, spread across, redistribute
fold into, merge, combine, absorb, incorporate, roll into, amalgamate, join, put together, bundle, lump together, fuse, pool
replace, take the place, supplant, succeed, substitute, stand in for, swap for, in lieu of, in place of, displace
optional, voluntary, not required, up to, free choice, at their discretion, discretionary, not mandatory, not compulsory, no obligation, elective
shelve, suspend, drop, pause, abandon, put aside, mothball, stop, halt, freeze, put on ice, call off, on hold
never adopted, not adopted, shelved, dropped, suspended, came to nothing, never took effect, abandoned, not taken up, fail
take effect, took effect, adopt, in force, come into force, be applied, enter into force, become valid, go live, effective, apply
stay with, stick with, keep, retain, hold on to, remain with, go on with, continue with
vary, differ, different, diverse, not the same, range, depend
account, tally, count, figure, reckon, total
membership, member, belong, participant
material, document, text, page, publication, source, paper, leaflet, brochure
item, thing, entry, piece, document, resource, article, element
element, part, component, piece, portion, section, bit, aspect, feature
concern, about, deal with, regard, relate to, address, have to do with, bear on, be about, treat
regard, respect, concern, as for, as far as, when it comes to, with respect to, with regard to, in terms of
address, aim at, direct at, turn to, target, go out to, meant for, intended for, for
foresee, foresaw, plan, envisage, provide for, announce, expect, project, set out, propose, intend, schedule
announce, say, declare, promise, plan, state, let it be known, indicate
indicate, show, say, mean, signal, point to, tell, give, reflect, suggest, denote, describe
bring out, publish, release, issue, put out, put forth, come out, came out, launch, unveil, present
accompany, go with, goes with, come with, comes with, alongside, together with, be joined by, side by side with
archive, old, superseded, former, historic, outdated, past, no longer current, bygone, obsolete
newest, latest, most recent, last, recent, fresh, up to date
recent, new, latest, late, lately, newly
summer, june, july, august
spring, march, april, may
autumn, fall, september, october, november
winter, december, january, february
final, last, in the end, eventual, ultimate, closing, concluding
settle, resolve, decide, clear, fix, determine, sort out, clarify, establish
unresolved, not settled, not resolved, open, undecided, unclear, up in the air, not clear, pending, not decided
scale, range, ladder, zone, level, step, rung, tier, grade
step, level, stage, zone, rung, notch, tier, degree
bottom, lowest, one end, least, low end, first
top, highest, other end, upper end, high end, maximum
below, under, lower, beneath, down from, less than
above, higher, over, up from, upper
little, small, few, hardly any, not much, scant, minimal, slight, modest
considerable, large, substantial, a good deal, much, significant, sizable, a lot, plenty
extensive, wide, long, most, great deal, broad, heavy, a great deal
medium, middle, moderate, in between, middling, average, intermediate
usual, typical, customary, normal, standard, common, ordinary, as a rule, generally, tend, expected
entry, admission, entrance, access, get in, getting in, starting out, hire
rule, requirement, condition, criterion, law, regulation, prerequisite
code, number, identifier, digit
leave out, left out, omit, not listed, missing, absent, exclude, without, lack, skip, not included, not covered
lack, without, no, missing, do without, absence
setting, environment, surroundings, context, place, workplace, milieu, where people work
skill, ability, competence, know how, aptitude, talent, competency, capability
shared, common, in common, joint, same, mutual, similar, alike
goal, purpose, aim, impact, objective, mission, end, point
function, task, role, activity, duty, job, purpose
set, group, bundle, collection, family, cluster, batch, series
family, group, set, cluster, collection
heading, title, name, label, category, rubric
look for, search, seek, find, hunt for, look up, map, locate
look, find, see, check
nobody, no one, none, no, not anyone, no body
national, nationwide, across the country, country, countrywide, u s
adopter, adopt, state that has adopted, taker
record, register, list, log, track, roster, directory
keep, have, maintain, hold, there be
hand over, give, pass, transfer, deliver
assess, evaluate, rate, review, appraise, gauge, measure, judge, check
evaluation, assessment, review, appraisal, check
self guided, at own pace, on their own, self paced, by themselves, do it yourself
one stop, single, central, all in one, one place
policy, rule, guideline, strategy, regulation
effect, impact, consequence, result, repercussion, bearing, outcome
report, account, write up, paper, return, statement
cohort, group, set, first group, band, round
community, network, group, circle
support, help, back, assist, aid, stand by, accompany
advise, counsel, recommend, guide, suggest, advice, urge
talk over, discuss, talk through, debate, go over, speak about
wish, want, would like, desire, prefer, hope, like
prefer, like, rather, favour, favor, incline, drawn to
attract, appeal, draw, interest, tempt, like
love, like, enjoy, fond of, interest
decide, choose, make up, determine, resolve, up to, judge, call, say
whether, if, or not
how, in what way, the way, manner
when, at what time, date, timing
right away, at once, immediately, straight away, from day one, from the start, without delay, instantly, on day one, ready at once
later, afterwards, in time, down the road, down the line, after, subsequent, in due course, follow
gradual, little by little, step by step, bit by bit, over time, piecemeal, by degrees, in stages, slow
quick, fast, rapid, early, swift, speedy, prompt
slow, gradual, take time, more time, unhurried
take part, participate, join, attend, contribute, be involved, involve, sit in
answer, respond, reply, response, return, submission, completed, filled in
respondent, person who answered, people who answered, participant, answer, reply, response
draw in, attract, bring, get, receive, collect, garner, pull in, gather, yield
hold, organize, run, host, stage, put on, meet
get together, meet, gather, convene, come together, session, assemble
round, session, version, iteration, pass, cycle
version, draft, edition, iteration, round, revision
revise, rework, rewrite, update, edit, change, overhaul, amend
earlier, previous, former, old, before, original, prior, preceding, outgoing, last
today, now, current, present, new, at present, these days, nowadays, latest, as it stands
once, formerly, used to, in the past, earlier, part of
come from, derive, stem, originate, arise, root, base
base, rest, build, draw, ground, found, rely, underpin
develop, build, create, work out, draw up, drawn up, drew up, put together, prepare, produce, craft, make
lead, guide, head, steer, run, direct, chair, spearhead, oversee
pay for, fund, finance, sponsor, bankroll, underwrite, foot the bill, money, support
free, no charge, no cost, without cost, at no cost, cost nothing
cost, price, charge, fee, pay
pay, wage, salary, earnings, income, compensation, remuneration
buy, purchase, acquire, get
open, available, accessible, public, ready
ready, available, done, prepared, finished
close, end, shut, finish, deadline, run until
allow, let, permit, may, can, enable, free to, leave room, give room
may, can, might, could, be allowed, be free, possible, have the option, able
must, have to, need to, be required, obliged, mandatory, bound to, compulsory
required, mandatory, compulsory, obligatory, prescribed, binding, forced
recommend, advise, suggest, encourage, should, ought, propose
warn, caution, alert, say, flag, raise concern, point out
approve, pass, adopt, endorse, sign off, ratify, accept, agree, clear, give the green light, nod, bless
vote, ballot, approve, decide, decision
unanimous, with one voice, nobody against, no dissent, everyone in favor, all
withdraw, take back, rescind, pull, retract, revoke, undo, drop
return, go back, revert, back to, fall back, restore
guide, guidance, manual, handbook, instruction, guidebook
comment, remark, input, feedback, view, opinion, submission, say
publish, make public, put online, post, release, disclose, print
online, on the web, website, internet, digital
home, host, base, house, where
sit, stand, lie, be placed, belong, be, live, fall, rest, find
appear, show up, feature, figure, turn up, list, crop up, find, be found, come up, stand
list, name, enumerate, count, record, register, itemize, show
find, meet, see, encounter, come across, spot, run into, list
put, place, set, assign, locate, position, slot, file, house, move
count, number, include, reckon, have
have, hold, own, carry, possess, with, there be, come with, feature, offer, get
consist, be made up, comprise, compose, form, make up, be composed
divide, split, break down, break up, subdivide, carve, section, partition, structure
build, make, construct, assemble, put up, erect
fix, repair, mend, restore, put right, service
handle, deal with, manage, operate, take care of, work with, treat
run, operate, manage, work, conduct, carry out
check, inspect, examine, verify, look at, go over, control, see whether
study, research, investigate, analysis, examine, look into, learn
plan, design, map out, lay out, organize, prepare, schedule
move, carry, transport, bring, ship, haul, take, deliver
sell, market, trade, retail, sale
teach, instruct, train, educate, coach, lesson, school
train, prepare, school, educate, coach, ready
preparation, schooling, training, education, groundwork, study, background
pupil, student, learner, young people, youngster, schoolchild, trainee, kid
job, work, career, role, occupation, profession, position, post, vocation, employment, trade, line of work
worker, employee, staff, hand, labourer, laborer, workforce, professional
helper, aide, assistant, auxiliary, aid, support worker
aide, assistant, helper, auxiliary, orderly
boss, manager, director, head, executive, supervisor, chief, leader
business, company, firm, enterprise, employer, industry, commerce
industry, sector, field, branch, line of business, economy
field, area, domain, sector, subject, discipline
subject, topic, content, theme, matter, discipline, material
child, kid, youngster, little one, young, infant, toddler, boy, girl
baby, infant, newborn, birth, from birth
nurse, nursing, caregiver
doctor, physician, medic, medical
ill, sick, patient, unwell
animal, pet, creature, livestock
plant, crop, vegetation, green
earth, land, soil, ground
sea, marine, ocean, water, maritime, ship, boat
rail, train, railway, railroad
road, ground, street, highway
air, aviation, flight, fly, aerospace, airline
machine, machinery, equipment, device, apparatus
equipment, gear, machinery, tool, device
power, energy, electricity, electric
sun, solar, photovoltaic
picture, image, photo, visual
film, video, movie, motion picture, screen
write, author, pen, draft, compose
trip, travel, journey, tour, voyage
store, shop, retail, outlet
goods, product, merchandise, article
customer, client, consumer, buyer, patron, guest
meet, fulfil, satisfy, match
match, fit, correspond, suit, agree, line up, map
difference, differ, gap, distinction, contrast
equal, same, match, identical, equivalent, as many
twice, double, two times, both
single, one, only, sole, lone, just one
several, a few, some, more than one, multiple, a number of, various, a handful of
many, numerous, lots, a lot of, plenty, a good number, large number
most, majority, bulk, greater part, lion s share, largely, mainly
rest, remainder, other, remaining, what is left, leftover
whole, entire, full, complete, all
partly, in part, some, to some extent, part
main, chief, principal, key, primary, major, core, central
purpose, reason, sense, point, aim, goal
choice, option, possibility, alternative, way
chance, opportunity, possibility
idea, thought, plan, suggestion, concept
problem, issue, difficulty, trouble, concern
clear, plain, obvious, evident, known, settled
certain, sure, known, definite
known, clear, certain, public, recorded, on record
unknown, not known, unclear, unrecorded, no record
help, support, assist, aid, serve, back up
meant, intended, designed, supposed, aimed, made
first, initial, earliest, original, at the outset, opening, pioneer
second, next, other, another
early, soon, ahead, among the first, quick, first
team, crew, group, staff
poster, chart, sheet, handout, worksheet
worksheet, handout, sheet, form, paper, material
`
