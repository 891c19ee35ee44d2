/**
 * Draws the Chinese list: about 200 leads with the columns that Chinese CRMs export.
 *
 * The outcome (结果) depends on title, size, source, budget, quotation, demo and unanswered calls, through
 * `chanceToWin`. Region, industry, product, owner and the request for documents are drawn without looking at it.
 */

import { chineseDay, EXPORT_DAY, isoDay } from './calendar.mjs';
import { chanceFrom } from './chance.mjs';
import {
  BRAND_ENDS,
  BRAND_MIDDLES,
  BRAND_STARTS,
  BUDGETS,
  FREE_MAIL,
  GIVEN_NAMES,
  INDUSTRIES,
  NOTES,
  OWNERS,
  PRODUCTS,
  REGIONS,
  SIZES,
  SOURCES,
  SURNAMES,
  TITLES,
} from './words-zh.mjs';

const LEADS = 208;
const SEED = 88231;

/** All leads, newest first, as systems export them. */
export function chineseLeads() {
  const chance = chanceFrom(SEED);
  const days = Array.from({ length: LEADS }, () => EXPORT_DAY - chance.between(0, 300)).sort((a, b) => a - b);
  return days.map((created, index) => lead(chance, created, index + 1)).reverse();
}

function lead(chance, created, number) {
  const [region, city] = chance.oneOf(REGIONS);
  const [industry, trade] = chance.oneOfShares(INDUSTRIES);
  const brand = [chance.oneOf(BRAND_STARTS), chance.oneOf(BRAND_MIDDLES), chance.oneOf(BRAND_ENDS)];
  const sound = brand.map(([, syllable]) => syllable).join('');
  const level = chance.oneOfShares([
    [0, 20],
    [1, 22],
    [2, 32],
    [3, 26],
  ]);
  const title = chance.oneOf(TITLES[level]);
  const size = chance.oneOfShares(SIZES);
  const source = chance.oneOfShares(SOURCES);
  const budget = chance.oneOfShares(BUDGETS);
  const quotation = chance.happens(34);
  const demo = chance.happens(quotation ? 48 : 20);
  const missedCalls = chance.oneOfShares([
    [0, 52],
    [1, 20],
    [2, 12],
    [3, 9],
    [5, 7],
  ]);
  const age = EXPORT_DAY - created;
  const lastDay = chance.between(created, Math.min(EXPORT_DAY, created + 90));
  const open = chance.happens(age < 40 ? 85 : 18);
  const won = chance.happens(chanceToWin({ level, size, source, budget, quotation, demo, missedCalls }));

  return {
    线索编号: `XS2026${String(number).padStart(4, '0')}`,
    公司名称: `${city}${brand.map(([character]) => character).join('')}${trade}有限公司`,
    联系人: chance.oneOf(SURNAMES) + chance.oneOf(GIVEN_NAMES),
    职位: chance.happens(8) ? ` ${title} ` : chance.happens(6) ? '' : title,
    行业: industry,
    公司规模: size,
    所在地区: region,
    线索来源: source,
    意向产品: chance.someOf(PRODUCTS, 34).join('、'),
    邮箱: chance.happens(40)
      ? `${sound}${chance.between(100, 999)}@${chance.oneOf(FREE_MAIL)}`
      : chance.happens(80)
        ? `sales@${sound}.example`
        : '',
    // Masked, as an export shows numbers to people without the right to see them: so it is nobody's number.
    手机: chance.happens(90) ? `1${chance.between(30, 89)}****${String(chance.between(0, 9999)).padStart(4, '0')}` : '',
    预算: budget,
    询价: quotation ? '是' : '否',
    索取资料: chance.oneOf(['是', '否', '否', '']),
    演示: demo ? '是' : chance.oneOf(['否', '']),
    提问次数: chance.oneOf([0, 0, 1, 2, 3, 6]),
    创建日期: isoDay(created),
    最近联系日期: chance.happens(12) ? chineseDay(lastDay) : chance.happens(6) ? '' : isoDay(lastDay),
    未接电话次数: missedCalls,
    负责人: chance.oneOf(OWNERS),
    备注: chance.oneOf(NOTES),
    结果: open ? '跟进中' : won ? '成交' : '流失',
  };
}

/** How many of 100 such leads are won. */
function chanceToWin(known) {
  const points =
    -16 +
    ([28, 20, 8, 0][known.level] ?? 0) +
    ({ '20人以下': 0, '20-99人': 8, '100-499人': 20, '500-999人': 20, '1000人以上': 12 }[known.size] ?? 0) +
    (known.source === '客户转介绍' ? 20 : 0) +
    ({ '30万以上': 22, '10-30万': 18, '5-10万': 8, '5万以下': -18 }[known.budget] ?? 0) +
    (known.quotation ? 32 : 0) +
    (known.demo ? 30 : 0) -
    10 * Math.min(known.missedCalls, 3);
  return Math.max(1, Math.min(94, points));
}
