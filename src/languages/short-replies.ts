/**
 * A short honest reply in a review's own language, where we have no library in it: thanks, regret, a day, a way to talk.
 * `complaint` takes `{{date}}` (a day as that language says it), `email` and `phone` their value. Written by hand;
 * formal address throughout.
 */
export type ShortReply = {
  complaint: readonly string[];
  praise: readonly string[];
  email: string;
  phone: string;
  page: string;
};

export const SHORT_REPLIES: Readonly<Record<string, ShortReply>> = {
  de: {
    complaint: [
      'Guten Tag, vielen Dank für Ihre Bewertung. Es tut mir leid, dass Sie unzufrieden sind. Ich gehe dem nach und antworte Ihnen bis {{date}}.',
      'Guten Tag, danke, dass Sie uns geschrieben haben. Ich verstehe Ihren Ärger, und es tut mir leid. Bis {{date}} prüfe ich, was passiert ist, und melde mich bei Ihnen.',
      'Guten Tag, danke für Ihre offenen Worte. Das hätte besser laufen sollen, und das tut mir leid. Sie hören bis {{date}} von mir.',
    ],
    praise: [
      'Guten Tag, vielen Dank für Ihre freundliche Bewertung. Ich gebe sie gern an das Team weiter.',
      'Guten Tag, herzlichen Dank für Ihre netten Worte. Schön, dass Sie zufrieden sind.',
      'Guten Tag, danke für Ihre Bewertung, über die wir uns sehr gefreut haben.',
    ],
    email: 'Sie erreichen mich direkt unter {{email}}.',
    phone: 'Sie erreichen mich direkt unter {{phone}}.',
    page: 'Sie erreichen mich über den Kontakt auf unserer Seite.',
  },
  fr: {
    complaint: [
      'Bonjour, merci pour votre avis. Je regrette votre déception. Je vais chercher ce qui s’est passé et je vous répondrai d’ici le {{date}}.',
      'Bonjour, merci de nous avoir écrit. Je comprends votre déception et je la regrette. Je vérifie ce qui s’est passé et je reviens vers vous d’ici le {{date}}.',
      'Bonjour, merci pour votre franchise. Cela aurait dû mieux se passer, et je le regrette. Vous aurez ma réponse d’ici le {{date}}.',
    ],
    praise: [
      'Bonjour, merci beaucoup pour votre avis si aimable. Je le transmets à l’équipe avec plaisir.',
      'Bonjour, un grand merci pour vos mots. Nous sommes heureux que cela vous ait plu.',
      'Bonjour, merci d’avoir pris le temps d’écrire ces mots, qui nous font plaisir.',
    ],
    email: 'Vous pouvez m’écrire directement à {{email}}.',
    phone: 'Vous pouvez me joindre directement au {{phone}}.',
    page: 'Vous pouvez me joindre par le contact indiqué sur notre page.',
  },
  es: {
    complaint: [
      'Hola, gracias por su reseña. Lamento que su experiencia no haya sido buena. Voy a averiguar qué pasó y le responderé antes del {{date}}.',
      'Hola, gracias por escribirnos. Entiendo su malestar y lo siento. Voy a revisar lo ocurrido y le daré una respuesta antes del {{date}}.',
      'Hola, gracias por su sinceridad. Debería haber ido mejor, y lo siento. Tendrá noticias mías antes del {{date}}.',
    ],
    praise: [
      'Hola, muchas gracias por su amable reseña. Se la haré llegar al equipo con gusto.',
      'Hola, mil gracias por sus palabras. Nos alegra que le haya gustado.',
      'Hola, gracias por tomarse el tiempo de escribir estas palabras, que nos alegran.',
    ],
    email: 'Puede escribirme directamente a {{email}}.',
    phone: 'Puede llamarme directamente al {{phone}}.',
    page: 'Puede contactarme a través de los datos de nuestra página.',
  },
  it: {
    complaint: [
      'Buongiorno, grazie per la recensione. Mi dispiace per la sua delusione. Cercherò di capire che cosa è successo e le risponderò entro {{date}}.',
      'Buongiorno, grazie per averci scritto. Capisco la sua delusione e mi dispiace. Verifico che cosa è successo e le rispondo entro {{date}}.',
      'Buongiorno, grazie per la franchezza. Doveva andare meglio, e mi dispiace. Avrà una mia risposta entro {{date}}.',
    ],
    praise: [
      'Buongiorno, grazie di cuore per la gentile recensione. La farò leggere volentieri a tutto il gruppo.',
      'Buongiorno, mille grazie per le sue parole. Siamo contenti che le sia piaciuto.',
      'Buongiorno, grazie per il tempo che ha dedicato a queste parole, che ci fanno piacere.',
    ],
    email: 'Può scrivermi direttamente a {{email}}.',
    phone: 'Può chiamarmi direttamente al {{phone}}.',
    page: 'Può raggiungermi tramite il contatto indicato sulla nostra pagina.',
  },
  pt: {
    complaint: [
      'Olá, agradeço a sua avaliação. Lamento que a experiência não tenha sido boa. Vou apurar o que aconteceu e responder até {{date}}.',
      'Olá, agradeço que nos tenha escrito. Compreendo a sua frustração e lamento o sucedido. Vou verificar e responder até {{date}}.',
      'Olá, agradeço a franqueza. Devia ter corrido melhor, e lamento. Terá a minha resposta até {{date}}.',
    ],
    praise: [
      'Olá, agradeço muito a sua avaliação tão simpática. Vou partilhá-la com a equipa.',
      'Olá, agradecemos muito as suas palavras. Ficamos felizes por ter gostado.',
      'Olá, agradecemos o tempo que dedicou a estas palavras, que nos alegram.',
    ],
    email: 'Pode escrever-me diretamente para {{email}}.',
    phone: 'Pode ligar-me diretamente para {{phone}}.',
    page: 'Pode falar comigo através do contacto indicado na nossa página.',
  },
  nl: {
    complaint: [
      'Goedendag, dank u voor uw beoordeling. Het spijt me dat u niet tevreden bent. Ik zoek uit wat er is gebeurd en antwoord u uiterlijk {{date}}.',
      'Goedendag, dank u dat u ons hebt geschreven. Ik begrijp uw ergernis en het spijt me. Ik ga na wat er is gebeurd en kom uiterlijk {{date}} bij u terug.',
      'Goedendag, dank u voor uw openhartigheid. Dit had beter moeten gaan, en dat spijt me. U hoort uiterlijk {{date}} van mij.',
    ],
    praise: [
      'Goedendag, hartelijk dank voor uw vriendelijke beoordeling. Ik geef haar graag door aan het team.',
      'Goedendag, heel veel dank voor uw woorden. Fijn dat u tevreden bent.',
      'Goedendag, dank u dat u de tijd nam voor deze woorden, waar we blij mee zijn.',
    ],
    email: 'U bereikt mij rechtstreeks via {{email}}.',
    phone: 'U bereikt mij rechtstreeks op {{phone}}.',
    page: 'U bereikt mij via het contact op onze pagina.',
  },
  ja: {
    complaint: [
      'このたびは口コミをお寄せいただき、ありがとうございます。ご期待に沿えず、申し訳ございません。状況を確認し、{{date}}までにご返答いたします。',
      'ご意見をお寄せいただき、ありがとうございます。ご不快な思いをされたとのこと、申し訳ございません。事実を確かめ、{{date}}までにご連絡いたします。',
      '率直なご意見をありがとうございます。ご満足いただけず、申し訳ございません。{{date}}までに確認の結果をお伝えいたします。',
    ],
    praise: [
      '温かい口コミをお寄せいただき、ありがとうございます。スタッフ一同、大変うれしく拝見しました。',
      'うれしいお言葉をありがとうございます。ご満足いただけて何よりです。',
      'お時間を割いて口コミをお寄せいただき、ありがとうございます。スタッフにも伝えます。',
    ],
    email: '{{email}}まで直接ご連絡ください。',
    phone: '{{phone}}まで直接お電話ください。',
    page: '当ページに記載の連絡先からもご連絡いただけます。',
  },
  zh: {
    complaint: [
      '您好，感谢您的评价。没能让您满意，我很抱歉。我会了解事情的经过，并在{{date}}之前答复您。',
      '您好，感谢您写下这些。我理解您的不满，也很抱歉。我会核实情况，并在{{date}}之前给您答复。',
      '您好，感谢您的直言。这件事本应做得更好，我很抱歉。我会在{{date}}之前给您回复。',
    ],
    praise: [
      '您好，非常感谢您的好评。我会转告我们的同事。',
      '您好，谢谢您的肯定。您满意，我们很高兴。',
      '您好，感谢您抽出时间写下评价，我们看了很高兴。',
    ],
    email: '您可以直接写信至{{email}}与我联系。',
    phone: '您可以直接致电{{phone}}与我联系。',
    page: '您也可以通过我们页面上的联系方式找到我。',
  },
};

/** A day YYYY-MM-DD as a language says it, weekday and all: "Donnerstag, 26. November". Null for no such day. */
export function dayInLanguage(day: string, code: string): string | null {
  const at = new Date(`${day}T12:00`);
  if (Number.isNaN(at.getTime())) return null;
  return new Intl.DateTimeFormat(code, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
}
