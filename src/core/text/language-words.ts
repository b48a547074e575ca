/**
 * What tells languages apart: their commonest words (articles, prepositions, pronouns, auxiliaries, and words of public life) and
 * endings that are theirs. From the reference grammars of each language; no corpus was counted. Accents are written.
 */

/** Language → its common words, parted by blanks. A word that several languages share counts for each, but less. */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in is was for that it with as on be at by he his are were this from have had has not but they which or an their one all would will who been
there when if no more than she her him you we our them said says after over into about could can may should its also new against what how why out up down before
under between while where only other some such these those president government minister officials war troops military amid say calls call warns warn rejects reject
urges vows accuses threatens backs plan plans leader people state first year years my your i am do does did off because through during being any every each must never since yet seeks slams`,
  es: `el la los las de del que y en un una unos unas por con para se su sus es son fue fueron al lo como más pero no sin sobre entre ya también hasta desde cuando donde
muy este esta estos estas ese esa eso ha han había ser está están tras ante contra según porque si sí él ella ellos nos le les me te mi tu o ni todo todos años año
gobierno presidente presidenta ministro ministra país estado dice dijo rechaza acusa advierte pide llama exige anuncia niega hay será puede así cada mientras durante aunque
otro otra otros otras dos hoy ayer día vez lunes martes miércoles jueves viernes qué quién cómo nunca nada yo usted guerra ejército tropas ataque ataques amenaza amenazas territorio soberanía
defiende descarta afirma asegura critica condena denuncia respuesta extranjera extranjeras extranjero extranjeros cualquier cualquiera algún alguna algunos algunas ningún ninguna siempre tiene tienen
debe deben quiere quieren hace hacen tampoco aún rechazan rechazó condenan condenó acusan acusó advirtió exigen exigió anunció negó estadounidense estadounidenses injerencia`,
  fr: `le la les de des du et un une en que qui dans pour sur avec par est sont a été au aux ce cette ces il elle ils nous vous je ne pas plus son sa ses leur leurs mais ou où
comme se sous sans contre entre après avant depuis été fait avoir être on y dont tout tous même aussi gouvernement président ministre pays état selon dit face
chez très deux ans année jour lors alors si peut nouvelle guerre armée frappe rejette accuse menace appelle cet d' l' qu' n' s' j' c' mon ma mes toute toutes aucun aucune chaque toujours rejettent condamne condamnent dénonce`,
  pt: `o os a as de do da dos das e em no na nos nas um uma uns umas que para com por pelo pela pelos pelas não se é são foi foram ao aos à às mais mas como seu sua seus suas ou
já também entre até quando muito sem sobre este esta isso isto ele ela eles elas nós eu você está estão tem têm ter ser será há após contra segundo diz disse governo presidente
ministro país estado anos ano dia depois antes ainda só mesmo onde quem todos todo lhe num numa dele dela guerra tropas ataque ataques condena exército qualquer algum alguma nenhum nenhuma sempre rejeita rejeitam critica denuncia`,
  it: `il lo la i gli le di del dello della dei degli delle e ed in nel nella nei un uno una che è sono per con su sul sulla da dal dalla dai al allo alla ai non si come più ma o anche
suo sua suoi loro questo questa questi quello ha hanno era stato stata essere tra fra dopo prima contro se chi cui quando dove perché secondo governo presidente ministro paese
stato anni anno giorno ancora già solo tutti tutto molto senza sotto c' l' d' un' dell' all' nell' noi lui lei io mi ci territorio guerra qualsiasi qualche alcuni alcune nessun nessuna sempre ogni respinge condanna denuncia`,
  de: `der die das den dem des und in zu von mit im am ist sind war waren für auf nicht ein eine einen einem einer eines es er sie wir ich sich auch als an bei nach aus über wie dass
hat haben wird werden wurde wurden zum zur vor durch um oder aber noch nur gegen unter zwischen sein seine ihr ihre kann können soll will mehr sagt sagte regierung präsident
minister land krieg jahr jahre jahren uns wenn weil diese dieser dieses seit bis ohne keine kein sehr man was wer ab lehnt warnt droht fordert angriff truppen`,
  nl: `de het een van en in is zijn was waren op te dat die voor met niet aan door om bij ook als naar uit over er maar of tot dan nog wel geen hij zij ze wij we ik je u hun haar hem
heeft hebben had wordt worden werd werden kan kunnen zal zou moet tegen onder tussen na volgens regering president minister land oorlog jaar meer zegt zei deze dit daar hier
waar wat wie hoe sinds tijdens al toch zonder af wijst waarschuwt dreigt eist aanval troepen kabinet`,
  ca: `el la els les de del dels i en un una uns unes que per amb al als és són no es se pel pels va van ha han més però com també fins quan on molt aquest aquesta aquests aquestes
seu seva seus seves sense sobre entre ja ser està estan després contra segons diu govern president ministre país estat anys any dia tot tots l' d' s' n' ho hi li els nosaltres
ell ella jo tenir fer cal què qui qualsevol algun alguna cap sempre encara cada rebutja condemna denuncia`,
  gl: `o os a as de do da dos das e en no na nos nas un unha uns unhas que para con por polo pola polos polas non se é son foi foron ao aos á ás máis mais pero como seu súa seus súas ou
xa tamén entre ata cando moi sen sobre este esta isto el ela eles nós eu vostede está están ten teñen ter ser será hai tras contra segundo di dixo goberno presidente ministro
país estado anos ano día despois antes aínda só onde quen todos todo lle nun nunha dun dunha desta deste xunta territorio exército tropas ataque guerra calquera algún algunha ningún ningunha sempre rexeita`,
  ro: `și de la în cu pe un o a al ale cel cea cei nu este sunt fost că să care din pentru prin mai dar sau după între fără despre acest această aceste lui ei lor le se va vor avea are au
președintele guvernul ministrul țara război către când unde cum`,
  sv: `och att det i en som är på av för med den till inte om har de ett han hon vi jag var men sig från kan ska skulle vid så efter när eller under mot regeringen säger sa också
över år nu där blir blev detta dessa utan mellan`,
  da: `og at det i en som er på af for med den til ikke om har de et han hun vi jeg var men sig fra kan skal ville ved så efter når eller under mod regeringen siger sagde også
over år nu hvor bliver blev dette disse uden mellem`,
  pl: `i w na z do się nie że to jest o od po za przez dla jak ale co jego jej ich był była było są być który która które oraz przed między prezydent rząd minister kraju wojny roku
tym tego tak już tylko może`,
  tr: `ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra ancak ama değil var yok ne o ki her şey hükümet cumhurbaşkanı bakanı dedi göre karşı`,
  id: `yang dan di ke dari untuk dengan pada tidak ini itu dalam akan adalah oleh atau juga telah sebagai karena mereka kami kita ia dia presiden pemerintah menteri negara perang
kata kepada bahwa lebih`,
};

/** Language → endings of words that are its own, each of three letters or more. */
export const ENDINGS: Readonly<Record<string, string>> = {
  en: 'ing ings ght ness ship ships ously ally ated ized ised cked shed tions ough ould ists fully',
  es: 'ción ciones dad dades ando iendo aron ieron ará arán ería ía ían eño eña ñola ñol ñas ños itos ados idos ndo izó ión',
  fr: 'eux euse eaux ement ements ités ique iques aient ées ère ères isme ction ille elle ette ois oise oises eur eurs',
  pt: 'ção ções dade dades ão ãos ões ães inho inha ando indo aram eram nha nho lha lho lhas lhos ês',
  it: 'zione zioni ità mente iamo ando endo ato ati ata ate uto elli etti ezza ario ismo cchi gli glia glie sce',
  de: 'ung ungen keit keiten heit lich liche lichen isch ische ischen schaft ßen ieren iert tät nd sch',
  nl: 'heid heden lijk lijke isch ische ijk ijke elijk aar aat eert eren tje tjes cht',
  ca: 'ció cions tat tats ament nyol nyola nya ny ada ades ssió isme ïsme atge atges eig',
  gl: 'ción cións dade dades eiro eira eiros eiras aron ou eu xe nza dor doras cións axe',
};

/** Letters that point to some languages: letter → their codes. */
export const LETTERS: Readonly<Record<string, string>> = {
  ñ: 'es gl',
  '¿': 'es',
  '¡': 'es',
  ã: 'pt',
  õ: 'pt',
  ß: 'de',
  ä: 'de sv',
  ö: 'de sv tr',
  ü: 'de tr',
  å: 'sv da',
  ø: 'da',
  æ: 'da',
  œ: 'fr',
  ê: 'fr pt',
  è: 'fr it ca',
  ë: 'fr nl',
  î: 'fr ro',
  û: 'fr',
  ò: 'it ca',
  ù: 'it fr',
  ì: 'it',
  ç: 'fr pt ca tr',
  '·': 'ca',
  ă: 'ro',
  ș: 'ro',
  ț: 'ro',
  ł: 'pl',
  ż: 'pl',
  ś: 'pl',
  ą: 'pl',
  ę: 'pl',
  ğ: 'tr',
  ı: 'tr',
  ş: 'tr',
};
