/** The most frequent small words of a language, for telling languages apart. Written by hand; not a vocabulary. */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and a to of was is it in i for you that with my not they we this have had but on so at be are were as very from she he our me your just no or an all when what there their would only get don’t didn’t it’s i’m wasn’t can’t doesn’t isn’t i’ve by if has will up out',
  de: 'der die das und ist nicht ich ein eine zu war mit es wir auf den dem für sehr auch aber im von bei sich so wie nur wurde haben hat noch kein keine uns man nach wenn mich aus oder mir hatte immer mehr schon über alles waren',
  fr: 'le la les et est de des un une du pas je nous en que pour dans il au avec sur très ce qui plus mais on a été ne se vous par son sont cette mon tout trop était c’est j’ai même bien être où rien sans aux ou fait',
  es: 'el la los las y es de que en un una no por con para muy lo se me del al pero está como nos más fue le su mi todo ha son hay ni este esta sin cuando porque nada ya si hemos tiene bien era también',
  it: 'il lo la i gli le e è di che un una non per con in del della sono molto ma mi ci si da al nel alla anche come più questo questa ho abbiamo hanno stato dei delle solo era ha tutto niente poi perché quando se nostro',
  nl: 'de het een en is van niet ik we dat in op te voor met zijn was er maar ook heel aan bij om als wel naar ze je geen nog had heeft uit werd dit door hebben dan ons onze mijn zeer wat hij deze toen over kan zo erg',
  pt: 'o a os as e é de que não um uma em para com do da no na se por muito mas mais eu foi como nos está tem são ao dos das meu minha só já quando isso você também sem pelo ser à fui nada estava até',
  sv: 'och det att är en som på för inte jag med av till vi har den ett var så om de men mycket från han hon vid när bara fick kan hade ska mig oss där efter eller man min bra också vara',
  da: 'og det at er en som på for ikke jeg med af til vi har den et var så om de men meget fra han hun ved når kun fik kan havde skal mig os der efter eller man min også være blev',
  nb: 'og det at er en som på for ikke jeg med av til vi har den et var så om de men veldig fra han hun ved når bare fikk kan hadde skal meg oss der etter eller man min også være ble',
  pl: 'i w na nie się z do to jest że o jak ale co za od po tak był była było bardzo tylko mnie przez dla są ma już nas być mi tego tym które brak nic ze jej go czy aby bo by przy',
  fi: 'ja on ei se että en oli hyvin mutta kun niin kuin ole vain myös minä me hän tai jos sen oli mitä ovat joka siitä meille erittäin',
  tr: 've bir bu çok için de da ne ben biz ama gibi daha ile var yok değil mi o kadar sonra olarak her şey hiç en',
  cs: 'a v na se je to že s z do o ale jak po za byl byla bylo jsme jsem velmi pro při nebo jen není si tak už nás mi ani co',
  id: 'yang dan di ini tidak untuk dengan saya ada itu dari sudah bisa aplikasi sangat tapi juga ke karena lagi kami',
};
