/** Part of the table that `synonyms.ts` describes: people, schools, adoption. */
export const PEOPLE_AND_SCHOOL = `
learner, student, pupil, young people, youth, kid, teen, child, children, young person, young, teenager, sixth grader, grader, schooler
young, younger, early, child, middle and elementary, elementary, junior, little
teacher, educator, instructor, faculty, teach, docente
advisor, counselor, adviser, career advisor, career advising professional, career advising professionals, advising, guidance, counsel, school counselor, counselling, career counselor
worker, staff, employee, personnel, people who work, people, workforce, laborer, professional
staff, employee, personnel, team, official, worker
leader, director, head, boss, lead, chief, manager, run, in charge
lead, run, manage, direct, head, leadership, guide, steer, supervise, oversee, administer, be in charge, in charge of, operate, at the helm
member, participant, person, people, leader, professional, seat
people, person, individual, human, folk, someone, somebody, those, public, who, professional, respondent, family, worker, anyone
professional, expert, specialist, practitioner, people, worker
participant, take part, took part, taking part, member, people, join, attend, participate, involve, attendee, serve, belong
serve, sit on, sat on, belong, be part, part, take part, work, act, form, participate
school, college, classroom, education, schooling, academy, institution, campus, district
postsecondary, college, university, higher education, after high school, secondary
secondary, high school, secundaria
education, training, learning, schooling, study, instruction, educational, studies
train, training, learn, prepare, study, taught, attend
degree, diploma, bachelor, college degree, title, qualification
bachelor, four year degree, bachelor s degree, undergraduate
doctorate, doctoral degree, doctoral, phd, doctor
associate, two year degree, associate degree, associate s degree
preparation, training, prepare, education, get ready, schooling, readiness
apprenticeship, apprentice, on the job training, learn on the job
pay, wage, salary, earn, earnings, income, money
paid, earn while you learn, pay
skill, ability, competence, competency, know how, capability, talent
interest, like, preference, hobby, passion, drawn
explore, discover, look through, browse, look into, try out, investigate, exploration, learn about, find out, look at, experience
browse, look through, explore, search, go through, leaf, browsing
narrow, narrow down, reduce, limit, zero in
option, choice, possibility, alternative, route, way
find, discover, locate, identify, find out, see, reach, turn up, spot
help, support, assist, aid, guide, serve, allow, enable, assistance, care
need, require, call for, necessary, must have, take, demand, essential, want, ask for, asks for, needed, must, requirement, hold
typical, usual, usually, common, commonly, often, generally, normally, typically, frequently, tend, mostly, most, as a rule, in general, regularly
common, frequent, usual, often, popular, widespread, typical, many, way
state, estado, statewide
country, nation, national, nationwide, federal, countrywide
federal, u s, national, government, washington, feds
local, district, community, school, nearby, locally
report, reporting, report data, data, statistics, file, submit, accountability, account, inform
data, figure, information, number, statistics, evidence, numbers
survey, questionnaire, poll, quiz, cuestionario, encuesta
question, ask, query
respond, answer, reply, response, respondent, take part, took part, fill, responder, people, return, feedback, participate, responded, draw, get, receive, collect, came in
comment, feedback, remark, input, opinion, view
input, feedback, opinion, view, contribution, comment, say, voice, suggestion, consult, contribute
view, opinion, feedback, thought, input
nominate, nomination, nominee, put forward, propose, candidate, name
committee, board, panel, council, advisory, group, body
iteration, version, revision, draft, round, edition, pass
session, meeting, meet, workshop, gathering, time
workshop, session, training, seminar
support, resource, help, assistance, tool, backing, material, aid
resource, material, tool, support, document, help
tool, instrument, resource, aid
document, paper, publication, file, text, report, guide, guidebook
guide, guidebook, manual, guideline, handbook, instruction, rule
guideline, guidance, guide, instruction, rule, recommendation
guidance, advice, recommendation, suggestion, guideline, orientation, direction, recommend
advise, recommend, suggest, tell, advice, urge, encourage, counsel, propose, should
article, story, report, piece, press, news, coverage, newspaper, education week
website, site, web page, page, online, web, internet, landing page
online, internet, web, digital, website
publish, release, put out, issue, come out, came out, comes out, make public, made public, become public, became public, launch, announce, out, available, unveil, debut, appear, introduce, publication, present, reveal, go public, went public, roll out, rolled out, be out, been out, publishing, date
announce, say, tell, declare, report, name, make known, reveal, state, promise
approve, adopt, sign off, pass, endorse, accept, approval, vote, back, ratify, okay, agree, green light
unanimous, unanimously, all, without dissent, everyone, unanimity, with one voice, no dissent, no vote against
adopt, take up, take on, use, switch to, accept, move to, take over, adoption, implement, embrace, join, adopter, introduce, sign on, go with, work with, follow, switch
adopter, adopt, early adopter, mover, move early, moved early, first to adopt, pioneer, first, adoption
early, soon, first, at once, ahead, quick, beginning, start
implement, put into practice, roll out, carry out, introduce, apply, implementation, adopt, use
voluntary, optional, up to each, up to, not required, no obligation, free to, free, choice, by choice, not mandatory, choose
require, must, have to, has to, had to, need to, mandatory, obligatory, compulsory, oblige, mandate, force, obligation, needed, shall, ask, be to, requirement, necessary, be obliged, prescribe, insist, demand
prescribe, dictate, require, specify, mandate, set, impose, tell
enforce, force, impose, compel, oblige, mandate, police
decide, choose, determine, decision, choice, select, settle, up to, rest with, own call, call, pick, judgement, depend on, decided by, leave to, left to, in the hands of, discretion
select, choose, pick, elect, name, appoint, choice, draw, recruit
plan, set, timeline, intend, aim, goal, expect, mean to, be to, target, schedule, set for, meant to, hope, want, envisage, foresee, future, will, planned, announce, due
goal, aim, purpose, objective, target, plan, intention
expect, anticipate, foresee, predict, plan, likely, be due, should, await, see, look for, will, to come
gradual, gradually, step by step, phase, phase in, phased, phasing, slow, slowly, over time, bit by bit, little by little, in steps, in stages, in phases
soon, shortly, shortly after, right after, at once, right away, immediately, quickly, before long, immediate, promptly, after
immediate, at once, right away, soon, straight away, instantly, short term
`
