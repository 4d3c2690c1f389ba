/**
 * Everyday words of both languages that stand near a name of the Framework
 * ("chances" and "changes", "gracias" and "granjas") and must be left as they
 * are. The corrector knows the words of all passages and titles besides.
 */
export const COMMON_WORDS = `
filed file files filing section bucket about above across actually after again against almost alone along already also although always among another answer anybody anyone anything anyway apply around asked asking away awesome babies
basically beautiful became because become before began behind being believe below besides better between beyond bored boring bought bring broke broken brother build built busy buying called calling cannot caring
carry catch caught cause caused causes certain chance chances cheap check choose chose chosen class clear clearly close closed coming confused consider cool could couldnt count couple course courses cousin crazy
curious daily dance dancing decide decided deep definitely depend depends didnt different difficult dinner doctor doesnt doing dollar dollars doubt drawing dream dreams drive during each early earth easier easiest easily eating
either else enough entire especially even evening event events every everybody everyone everything exactly except excited expect explain extra faces fairly fake false family famous faster fastest father favorite
favourite feel feeling felt fight figure filled final finally finding finish first fixing follow food football forever forget forgot found freak free friend friends front full funny further game games gaming general genius
gets getting girl give given gives giving goes going gone gonna good great group grow growing grown guess guys hacking half hands happen happened happens happy hardest hardly hated hates having heard hello helped helpful
helping helps here herself himself home homework honest honestly hope hoped hoping hours house however huge hundred hurt hurts idea ideas imagine important inside instead interesting internet joke joking joined jumped
just keep keeps kids kill killing kind kinda knew know knowing known knows language lately later laugh lazy learn learned learning least leave less letter letters letting level life light liked likes likely listen little live
lives living long longer look looked looking looks losing lots loud loved lovely loves lucky lunch made magic mainly make makes making many married matter maybe mean means meant meet meeting messy middle might million
mind minute minutes missed mistake moment money month months more morning most mostly mother mountain mouth move moved movie movies moving much music must myself name named names near nearly necessary need needed needs
neighbor neither nerdy never news next nice night nobody noise none normal normally nothing notice number numbers obviously often okay older once ones online only open opened opinion option options order other others
ourselves outside over owner page pages paid paint painting pants paper parents part parts party passed past patient people perfect perhaps period person phone photo picture pictures piece pieces place places plane
planes plans play played player players playing please pleased plenty point points poor popular possible power pretty prices probably problem problems promise proud public pulling purple pushed putting question questions
quick quickly quiet quite quote quoted quoting random rather reach read reading ready real realize really reason reasons recommend regular relax remember repeat replied reply right roads rocks room rules running said sales same save
saved saying says scared school schools score screen seconds secret seeing seem seems seen send sense sent serious seriously seven several shall share shoes shop short should shouldnt shouting show showed showing
shows shut sick side sign silly simple since sing singing sister sitting sleep slightly slow slowly small smart smile snacks social some somebody somehow someone something sometimes somewhere song songs soon sorry
sort sound sounds space speak special spell spend spent spoke sport sports stand standing start started starting starts stay steps stick still stole stolen stop stopped story straight strange street strong stuck student
studied study studying stuff stupid sucks such suddenly sugar suggest summer super supposed sure surely surprised sweet talk talked talking tall teach tell telling tells terrible test tests than thank thanks that thats their
them themselves then there therefore these they thing things think thinking third this those though thought thousand three threw through throw throwing till time times tired today together told tomorrow tonight took tools
topic total totally touch toward towards town toys treat treated tree trees tried tries trip trouble trucks true truly trust truth trying turn turned twice type types ugly under understand unless until upset used useful using
usually vacation very videos view visit voice wait waiting walk walking wanna want wanted wants warm wasnt watch watching water weather weekend week weeks weird welcome well went were werent what whatever when whenever where
whether which while white whole whom whose wife wild window winner winter wish with within without woman women wonder wont wood words worked worked working works world worried worry worse worst worth would wouldnt write
writes writing wrong wrote yeah year years yellow yesterday young younger your yours yourself youtube stanford harvard biden trump congress president election
abuela abuelo ademas adelante agua ahora algo alguien alguna algunas alguno algunos alla amiga amigas amigo amigos antes aprender aquel aqui arriba aunque ayuda ayudame ayudar barato bastante bien bonito bueno buena buenas
buenos busca buscar busco cada calle cambia cambiar camino cantar casa casi cerca chica chico cierto ciudad claro clase clases cocina cocinar comer comida como comprar conmigo conocer contar contigo contra correcto correr cosa
cosas creo crees cual cuales cualquier cuando cuanta cuantas cuanto cuantos cuenta cuesta cuidar dame deberia debo decir decirme dejar dentro desde despues dias dibujar dice dicen diferente dificil digo dime dinero
donde dormir duda dudas durante edad ejemplo ella ellas ellos empezar encanta encantan encontrar entender entiendo entonces entrar entre eres escribe escribir escuela esos espera esta estaba estan estar estas este esto
estos estoy estudia estudiar estudio explica explicame facil falta familia favor favorita favorito feliz fiesta fiestas fin forma fuera fuerte fuiste futuro ganan gente gracias grande grandes gusta gustan gustaria haber habia habla
hablar hablas hacen hacer haces hacia hago hasta hermana hermano hijo hijos historia hizo hola hombre hora horas importa importante informacion ingles interesa interesan jugar juego juegos junto lado largo leer lejos libre
libro libros listo llama llamaba llamaban llamado llega llegar llevar lugar lugares luego madre maestra maestro mama manera mano manos mejor mejores menos mes mientras mira mirar misma mismo momento mucha muchas mucho
muchos mujer mundo musica nada nadie necesita necesitan necesito ningun ninguna noche nombre nosotros nueva nuevas nuevo nuevos nunca odio oficina otra otras otro otros padre padres pagan pais palabra papa para parece parte pasa
pasado paso pedir pelicula pelo pensar pequeno perdon pero perro perros persona personas piensas poco podemos poder podria pone poner porque posible pregunta preguntas primera primero pronto puede pueden puedes puedo
pues quien quienes quiere quieren quieres quiero quisiera quiza razon recomiendas respuesta rico saber sabes salir seguro semana sera seria siempre siento sigue similar sobre sola solo somos suerte tal tambien tampoco tanto tarde
tarea tener tengo tenia tiempo tiene tienen tienes tipo toda todas todavia todo todos tomar trabaja trabajan trabajar trabajo tratar triste trata tuyo ultima ultimo unas unos usar usted valor vamos varios veces vender venir ver
prediccion predicciones seleccion selecciones mundial campeon campeona ganador ganadora favorita equipo equipos partido liga
verdad vez viaje vida viejo viene vieja vivir volver voy`
  .trim()
  .split(/\s+/)
