/** What to ask before a template is chosen: what is sold, at which price, by a company of which size. */
import type { Words } from './template';

/** Questions by id, each with its answers by id. */
export interface ChooserData {
  readonly [question: string]: { readonly text: Words; readonly answers: { readonly [answer: string]: Words } };
}

const say = (en: string, zhCN: string, zhTW: string): Words => ({ en, 'zh-CN': zhCN, 'zh-TW': zhTW });

export const chooser = {
  sold: {
    text: say('What do you sell?', '您销售什么？', '您銷售什麼？'),
    answers: {
      software: say('Software or an online service', '软件或在线服务', '軟體或線上服務'),
      services: say('Projects, consulting, agency work', '项目、咨询或代理服务', '專案、顧問或代理服務'),
      goods: say('Manufactured goods or equipment', '工业产品或设备', '工業產品或設備'),
      education: say('Courses or study programmes', '课程或培训项目', '課程或培訓項目'),
      partners: say('Through partners and resellers', '通过合作伙伴或经销商', '透過合作夥伴或經銷商'),
      other: say('Something else', '其他', '其他'),
    },
  },
  price: {
    text: say('How large is a usual deal?', '一般成交金额是多少？', '一般成交金額是多少？'),
    answers: {
      small: say('Up to 1,000: bought without many talks', '1 万元以下：很少需要面谈', '3 萬元以下：很少需要面談'),
      middle: say('Up to 20,000: a few talks', '1–20 万元：需要几次沟通', '3–60 萬元：需要幾次溝通'),
      large: say('Above: several people decide', '20 万元以上：多人决策', '60 萬元以上：多人決策'),
    },
  },
  company: {
    text: say('How large is your company?', '贵公司处于什么规模？', '貴公司是什麼規模？'),
    answers: {
      startUp: say('Starting: few leads, few people', '初创：线索少、人手少', '新創：潛客少、人手少'),
      growing: say('Growing: leads every week', '成长期：每周都有新线索', '成長期：每週都有新潛客'),
      mature: say(
        'Established: marketing and sales teams, years of results',
        '成熟期：有市场和销售团队，积累了多年成交数据',
        '成熟期：有行銷與業務團隊，累積多年成交資料',
      ),
    },
  },
} as const satisfies ChooserData;
