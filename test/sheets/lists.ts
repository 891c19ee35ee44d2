/** Small lead lists for the tests of the menu. */
import type { Rows } from './workbook';

/** Eight leads with the columns that people have, one of each kind. */
export const LEADS: Rows = [
  ['Lead ID', 'Company', 'Job Title', 'Email', 'Employees', 'Industry', 'Last Activity Date', 'Unsubscribed'],
  ['L1', 'Tavorind', 'CEO', 'a@tavorind.example', 250, 'Software', '2026-11-20', false],
  ['L2', 'Meldara', 'Sales Manager', 'b@meldara.example', 40, 'Retail', '2026-11-01', false],
  ['L3', 'Quinex', 'VP Sales', 'c@gmail.com', 90, 'Software', '2026-05-01', false],
  ['L4', 'Zanem', 'Working Student', 'd@zanem.example', 12, 'Logistics', '2026-11-21', false],
  ['L5', 'Fjorel', 'Head of IT', 'e@fjorel.example', 5000, 'Retail', '2026-10-30', true],
  ['L6', 'Hulura', 'Buyer', 'f@yahoo.com', 3, 'Education', '', false],
  ['L7', 'Rudilo', 'CTO', 'g@rudilo.example', 700, 'Software', '2026-11-19', false],
  ['L8', 'Sarnem', '', '', '', '', '2026-11-18', false],
];

/** The same kind of list as a Chinese team keeps it. */
export const LEADS_ZH: Rows = [
  ['线索编号', '公司名称', '职位', '邮箱', '公司规模', '行业', '最近联系日期', '演示'],
  ['X1', '苏州砚岑禾', '总经理', 'a@yan.example', '100-499人', '软件', '2026-11-20', '是'],
  ['X2', '广州澄笙木', '副总经理', 'b@cheng.example', '20人以下', '电商', '2026-11-01', '否'],
  ['X3', '北京研川', '采购经理', 'c@qq.com', '500-999人', '软件', '2026-03-01', '否'],
  ['X4', '杭州砚笙舟', '实习生', 'd@sheng.example', '20-99人', '制造', '2026-11-02', '否'],
  ['X5', '上海筱岑', '技术总监', 'e@xiao.example', '1000人以上', '制造', '', ''],
];
