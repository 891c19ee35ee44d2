/** Domains where anybody gets an e-mail address for nothing: such an address says nothing of a company. */
export const FREE_EMAIL_DOMAINS: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.jp outlook.co.uk outlook.com.br ' +
    'hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.nl hotmail.be hotmail.com.br hotmail.ca ' +
    'live.com live.co.uk live.de live.fr live.nl live.it live.be live.ca live.cn msn.com passport.com windowslive.com ' +
    'yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.in yahoo.co.in yahoo.co.jp yahoo.com.br ' +
    'yahoo.com.mx yahoo.com.ar yahoo.com.au yahoo.com.tw yahoo.com.hk yahoo.com.sg yahoo.com.vn yahoo.com.ph yahoo.co.id ' +
    'yahoo.co.kr yahoo.cn yahoo.com.cn yahoo.pl yahoo.se yahoo.no yahoo.dk yahoo.gr yahoo.ro ymail.com rocketmail.com aol.com ' +
    'aol.co.uk aol.de aol.fr aim.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com ' +
    'tutanota.de tuta.io tuta.com gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.fr gmx.us gmx.co.uk web.de freenet.de t-online.de ' +
    'arcor.de mail.de posteo.de mailbox.org online.de mail.com email.com usa.com europe.com consultant.com inbox.com fastmail.com ' +
    'fastmail.fm hushmail.com hey.com zoho.com zohomail.com zohomail.eu yandex.com yandex.ru ya.ru mail.ru inbox.ru list.ru bk.ru ' +
    'internet.ru rambler.ru ukr.net i.ua meta.ua seznam.cz email.cz centrum.cz atlas.cz post.cz azet.sk zoznam.sk centrum.sk wp.pl ' +
    'o2.pl onet.pl onet.eu op.pl interia.pl interia.eu gazeta.pl poczta.fm poczta.onet.pl tlen.pl vp.pl abv.bg mail.bg freemail.hu ' +
    'citromail.hu libero.it virgilio.it tiscali.it alice.it tin.it tim.it email.it inwind.it iol.it orange.fr wanadoo.fr free.fr ' +
    'laposte.net sfr.fr neuf.fr bbox.fr voila.fr club-internet.fr aliceadsl.fr skynet.be telenet.be proximus.be scarlet.be ziggo.nl ' +
    'kpnmail.nl planet.nl home.nl upcmail.nl xs4all.nl hetnet.nl casema.nl bluewin.ch hispeed.ch sunrise.ch aon.at chello.at ' +
    'btinternet.com btopenworld.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk tiscali.co.uk eircom.net ' +
    'telefonica.net terra.es terra.com terra.com.br uol.com.br bol.com.br ig.com.br globo.com globomail.com r7.com zipmail.com.br ' +
    'sapo.pt mail.pt clix.pt telia.com telia.se spray.se comhem.se bredband.net online.no tdcadsl.dk mail.dk ofir.dk jubii.dk ' +
    'luukku.com kolumbus.fi suomi24.fi walla.com walla.co.il mail.ee hot.ee inbox.lv inbox.lt rediffmail.com indiatimes.com sify.com ' +
    'bigpond.com bigpond.net.au optusnet.com.au xtra.co.nz comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net ' +
    'charter.net earthlink.net juno.com netzero.net optonline.net frontier.com windstream.net roadrunner.com rr.com sympatico.ca ' +
    'rogers.com shaw.ca telus.net videotron.ca qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com vip.126.com yeah.net 188.com ' +
    '139.com 189.cn wo.cn sina.com sina.cn vip.sina.com sohu.com vip.sohu.com tom.com 21cn.com 263.net aliyun.com hinet.net pchome.com.tw ' +
    'seed.net.tw netvigator.com naver.com daum.net hanmail.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp ' +
    'i.softbank.jp nifty.com biglobe.ne.jp ocn.ne.jp mailinator.com guerrillamail.com 10minutemail.com yopmail.com trashmail.com ' +
    'tempmail.com temp-mail.org sharklasers.com getnada.com duck.com'
  ).split(' '),
);
