/**
 * Words that tell reviews, comments and reply boxes on pages in many languages: what sites write into class names, labels
 * and buttons. Detection only; nothing here is ever shown or written. Seen on the corpus pages and in the platforms' own
 * interfaces, 2026-11-21. Languages: en de fr es it pt nl sv da no fi pl cs ru
 * tr ja zh, and the commonest words in ko ar he el uk hu ro vi id th hi.
 */

/** Stems in class names, ids, itemprops and data attributes that mean one review or comment. */
export const ITEM_NAME =
  /(?<!p)review(?!er)|comment(?!er|ator)|testimonial|guestbook|feedback|kommentar|bewertung|rezension|komment|recensi|opini[oe]n|opinia|reactie|beoordeling|anmeldelse|omd[oö]me|arvostel|avalia[cç]|rese[nñ]a|valoraci|comentari|\bavis\b|yorum|otzyv|отзыв|комментари|レビュー|口コミ|kuchikomi|评论/i;

/** Weaker ones: as often a message in a forum as an e-mail or a blog entry. */
export const WEAK_ITEM_NAME =
  /post(?!al|code|er\b)|message|\bmsg|conversation|reply|replies|answer|response|topic|thread|tweet|beitrag|antwort|reponse|article-?body/i;

/** What a heading over a list of them says, "Customer reviews (12)". */
export const TALK =
  /\b(?:reviews?|comments?|responses|replies|discussion|testimonials|bewertung(?:en)?|rezension(?:en)?|kommentare?|gästebuch|leserbriefe|antworten|avis|commentaires|réponses|opiniones|comentarios|reseñas|respuestas|recensioni|commenti|risposte|avalia[çc]ões|comentários|opini[ae]|komentarze|recensies|beoordelingen|reacties|omdömen|kommentarer|anmeldelser|arvostelut|kommentit|recenze|komentáře|yorumlar)(?![\p{L}-])|отзыв|комментари|değerlendirme|レビュー|口コミ|コメント|리뷰|후기|댓글|评论|评价|短评|آراء|التقييمات|تعليقات|ביקורות|חוות דעת|תגובות|κριτικές|αξιολογήσεις|σχόλια|відгуки|коментарі|vélemények|hozzászólások|recenzii|comentarii|recenzje|đánh giá|bình luận|ulasan|komentar|รีวิว|ความคิดเห็น|समीक्षा|टिप्पणियाँ/iu;

/** Names of a part of a review or of something about reviews, so not of one whole review. */
export const PART_NAME =
  /count|number|aggregate|average|\bnum\b|author|autor|avatar|meta|header|footer|\bhead\b|\bfoot\b|date|time|link|url|button|btn|action|toolbar|form|field|input|title|rating|stars?\b|summary|overview|histogram|filter|sort|pag(?:e|ing|ination)|tab|menu|nav|icon|image|photo|content|body|text|copy|container-text|vote|like|wrapper-text|submit|write|new|empty|label/i;

/** Names of the piece that holds the words of a review. */
export const BODY_NAME =
  /content|body|text|copy|message|descri|entry|markdown|commtext|quote|\bmd\b|inhalt|texte|testo|texto|tekst|postbody|articlebody/i;

/** Names of a person's mark. */
export const AUTHOR_NAME =
  /author|autor|user|reviewer|commenter|commentator|\bfn\b|nick|screen-?name|display-?name|profile|member|poster\b|by-?line|verfasser|(?<!(?:room|company|product|hotel|brand)-)\bname\b|person|customer|guest-?name|pseudo|gebruiker|auteur|owner-?name|creator|contributor|sender/i;

/** Names that hold an author's picture, badge, place or number, never the name itself. */
export const NOT_AUTHOR_NAME =
  /avatar|image|photo|img|badge|count|location|level|rank|title|stats?\b|info-?box|contribution|reputation|score|rating|date|time|joined|country|follow|icon|signature|cmt|entry|desc|summary|mention|\bmenu|reply|content|body|text|message|likes?/i;

/** Addresses that lead to a person. */
export const AUTHOR_LINK =
  /\/(?:users?|u|profiles?|profil|members?|membres?|mitglied(?:er)?|people|person|author|autor|reviewers?|contrib|channel|gp\/profile|user_details|forum\/members|@[\w.-]+)(?:[/?.-]|$)|[?&;](?:user(?:id|name)?|uid|u|member|author|showuser|profile)=|user\?id=|mode=viewprofile|member\.php|profile\.php|maps\/contrib|\/@[\w.-]+/i;

/** Names that hold a date. */
export const DATE_NAME = /date|time|datum|\bago\b|published|created|posted|timestamp|fecha|data\b|heure|\bage\b/i;

/** Names that hold stars. */
export const STARS_NAME = /star|rating|stern|[eé]toile|estrell|stell[ae]|gwiazd|\brate\b|\brated\b|bewertung-?wert|note-/i;

/** Names of places beside the content: menus, "latest comments", teasers. */
export const SIDE_NAME =
  /sidebar|side-?bar|widget|recent-?comments|latest|recent-?posts|related|teaser|promo|\bnav|breadcrumb|menu|footer|cookie|newsletter|similar|recommend|carousel-?product|site-?header/i;

/** Names of the business's own answer. */
export const OWNER_NAME =
  /owner|manager|mgr|merchant|business-?(?:re|comment|answer)|management|vendor|seller|hotelier|host-?re|store-?(?:re|comment|answer)|shop-?(?:re|answer)|official|developer-?re|publisher-?(?:re|comment)|company-?re|brand-?re|response|respuesta|reponse|antwort|svar\b|odpowied|risposta|resposta|reactie-?eigenaar/i;

/** The start of the business's answer as pages print it. */
export const OWNER_START =
  /^\s*(?:(?:public |official |owner |developer |management |manager |business |store |seller |host |our )?(?:response|reply|answer|comment) (?:from|by|of) |(?:owner|developer|business|merchant|seller|management|manager|host|store|company)(?:['’]s)? (?:response|reply|answer|comment)|(?:(?:store|shop|site|business|the) )?(?:owner|developer|seller|host|manager|management|team|publisher) (?:replied|responded|answered|wrote|says)\b|.{2,60}\b(?:responded|replied) (?:to this review|on|to)\b|.{2,40}\((?:owner|seller|host|store|developer|manager|inhaber|verkäufer|vendeur|vendedor|venditore|verkoper|propri[eé]taire|propietario|titolare|eigenaar|propriet[aá]rio|ägare|ejer|eier|omistaja|właściciel)\)|antwort (?:von|vom|des|der)|(?:rückmeldung|stellungnahme) (?:von|des|der)|r[eé]ponse (?:de|du|d['’]|propri[eé]taire|vendeur)|respuesta (?:de|del)|risposta (?:di|del|della|dal)|resposta (?:de|do|da)|(?:reactie|antwoord|respons) van|svar fr[aå]|svar från|vastaus|odpowied[zź] (?:od|właściciela|firmy)|odpověď|ответ (?:от|владельца|компании|представителя)|(?:işletme|satıcı|sahibinin)[^.]{0,20}yanıt|オーナーからの返信|.{0,12}からの(?:返信|お返事|回答|コメント)|返信 |商家回[复覆]|店主回覆|사장님(?: 답글|의 답변)|תגובת (?:בעל|ההנהלה|העסק|המלון)|رد (?:المالك|الإدارة|البائع|المتجر)|απάντηση (?:από|του|της)|відповідь (?:від|власника|продавця))/i;

/** What a button says that opens (or sends) a reply. Tested against a whole, short label. */
export const REPLY_ACTION =
  /^(?:(?:public |post (?:a )?|add (?:a |your )?|write (?:a |your )?|leave a )?(?:repl(?:y|ies)|respon[ds]e?|answer)(?: (?:to|as|publicly|now)\b.*)?|comment|antwort(?:en)?(?: (?:auf|schreiben|verfassen)\b.*)?|(?:öffentlich )?antworten|kommentieren|r[eé]pondre(?: (?:à|a|publiquement)\b.*)?|r[eé]ponse|responder(?: (?:a|ao?)\b.*)?|contestar(?: a\b.*)?|respuesta|rispondi(?: (?:a|al|alla)\b.*)?|rispondere|resposta|(?:be)?antwoord(?:en)?(?: op\b.*)?|reageer(?: op\b.*)?|reageren|reactie|svara?(?: p[aå]\b.*)?|besvar|vastaa(?: .*)?|odpowiedz(?: .*)?|odpov[eě]d[eě]t(?: .*)?|ответить(?: .*)?|yanıtla|cevapla|返信(?:する)?|返答|回复|回覆|回应|답글|השב|הגב|תגובה|הגב לתגובה.*|رد|الرد|اكتب ردًا|απάντηση|відповісти|válasz|răspunde|trả lời|balas|ตอบกลับ|जवाब दें)(?:\s*[(→»↩].*)?$/i;

/** What other small controls in a review say: helpful, report, share and their like. Tested against a whole, short label. */
export const OTHER_ACTION =
  /^(?:helpful|not helpful|yes|no|useful|funny|cool|unhelpful|like|likes|dislike|love|thanks?|thank|up ?vote|down ?vote|vote|share review|compliment|send message|report(?: (?:abuse|this|review|as|a|to|comment|post)\b.*)?|flag.*|share|share this|permalink|permanent link|link|quote|edit|delete|hide|save|give award|parent|prev|next|root|embed|copy link|follow|translate.*|see (?:original|translation).*|mark as .*|inappropriate.*|was this (?:review |comment )?helpful.*|\d+ (?:people|of \d+) .*helpful.*|hilfreich.*|nicht hilfreich|gefällt mir.*|melden|.*missbrauch melden|beitrag melden|teilen|zitieren|bearbeiten|empfehlen|utile|inutile|signaler.*|partager|j['’]aime|me gusta|útil|denunciar.*|reportar|compartir|mi piace|segnala.*|condividi|curtir|gostei|nuttig|behulpzaam|vind ik leuk|rapporteer|rapporteren|meld.*|delen|gilla|hjälpsam|anmäl.*|dela|synes godt om|hjælpsom|nyttig|anmeld|rapporter|del|liker|tykkää|ilmoita.*|pomocn[ae]|zgłoś.*|lubię to|udostępnij|užitečné|nahlásit|полезно|пожаловаться|нравится|поделиться|faydalı|şikayet.*|beğen|参考になった|通報|いいね|有用|喜欢|举报|投诉|赞|추천|신고|도움이 돼요|좋아요|בעד|נגד|אהבתי|דווח.*|שתף|מועיל|مفيد|إبلاغ.*|إعجاب|مشاركة|χρήσιμ\p{L}*|αναφορά|μου αρέσει|корисно|поскаржитися|hasznos|jelentés|hữu ích|báo cáo|thích|membantu|laporkan|suka)(?:[\s(:|·]*[\d.,k]*[\s)]*)?[?!]?$/iu;

/** Small print in a review that is not the reviewer's: badges and counts. Tested against a whole, short text. */
export const MARK_TEXT =
  /^(?:verified.*|(?:reviewed|review|comment|written|posted) by .{2,40}|.{2,40} replied(?: · \d+ repl(?:y|ies))?|(?:view |show )?\d+ (?:more )?repl(?:y|ies)|\(?verified (?:owner|buyer|purchase)\)?|vine customer.*|(?:\d+|one|an?) (?:of \d+ |out of \d+ )?(?:people|person|users?|customers?) .{0,20}(?:helpful|useful)\.?|\d+ (?:friends?|reviews?|photos?|contributions?|posts?|points?|likes?|votes?|helpful)|geverifieerd.*|verifizierte.*|achat vérifié|compra verificada|acquisto verificato|\(?edited\)?|via .{2,20}|from .{2,12} app|\d+ (?:leute|personen|personas|personnes|persone|pessoas|mensen|personer) .{2,30}|pinned|new|op|\(\d\/\d\)|\([+-]?\d{1,5}\))$/i;

/** Controls that show the rest of a text, or fewer of it. */
export const MORE_ACTION =
  /^(?:[…. ]*)(?:(?:read|show|see|view) (?:more|less|full(?: review)?|all)|more|less|continue reading|expand|collapse|full review|(?:mehr|weniger)(?: (?:lesen|anzeigen))?|weiterlesen|(?:lire|voir|afficher) (?:plus|moins|la suite)|(?:en savoir )?plus|moins|(?:leer|ver|mostrar) (?:m[aá]s|menos|mais)|m[aá]s|mais|menos|ler mais|(?:leggi|mostra|vedi) (?:tutto|di più|altro|meno)|altro|di più|(?:lees|toon|bekijk) (?:meer|minder|verder)|meer|minder|läs mer|visa mer|mer|læs mere|vis mere?|mere|les mer|lue lisää|näytä lisää|(?:czytaj|pokaż|zobacz) (?:więcej|dalej)|więcej|číst (?:více|dále)|více|читать (?:далее|дальше|полностью)|ещё|еще|подробнее|показать .*|devamını (?:oku|gör)|daha fazla.*|もっと(?:見る|読む)|続きを読む|展开|更多|查看全文|더보기|קרא עוד|עוד|اقرأ المزيد|المزيد|περισσότερα|більше|tovább|citește mai mult|xem thêm|selengkapnya|อ่านเพิ่มเติม)[\s.…»>▾]*$/i;

/** Words in the names or labels of a box that answers a review, a comment or a thread. */
export const REPLY_BOX =
  /repl(?:y|ies)|respon[ds]|answer|comment|dis[ck]ussi|antwort|kommentar|beantwort|r[eé]pon[ds]|commentaire|responder|respuesta|contestar|comentari|rispon|risposta|resposta|reageer|reactie|reageren|antwoord|svar|vastau|vastaa|kommentti|komment|odpowied|odpov|comentário|ответ|комментари|yanıt|yorum|cevap|返信|コメント|回复|评论|댓글|답글|תגובה|הגב|תגובתך|تعليق|الرد|σχόλιο|απάντηση|відповід|коментар|hozzászól|válasz|răspun|bình luận|trả lời|balas|ความคิดเห็น|commtext|(?:^|[_\W])qr_|quick-?reply|wmd-input/i;

/** The narrower set: words that mean answering, not starting. */
export const ANSWER_BOX =
  /repl(?:y|ies)|respon[ds]|answer|antwort|beantwort|r[eé]pon[ds]|responder|respuesta|contestar|rispon|risposta|resposta|antwoord|svar|vastau|vastaa|odpowied|odpov|ответ|yanıt|cevap|返信|回复/i;

/** Boxes that are for something else. */
export const OTHER_BOX =
  /contact(?!-?form-?comment)|enquir|inquir|booking|buchung|reserv|subject|betreff|phone|telefon|t[eé]l[eé]phone|newsletter|subscri(?:be|ption)|search|suche|recherche|buscar|coupon|gift|checkout|address|adresse|question|frage\b|fragen|pregunta|domanda|pergunta|vraag|vragen|report|abuse|complain|flag|captcha|feedback-?form|survey|e-?mail-?to|send-?to|invite|share|send-?message|private-?message|nachricht|mensaje|newpm|\bpm\b|password|biograph|about-?me|description|notes?-?to|personali[sz]ation|translate|problem/i;

/** Names of forms that let somebody in. A button beside a reply box may say as much: one answers once one is in. */
export const SIGN_IN_BOX = /signup|register|login/i;

/** Notes that colleagues read and nobody else, beside the box that answers. */
export const INTERNAL_BOX =
  /(?:internal|private|staff|agent|team)[-_ ]?(?:notes?|comments?|memo)(?![-_a-z])|\bpost note\b|intern\w{0,2}[-_ ](?:notiz|notitie|anmerkung|notat|kommentar|anteckning)|note (?:interne|interna|priv[ée]e)|notas? (?:intern|privad)|notatk\w+ wewn|служебн\w+ замет|社内メモ|内部备注/i;

/** Boxes in which a new review or a new question begins, not an answer. */
export const NEW_REVIEW_BOX =
  /(?:write|leave|post|add|submit|create|new|your)[-_ ]?(?:a |an |your |my |the )?[-_ ]?review|review[-_ ]?(?:body|text|content|form|input)|rate (?:this|and)|bewertung (?:schreiben|abgeben|verfassen)|rezension (?:schreiben|verfassen)|(?:écri|rédig|laiss|donn)\w{0,6} (?:un|votre) avis|(?:escrib|dej)\w{1,6} (?:una |tu )?(?:opini|rese)|scrivi (?:una )?recensione|schrijf (?:een )?(?:review|recensie|beoordeling)|skriv (?:en |et )?(?:anmeldelse|recension|omd)|napisz (?:opini|recenz)|оставить отзыв|написать отзыв|yorum yaz|レビューを書|写评论/i;

/** Names of traps for robots. */
export const HONEYPOT =
  /honey-?pot|\bhp[-_]|hp_|captcha|leave[-_ ]?(?:this )?(?:blank|empty)|bot[-_ ]?(?:field|trap)|confirm[-_]?url|ak_hp/i;

/** Words a page puts around a name: "by X", "X says:". Cut off. */
export const NAME_BEFORE =
  /^(?:(?:written|posted|reviewed|submitted|review|comment|response|answer|rezension|bewertung|avis|opinia|opinión|reseña|recensione|recensie|отзыв|posté|publié|écrit|geschrieben|verfasst|geplaatst|skrevet|escrito|scritto|napisan\w+)\s+)?(?:from:|by|von|par|por|di|da|door|av|af|od|от|de|reviewer|author|user|name|autor|nom)\s*:?\s+/i;
export const NAME_AFTER =
  /\s*(?:,?\s*(?:says|said|wrote|writes|meint|sagte?|schreibt|schrieb|schreef|zegt|schrijft|dit|a dit|a écrit|écrit|dice|dijo|escribió|ha scritto|scrive|disse|diz|escreveu|skrev(?:er)?|sier|siger|säger|kirjoitti|sanoo|pisze|napisał\w*|пишет|написал\w*)\b)?[\s:,·•|–—-]*$/i;

/** What follows a name at the head of a comment: "wrote on", "schrieb am". */
export const SAYING =
  /^[\s,:]*(?:says|said|wrote|writes|replied|commented|posted|meint|sagte?|schreibt|schrieb|kommentierte|schreef|zegt|schrijft|a dit|a écrit|écrit|dice|dijo|escribió|ha scritto|scrive|disse|diz|escreveu|skrev(?:er)?|sier|siger|säger|kirjoitti|pisze|napisał\w*|пишет|написал\w*)(?![\p{L}])/iu;

/** What forms print before a name and before a day. */
export const WHO_LABEL =
  /^(?:name|nick(?:name)?|author|user|nom|pseudo|nombre|nome|naam|namn|navn|nimi|imi[eę]|jméno|имя|isim|autor|auteur|verfasser|お名前|名前|投稿者|ニックネーム|이름|作者|姓名|昵称)\s*[:：]$/i;
export const WHEN_LABEL =
  /^(?:date|posted|written|time|datum|geschrieben|le|fecha|data|dato|päivä|дата|tarih|投稿日時?|日時|日付|작성일|날짜|日期|时间)\s*[:：]$/i;

/** What is no person's name: actions, badges, anonymous marks. */
export const NOT_A_NAME =
  /^(?:reply|rated(?: .*)?|respond|answer|report|helpful|share|edit|follow|verified.*|.*\bpurchase|guest|anonymous|anonym|anonyme|anónimo|anonimo|deleted|\[deleted\]|gelöscht|user|member|new|top .*|local guide.*|level \d.*|.*\b(?:reviews?|photos?|contributions?|posts?|friends|points?|bewertungen|avis|fotos|beiträge|recensioni|reseñas|opiniones|beoordelingen)|ago|today|yesterday|posted|by|says|author|owner|profile|view profile|log ?in|sign ?in|menu|more|admin reply|see more|antworten|répondre|responder|rispondi)$/i;

/** Words of lists that lead to talks elsewhere: "42 comments". */
export const COUNT_LINK =
  /^\(?\d[\d.,k]*\+?\)?\s*(?:comments?|repl(?:y|ies)|answers?|reviews?|kommentare?|antworten|bewertungen|commentaires?|réponses?|avis|comentarios|respuestas|reseñas|opiniones|commenti|risposte|recensioni|comentários|respostas|reacties|beoordelingen|kommentarer|svar|anmeldelser|omdömen|komentarz\w*|opinii|отзыв\w*|комментари\w*|yorum|件)$/i;

/** Star words after or before a number in labels. */
export const STAR_WORD =
  /(?<!\p{L})(?:stars?|stern(?:e|en)?|[eé]toiles?|estrellas?|stell[ae]|estrelas?|sterren|ster|stj[aä]rn\p{L}*|stjerner?|tähteä?|gwiazd\p{L}*|hvězd\p{L}*|yıldız|csillag|bintang)(?!\p{L})|звезд|звёзд|зірк|зірок|つ星|星|별|نجوم|نجمة|نجمات|כוכב|αστέρι|ดาว/iu;

/** Units of "N units ago" with their length in days; null where months or years make the day untellable. */
export const AGO_UNITS: readonly (readonly [RegExp, number | null])[] = [
  [/^(?:s|secs?|seconds?|sekunden?|secondes?|segundos?|second[oi]|seconden?|sekund\w*|sekunt\w*|секунд\w*|saniye|秒)$/i, 0],
  [/^(?:m|mins?|minutes?|minuten?|minut[eio]s?|minut[aoeyt]\w*|minuut|minutter|minuutti\w*|минут\w*|dakika|分(?:钟)?)$/i, 0],
  [
    /^(?:h|hrs?|hours?|stunden?|heures?|horas?|or[ae]|uur|uren|timm\w*|timer?|tunti\w*|tunnin|godzin\w*|hodin\w*|час\w*|saat|時間|小时|시간|ساع(?:ة|ات|تين)|שע(?:ה|ות|תיים)|ώρ(?:α|ες)|годин\p{L}*)$/iu,
    0,
  ],
  [
    /^(?:d|days?|tag(?:e|en)?|jours?|d[ií]as?|giorn[oi]|dag(?:e|en|ar)?|døgn|päivää?|dni|dzień|dn[eyůí]\w*|день|дня|дней|gün|日|天|일|يوم|[أا]يام|يومين|יום|ימים|יומיים|ημέρ(?:α|ες)|μέρ(?:α|ες)|дні(?:в)?)$/iu,
    1,
  ],
  [
    /^(?:w|wks?|weeks?|wochen?|semaines?|semanas?|settiman[ae]|we?ken?|week|veck\w*|ug(?:e|er)|uker?|viikko\w*|tydzień|tygodni\w*|týd\w*|недел\w*|hafta|週間|周|주|[أا]سبوع|[أا]سابيع|[أا]سبوعين|שבוע|שבועות|שבועיים|εβδομάδ(?:α|ες)|тиж\p{L}*)$/iu,
    7,
  ],
  [
    /^(?:mo|mos|months?|monat(?:e|en)?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|månad\w*|måneder?|kuukau\w*|miesi\S*|měsíc\w*|месяц\w*|ay|か月|ヶ月|个月|개월|달|شهر|[أا]شهر|شهور|شهرين|חודש|חודשים|חודשיים|μήν(?:α|ες)|місяц\p{L}*)$/iu,
    null,
  ],
  [
    /^(?:y|yrs?|years?|jahr(?:e|en)?|ans?|ann[ée]es?|años?|ann[oi]|anos?|jaar|jaren|år|vuot\w*|vuosi\w*|lata?|rok\w*|let|год\w*|лет|yıl|年|년|سنة|سنوات|سنتين|عام|שנה|שנים|שנתיים|χρόν(?:ο|ια)|рок(?:и|ів))$/iu,
    null,
  ],
];

/** "One" before a unit. */
export const ONE_WORD = /^(?:an?|one|eine?[mnr]?|une?|una?|uno|uma?|een|één|e[nt]t?|yksi|jed[ea]n|один|одну|bir|一)$/i;

/** Words that turn "2 days" into "2 days ago". */
export const AGO_WORD =
  /(?<!\p{L})(?:ago|vor|il y a|hace|fa|h[áa]|atr[áa]s|geleden|sedan|siden|sitten|temu|před|önce)(?!\p{L})|назад|тому(?!\p{L})|前|전|منذ|قبل|לפני|πριν/iu;
export const TODAY_WORD =
  /^(?:today|just now|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag|idag|i dag|tänään|dzisiaj|dziś|dnes|сегодня|bugün|今日|今天)\b/i;
export const YESTERDAY_WORD =
  /^(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|igår|i går|eilen|wczoraj|včera|вчера|dün|昨日|昨天)(?![\p{L}])/iu;

/** Beginnings of month names, January first. Longer ones stand where a shorter would meet two months. */
export const MONTHS: readonly RegExp[] = [
  /^(?:يناير|jan|jän|gen(?:n|$)|ene|stycz|led(?:en|na)|янв|oca|tammi|styczn|sty$)/i,
  /^(?:فبراير|feb|f[eé]v|fév|lut|únor|února|фев|şub|helmi)/i,
  /^(?:مارس|mar(?!d)|mär|mrz|maart|mrt|břez|мар|maalis|marz)/i,
  /^(?:[اأ]بريل|apr|avr|abr|kwie|dub(?:na|en)|апр|nis|huhti)/i,
  /^(?:مايو|ma[iyjg](?!s)|maio|mayo|magg|květ|ма[йя]|touko)/i,
  /^(?:يونيو|jun|juin|giu|czer(?!wiec$)|czerw|červ(?:en|na)(?!e?c)|июн|haz|kesä)/i,
  /^(?:يوليو|jul|juil|lug|lip|červen(?:ec|ce)|июл|tem|heinä)/i,
  /^(?:[اأ]غسطس|aug|ao[uû]|ago|sier|srp|авг|ağu|elo)/i,
  /^(?:سبتمبر|sep|set|wrz|zář|сен|eyl|syys)/i,
  /^(?:[اأ]كتوبر|o[ck]t|ott|out|paź|říj|окт|eki|loka)/i,
  /^(?:نوفمبر|nov|lis(?:t|to)|ноя|kas|marras)/i,
  /^(?:ديسمبر|de[czs]|dic|déc|gru|pros|дек|ara|joulu)/i,
];

/** What stands in place of a text that was taken away. */
export const REMOVED_TEXT =
  /^\[?(?:deleted|removed|comment (?:deleted|removed|hidden).*|this (?:comment|review|post) (?:has been|was|is) (?:deleted|removed|hidden).*|gelöscht|entfernt|kommentar (?:entfernt|gelöscht).*|supprimé|eliminado|verwijderd)\]?\.?$/i;
