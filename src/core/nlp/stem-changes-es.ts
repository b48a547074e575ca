/**
 * Spanish verbs whose stem changes where it is stressed. Source: the models of conjugation of the *Nueva gramática de la lengua
 * española* (RAE and ASALE, 4.4 to 4.15) and the *Diccionario panhispánico de dudas*, appendix 1.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** cerrar: cierro; perder: pierdo. */
export const E_TO_IE =
  set(`acertar acrecentar alentar apacentar apretar arrendar asentar aserrar atravesar calentar cegar cerrar comenzar concertar confesar
denegar desalentar desasosegar desconcertar desenterrar desmembrar despertar desplegar desterrar empezar encerrar encomendar enmendar ensangrentar enterrar errar fregar gobernar
helar herrar invernar manifestar mentar merendar negar nevar pensar plegar quebrar recalentar recomendar regar renegar repensar replegar resquebrar restregar reventar segar sembrar resembrar
sentar serrar sosegar subarrendar temblar tentar tropezar desgobernar ascender atender cerner condescender contender defender desatender descender desentender distender encender entender extender heder
hender malentender perder querer sobreentender sobrentender tender trascender transcender verter reverter tener cernir concernir discernir`);

/** sentir: siento, sintió. */
export const E_TO_IE_I =
  set(`adherir advertir arrepentir asentir conferir consentir controvertir convertir desmentir diferir digerir disentir divertir herir hervir inferir
ingerir injerir interferir invertir malherir mentir pervertir preferir presentir proferir reconvertir referir requerir resentir revertir sentir subvertir sugerir transferir trasferir zaherir`);

/** pedir: pido, pidió. */
export const E_TO_I =
  set(`ceñir colegir competir concebir conseguir constreñir corregir derretir despedir desteñir desvestir elegir embestir estreñir expedir gemir henchir
impedir investir medir pedir perseguir preelegir proseguir reelegir regir rendir reñir repetir revestir seguir servir subseguir teñir travestir vestir`);

/** contar: cuento; mover: muevo; jugar: juego. */
export const O_TO_UE =
  set(`acordar acostar agorar almorzar apostar aprobar avergonzar colar colgar comprobar concordar consolar contar costar degollar demostrar desaprobar descollar
descolgar desconsolar descontar desollar despoblar discordar encontrar encordar esforzar forzar hollar jugar mostrar poblar probar recontar recordar reforzar renovar repoblar reprobar
resollar resonar revolcar rodar rogar sobrevolar soldar soltar sonar soñar tostar trastrocar trocar tronar volar volcar absolver cocer condoler conmover demoler desenvolver devolver disolver doler envolver
escocer llover moler morder mover oler poder promover remorder remover resolver retorcer revolver soler torcer volver`);

/** dormir: duermo, durmió. */
export const O_TO_UE_U = set('dormir morir adormir');

/** adquirir: adquiero. */
export const I_TO_IE = set('adquirir inquirir');

/** enviar: envío. Verbs in -uar have the accent (actúo) unless they end in -cuar or -guar. */
export const ACCENTED_IAR =
  set(`aliar ampliar ansiar ataviar autografiar averiar confiar contrariar criar desafiar desconfiar desviar enfriar enviar escalofriar espiar esquiar
extraviar fiar fotografiar guiar hastiar inventariar liar malcriar piar porfiar reenviar resfriar rociar vaciar variar repatriar expatriar chirriar`);

/** prohibir: prohíbo; reunir: reúno. */
export const ACCENTED_HIATUS =
  set(`ahijar ahitar ahumar airar aislar arcaizar aullar aunar cohibir descafeinar desenraizar enraizar europeizar homogeneizar maullar prohibir
prohijar rehilar rehusar reunir sahumar sobrehilar`);

/** Verbs in vowel + cer without zc: mecer, mezo. */
export const PLAIN_CER = set('cocer escocer mecer remecer');
