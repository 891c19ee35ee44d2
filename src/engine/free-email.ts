/** Domains where anybody gets an e-mail address for nothing: such an address says nothing of a company. */
export const FREE_EMAIL_DOMAINS: ReadonlySet<string> = new Set(
  // A name alone ends in .com; a name with several endings has them behind a colon.
  (
    'gmail googlemail outlook:com,de,fr,es,it,jp,co.uk,com.br hotmail:com,co.uk,de,fr,es,it,nl,be,com.br,ca ' +
    'live:com,co.uk,de,fr,nl,it,be,ca,cn msn passport windowslive ' +
    'yahoo:com,co.uk,de,fr,es,it,ca,in,co.in,co.jp,com.br,com.mx,com.ar,com.au,com.tw,com.hk,com.sg,com.vn,com.ph,co.id,co.kr,cn,com.cn,pl,se,no,dk,gr,ro ' +
    'ymail rocketmail aol:com,co.uk,de,fr aim icloud me mac proton.me protonmail:com,ch pm.me tutanota:com,de tuta:io,com ' +
    'gmx:com,net,de,at,ch,fr,us,co.uk web.de freenet.de t-online.de arcor.de mail:de,com,ru,bg,pt,dk,ee posteo.de ' +
    'mailbox.org online:de,no email:com,cz,it usa europe consultant inbox:com,ru,lv,lt fastmail:com,fm hushmail hey zoho ' +
    'zohomail:com,eu yandex:com,ru ya.ru list.ru bk.ru internet.ru rambler.ru ukr.net i:ua,softbank.jp meta.ua seznam.cz ' +
    'centrum:cz,sk atlas.cz post.cz azet.sk zoznam.sk wp.pl o2.pl onet:pl,eu op.pl interia:pl,eu gazeta.pl ' +
    'poczta:fm,onet.pl tlen.pl vp.pl abv.bg freemail.hu citromail.hu libero.it virgilio.it tiscali:it,co.uk alice.it ' +
    'tin.it tim.it inwind.it iol.it orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr voila.fr ' +
    'club-internet.fr aliceadsl.fr skynet.be telenet.be proximus.be scarlet.be ziggo.nl kpnmail.nl planet.nl home.nl ' +
    'upcmail.nl xs4all.nl hetnet.nl casema.nl bluewin.ch hispeed.ch sunrise.ch aon.at chello.at btinternet btopenworld ' +
    'sky talktalk.net virginmedia ntlworld blueyonder.co.uk eircom.net telefonica.net terra:es,com,com.br uol.com.br ' +
    'bol.com.br ig.com.br globo globomail r7 zipmail.com.br sapo.pt clix.pt telia:com,se spray.se comhem.se bredband.net ' +
    'tdcadsl.dk ofir.dk jubii.dk luukku kolumbus.fi suomi24.fi walla:com,co.il hot.ee rediffmail indiatimes sify ' +
    'bigpond:com,net.au optusnet.com.au xtra.co.nz comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net ' +
    'charter.net earthlink.net juno netzero.net optonline.net frontier windstream.net roadrunner rr sympatico.ca rogers ' +
    'shaw.ca telus.net videotron.ca qq vip:qq.com,163.com,126.com,sina.com,sohu.com foxmail 163 126 yeah.net 188 139 ' +
    '189.cn wo.cn sina:com,cn sohu tom 21cn 263.net aliyun hinet.net pchome.com.tw seed.net.tw netvigator naver daum.net ' +
    'hanmail.net nate kakao docomo.ne.jp ezweb.ne.jp au softbank.ne.jp nifty biglobe.ne.jp ocn.ne.jp mailinator ' +
    'guerrillamail 10minutemail yopmail trashmail tempmail temp-mail.org sharklasers getnada duck'
  )
    .split(' ')
    .flatMap((entry) => {
      const [name = '', endings] = entry.split(':');
      if (endings === undefined) return name.includes('.') ? name : `${name}.com`;
      return endings.split(',').map((ending) => `${name}.${ending}`);
    }),
);
