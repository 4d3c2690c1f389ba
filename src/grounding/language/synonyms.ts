import { EVERYDAY } from './synonyms-general.ts'
import { PEOPLE_AND_SCHOOL } from './synonyms-people.ts'
import { WORK } from './synonyms-work.ts'

/**
 * Words that say the same thing in this trade: one line is one meaning, its
 * first word the name of it. A word may stand in several lines. Kept apart by
 * kind of meaning, so that a reader can see what the guard takes for the same.
 * What must *not* be taken for the same has its own table: see opposites.ts.
 */
const CHANGES = `
become, turn into, now called, renamed, rename, change name, changed name, name change, new name, now named, transform, end up as, evolve into, give new name, reborn as, known now as
replace, take the place of, took the place of, takes the place of, taking the place of, in place of, place of, succeed, successor, supersede, take over from, took over from, instead of, instead, stand in for, give way, gave way to, substitute, swap
former, formerly, replaced, last version, old, older, earlier, previous, previously, predecessor, used to, used to be, once, prior, before, past, original, originally, anterior, back then, in the past, historical, historically, at first, until then, first version, old version, older version, ancestor, outgoing, initially
combine, merge, join, unite, fuse, bring together, brought together, brings together, put together, pair, unify, consolidate, realign, come together, came together, merger, combination, union, joint, fold into, folded into, roll into, rolled into, group with, blend, link up, pull together, absorb, gather
divide, split, break up, broken up, break down, broken down, disperse, spread, scatter, distribute, separate, part ways, split up, spread out, sprinkle, disaggregate, fall into, sort into
convert, turn, turn into, translate, map
move, shift, join, relocate, transfer, went to, go to, goes to, gone to, pass to, passed to, migrate, leave, left for, land in, landed in, ended up in, switch
remove, eliminate, drop, cut, delete, vanish, disappear, lose, lost, dissolve, take out, taken out, take away, abolish, discontinue, scrap, gone, cease, retire, no longer exist, go away, went away, end, do away
keep, retain, stay, remain, maintain, hold on to, stick with, stick to, sticks to, sticks with, preserve, continue, go on, still, carry on, unchanged, live on
widen, expand, broaden, broader, extend, grow, grow into, grew into, enlarge, add, expansion, develop from, widening, wider
change, alter, adjust, revise, revision, update, modify, amend, redo, rework, refresh, modernize, modernization, overhaul, renew, transition, reorganize, rearrange, restructure, differ, adapt, tweak, redesign, correct, fix, correction, shift
reduce, decrease, fall, drop, fewer, less, lower, shrink, go down, went down, goes down, cut, down from, smaller, decline
introduce, new, newly, add, novelty, novel, brand new, first time, fresh, additional, addition, create
start, begin, launch, kick off, kicked off, commence, get going, got going, get under way, open, origin, initial, set out, got started, date back, dates back, go back, goes back, date from, dates from, kickoff, beginning
restart, relaunch, start again, started again, fresh start, resume, pick up again, begin again, began again, revive, new start
end, close, finish, conclude, complete, run until, stop, cease, finally, last day, deadline, until, expire, wrap up, open until, over by
suspend, pause, put on hold, hold, halt, stop, shelve, freeze, defer, set aside, call off, called off, interrupt
withdraw, rescind, retract, pull back, take back, revoke, undo, pull
reinstate, restore, bring back, return to, go back to, revert
`

const STRUCTURE = `
contain, include, hold, comprise, consist, consist of, made up of, make up, be made of, divide into, divided into, break down into, split into, encompass, cover, have, list, feature, take in, span, embrace, house, count, gather, collect, carry, be composed of, inside, within, group, home to, range, among, organize, sort, bring together, brings together, form, have inside, there be, unite, join, subdivide, fall under
belong, belong to, place, put, list, find, locate, assign, sit, stand, live, fall under, classify, categorize, group, house, part, part of, appear, show up, turn up, member, stand in, sort, home, position, be in, count among, under, go under, file, situate, rank, has a place, work, land, come under, comes under, include, share, side by side, side, beside, alongside, next to, within, inside, in, here, there, place at, lie, tie, role, occupy, go
cluster, career cluster, career clusters, clúster, big box, interest area
subcluster, sub cluster, sub clusters, subclusters, sub areas, smaller group, smaller groups, subgroup, sub group, subdivision, smaller part, main group, specialty area, smaller unit
grouping, cluster grouping, cluster groupings, groupings, family, set of clusters, bigger group, larger group, family of clusters, families of clusters, umbrella
crosscutting, cross cutting, crosscutting cluster, cut across, cuts across
pathway, pathways, trayectoria
framework, structure, system, national framework
practice, career ready practice, career ready practices, practices
program of study, programs of study, course sequence, programme of study, planned sequence of courses
program, programme, curriculum, offering
course, class, lesson, coursework, classroom, course content, subject
job, occupation, career, profession, role, position, work, title, employment, trade, job title, gig, occupational
industry, sector, business, field, branch, business sector, trade
company, employer, firm, business, organization, enterprise
organization, group, body, association, nonprofit, agency, institution, entity, charity, non profit
example, sample, instance, such as, for example, for instance, among, among others, like, including, include, one of, e g, say, picture, notably, particularly, especially
same, identical, one and the same, alike, equal, equally, share, shared, common, single, one, joint, both
share, common, mutual, joint, same, similar, in common, built on
other, another, else, different, remaining, rest, further, additional, separate, apart, leftover, besides, alternative
kind, type, sort, category, form
separate, own, individual, apart, distinct, itself, independent, of its own, by itself, on its own, stand alone, standalone, in its own right, separately, dedicated, self contained, full
related, belong together, connected, associated, linked, similar
link, connect, tie, match, crosswalk, map, associate, align, relate, correspond, bridge, line up, attach, connection, tying, pair
crosswalk, workbook, correspondence table, tabla de correspondencias, mapping, conversion table, official crosswalk
code, number, classification
assign, give, allocate, attach, attribute, tie, link
sub level, level, layer, tier, level below
center, centre, core, heart, middle, central
several, a number of, number of, multiple, more than one, various, many, a few, some, a handful, different, two or more, numerous, diverse, couple
many, numerous, lots, a lot, plenty, most, several, quite a few, large number
most, majority, mayor parte, la mayoria, mostly, mainly, largely, bulk, for the most part, most of, chiefly, primarily, more often than not, main, the lion share
all, every, each, any, entire, whole, everyone, everybody, complete, throughout, across, full, total, anyone, overall, without exception, each and every
only, sole, solely, exclusively, single, alone, just, nothing else, nothing but, exactly, no other, purely
single, one, only, lone, individual, just one, sole
both, two, the two, each
total, in all, all together, altogether, in total, overall, sum, count, full count, complete
half, fifty percent
nearly, almost, about, roughly, around, approximately, close to, just under, some, or so, more or less, near
over, more than, above, upwards of, exceed, beyond, greater than, at least, plus
fewer, less, under, below, fewer than, less than, lower
big, large, great, major, huge, broad, wide, larger, bigger, considerable, extensive
largest, most, biggest, highest, greatest, top, leading, no cluster has more, number one, maximum, lead
smallest, fewest, least, lowest, minimum, smaller
small, little, limited, few, minor, slight, minimal
main, major, key, chief, primary, principal, central, important, core
name, title, call, label, term, known as, entitled, go by, dub, refer to, named, word, named as, spell, under the name, headed
word, term, expression, name
mean, meaning, definition, define, stand for, signify, understand
`

const GENERAL = `
take effect, took effect, adopt, in force, come into force, apply
run into, see, meet, encounter, come across, find
figure, count, number, total
page, document, faq, website
differ, different, change, other, not same
borrow, use, draw, take
file, put, place, list
say, state, tell, write, report, note, declare, mention, explain, remark, put it, according to, claim, argue, comment, speak, talk, speak of, speaks of, describe, word, quote, read, warn, caution, point out, announce, account
warn, caution, say, alert, concern
describe, picture, portray, call, depict, tell, explain
mention, name, cite, list, refer, speak, say
quote, cite, repeat, reproduce, show
approach, way, method, route
conceive, invent, think up, come up with, dream up, devise, create, idea, originate
joint effort, together, collaborative, collaboration, cooperate, states and the federal government
establish, set up, date, date from, dates from, create, found, build, start, launch, form, introduce, develop, institute, make
oversee, supervise, run, direct, lead, manage, be in charge, be responsible, control, drive, look after
responsible, in charge, steward, take care, look after, accountable
steward, look after, looks after, caretaker, custodian, care for, cares for, take care of, takes care of, guardian, responsible, keeper, in charge, watch over, manage, maintain
shape, inform, influence, form, determine, affect, drive, design
affect, effect, impact, influence, hit, consequence
effect, impact, consequence, influence, result
idea, suggestion, proposal, thought
propose, suggest, proposal, put forward, put forth, proposed, recommend
draft, proposed, preliminary, proposal, not final, provisional
final, finished, definitive, ultimate, in the end, finally, complete, end
allow, let, permit, enable, may, can, leave room, make it possible, room
can, may, could, might, able, be able to, possible, possibly, maybe, perhaps, allowed
should, ought, recommend, advise, be meant to, supposed
currently, now, today, at present, present, current, nowadays, these days, at the moment, existing, as of now, right now
time, moment, period, point, year, date, day, when
avoid, prevent, stop, keep from, so that nothing, so as not, escape
duplicate, twice, double, duplication, repeat
reflect, mirror, show, follow, match
largely, mostly, mainly
prefer, rather, favor, like better, would like
wait, hold off, delay, later, postpone, not yet
learn, study, find out, discover, pick up, lesson, experience, know
content, what it teaches, material, subject matter, teach, topic, substance
rule, regulation, compliance, requirement, law, norm
peer, community, colleague, fellow, community of practice
feature, let, offer, allow, provide
offer, provide, give, make available, supply, have
teach, instruct, train, educate
know, known, clear, certain, understand, aware, settle
unsettled, unclear, not known, unknown, not clear, open question, uncertain, not settled, undecided, remain to be seen, open, not been settled
verify, confirm, check, establish, validate, prove, verification
find, found, locate, discover, obtain, available, see
important, key, essential, crucial, major
purpose, aim, goal, reason, why, mission, intent
motivate, inspire, drive, encourage, respond well, excite, motivated, motivation
strategic, strategy, high level
room, space, leeway, flexibility, place, freedom
flexible, flexibility, adaptable, room, leeway
wide, broad, range, extensive
range, span, variety, spectrum, spread
fit, match, suit, correspond, agree, line up, right, go with
start, first, begin, early
draw, attract, get, receive, bring, collect, garner, pull
collect, gather, crowdsource, obtain, receive, pool, take in
rest on, based on, base, draw on, draws on, build on, built on, built from, build from, come from, rely, foundation, derive, grounded, stem
compare, comparison, review, meta analysis, analysis, contrast, set against, look over, study
list, listing, catalog, inventory, enumeration
pick, choose, select
last, take, run, go on, continue, run for
last, final, sixth, latter, most recent
aim, address, target, direct, ask, focus, seek
reach, get, cover, arrive
far, distant, beyond
combine, mix, together
team, group, crew
clear, obvious, plain, evident
appear, show, seem, stand, turn up, come
big picture, overview, summary, brief
brief, short, summary, paper, briefing, quick
deep, thorough, detailed
simple, easy, plain
hard, difficult, tough
enter, get into, begin, start, way into, come into, go into, entry, break into, way, join
influence, shape, affect
write, draft, compose, author, develop, prepare
shared, common
contact, reach, write, get in touch, contact person, email
relaunch, restart, again
wheel, diagram
test, lie, implementation
happen, occur, take place, took place, go, come, hold, be held
nest, inside, within, box
mean, want, intend
region, area, place, territory, location
territory, region, island, insular
spring, quarter, months
autumn, fall
winter, season
school year, year
decade, ten years
century, hundred years
argue, push, advocate, make the case, call
show, reveal, demonstrate
return, bring back, go back, back
`

export const SYNONYMS: readonly string[] = [CHANGES, STRUCTURE, PEOPLE_AND_SCHOOL, WORK, GENERAL, EVERYDAY].flatMap((part) =>
  part.trim().split('\n'),
)
