/** Part of the table that `synonyms.ts` describes: work and its things. */
export const WORK = `
design, plan, create, draw, sketch, develop, shape, invent, engineer, devise, designing, come up with
build, construct, assemble, make, put up, erect, create, put together, construction, set up
make, produce, create, manufacture, build, turn out, form, construct, develop, product
product, goods, item, thing, merchandise, ware, output
material, raw material, stuff, substance
turn, convert, transform, change, make, process, turning
repair, fix, mend, maintain, restore, service, look after, maintenance, keep running, upkeep, servicing, care
maintain, keep up, look after, service, upkeep, take care, repair, keep running, maintenance, care
operate, run, use, work, drive, handle, control
test, check, try, inspect, examine, trial, try out, tested
treat, heal, cure, care for, look after, treatment, help
diagnose, find out what is wrong, find out what, identify, determine, detect, diagnosis, figure out what, wrong
sick, ill, unwell, illness, disease
care, look after, take care, tend, attend, nurse, caring, childcare
protect, guard, defend, secure, safe, keep safe, safety, safeguard, conserve, preserve, protection, security, stop
safe, safety, secure, security, protect
sell, sale, retail, market, persuade
buy, purchase, acquire, procure
move, transport, carry, ship, haul, deliver, transportation
fly, flying, flight, aircraft, pilot, plane, air
plane, aircraft, airplane, airline, air, flight
vehicle, car, automobile, truck, auto
auto, automotive, car, automobile, vehicle
truck, lorry, heavy truck
computer, it, pc, technology, tech, digital, computing
ai, artificial intelligence, machine learning
it, information technology
cloud, cloud computing, the cloud
unmanned, drone, without a person on board, self driving, autonomous, driverless, without a driver, without a pilot, without driver
drone, unmanned vehicle, unmanned vehicles, unmanned aircraft
robot, robotics, robotic
electromechanical, electro mechanical, mechatronics, mechatronic
technician, technologist, tech, specialist
technologist, technician, tech
scientist, researcher, science
engineer, engineering
nurse, nursing, enfermera
firefighter, fire fighter, fireman
police, police officer, police officers, cop, patrol officer, patrol officers, law enforcement
vet, veterinarian, veterinary, animal doctor
chef, cook, head cook, head cooks
florist, floral designer, floral designers, flower
hairstylist, hairdresser, hair stylist, cosmetology, hairdressing
cosmetology, beauty, hairstylist, hair
hair, hairstylist, beauty
lawyer, attorney, legal
doctor, physician, medical
medical, medicine, health, clinical, healthcare
health, healthcare, wellness, medical, well being
well being, wellbeing, wellness, health
mental, psychological, mind, emotional
solar, sun, solar power, photovoltaic
wind, wind turbine, wind power
music, sound, audio, song
sound, audio, noise, music
lighting, light
photographer, photo, photography
actor, acting, act
paint, painter, painting
draw, drawing, drafter, illustrate
drafter, draft, drawing, draftsman
money, financial, finance, fund, cash
fund, pay for, finance, grant, money, award, funding, sponsor, bankroll
grant, award, fund, money, funding, subsidy
small business, business, company, startup
executive, boss, ceo, chief executive, head
boss, chief executive, executive, leader, manager, ceo
hotel, lodging, motel, accommodation
trip, travel, tourism, journey
tourism, travel, tourist, trip, visitor
guest, visitor, traveler, customer
event, show, concert, conference, meeting, party
food, meal, cooking, culinary, eat
kid, child, children, young
nature, environment, natural, outdoor, ecological
environment, nature, environmental, ecology, planet
forest, forester, tree, wood
fish, fishing, fisher
water, hydrologist, hydrology
farm, farming, crop, agriculture, ranch
animal, livestock, pet
plant, crop, flower, soil
law, legal, court, judicial, justice
government, public, state, administration, civic
soldier, military, army
emergency, crisis, disaster, rescue
network, networking
protect, defend, guard
hacker, cybersecurity, security
web, website, internet
user, people who use, those who use
wage, salary, pay, earn
dancer, dance
storage, warehouse, warehousing
deliver, delivery, courier, logistics
mechanic, repairer, technician, repair
welder, welding, weld
childcare, child care, daycare, nursery, day care, kindergarten
birth, born, newborn
age, year old, old, aged, years
`
