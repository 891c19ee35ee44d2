/** The two Chinese scripts: enough of their characters to compare names of columns and to tell one script from the other. */

/** Traditional characters of headers, and in the same place the simplified ones: 產業 and 产业 are one name. */
const TRADITIONAL =
  '線編號業員區國來電郵職務規額態結負責聯絡詢價預訪網頁間創錄輸贏轉單隊級動戶師總經銷關測實際樣圖書計稱謂銜頭門屬產類數營歲銀潛狀後觸繫係溝錢報瀏覽時長開啟擊點參與討會載資請諮問幾訂閱絕專採購週導機話誰認誤備註傳鎮縣別則據獲階進錯試領環決幣萬億筆處評層應協廠課組爾約簽覆複餘寫選擇兩個習買爭親僅優體內劃辦發嗎響圍場執夠獎學審對盡崗強戰擔換暫條標權欄沒滿無熱現監確碼競範簡緊終續紹細紙臨興術視訊詳說議讀證財貴費贊敗貨質過運達鍵順項頻題馬驗識眾廣庫歷';
const SIMPLIFIED =
  '线编号业员区国来电邮职务规额态结负责联络询价预访网页间创录输赢转单队级动户师总经销关测实际样图书计称谓衔头门属产类数营岁银潜状后触系系沟钱报浏览时长开启击点参与讨会载资请咨问几订阅绝专采购周导机话谁认误备注传镇县别则据获阶进错试领环决币万亿笔处评层应协厂课组尔约签复复余写选择两个习买争亲仅优体内划办发吗响围场执够奖学审对尽岗强战担换暂条标权栏没满无热现监确码竞范简紧终续绍细纸临兴术视讯详说议读证财贵费赞败货质过运达键顺项频题马验识众广库历';

/** Writes traditional characters as simplified ones, so that names can be compared. */
export function simplified(value: string): string {
  return value.replace(/[\u3400-\u9FFF]/g, (sign) => SIMPLIFIED[TRADITIONAL.indexOf(sign)] ?? sign);
}

/** Tells which script a text is written in; simplified where it could be either. */
export function scriptOf(value: string): 'zh-CN' | 'zh-TW' {
  let balance = 0;
  for (const sign of value) balance += Number(TRADITIONAL.includes(sign)) - Number(SIMPLIFIED.includes(sign));
  return balance > 0 ? 'zh-TW' : 'zh-CN';
}
