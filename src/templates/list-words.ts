/** The words in which real systems write lists of leads: names of columns, words for blank, won and lost; long because it is data. */

/**
 * Words are parted by | and line breaks.
 * `columns`: the names of each meaning, the surest first, English, then Chinese, 繁體 only where its words differ.
 * Compared whole after `plainName`, never as parts: "Email Opt Out" is no e-mail address, and a wrong match is worse
 * than none. `beside` accepts a name only where another column of the list has that name (Odoo's "function").
 */
export const listWords = {
  columns: {
    leadId: {
      en: `
        Lead ID | Lead Number | Record ID | Prospect ID | Contact ID | Customer ID | LEADID | ID | UID | Number`,
      zh: '线索编号 | 线索ID | 客户ID | 客户编号 | 客户代号 | 编号 | 潛客編號 | 名單編號',
    },
    name: {
      en: 'Full Name | Contact Name | Lead Name | Person Name | Name',
      zh: '姓名 | 联系人 | 客户联系人 | 聯絡人 | 聯絡人姓名',
    },
    email: {
      en: `
        Work Email | Business Email | Email (Work) | Email
        Email Address | E-mail | E-mail Address | Email 1 | Primary Email | User Email
        Email From | Mail | Email (Home)
        Email Home | Email 2 | Email Other`,
      zh: `
        公司邮箱 | 企业邮箱 | 工作邮箱 | 邮箱 | 电子邮箱 | 电子邮件 | 邮箱地址 | 联系邮箱 | 邮件 | QQ/E-mail
        公司信箱 | 電子信箱 | 電郵 | 信箱 | Email 地址`,
    },
    position: {
      en: 'Job Title | Position | Job Position | Designation | Title | Job Role',
      zh: '职位 | 职务 | 岗位 | 职称 | 头衔 | 職銜',
      beside: { function: 'Partner Name' },
    },
    department: {
      en: 'Department | Job Function | Business Unit',
      zh: '部门 | 所属部门 | 所在部门',
    },
    company: {
      en: `
        Company | Company Name | Company / Account | Account Name | Organization | Organisation
        Organization - Name | Organisation - Name | Account
        Associated Company | Partner Name`,
      zh: '公司 | 公司名称 | 公司名 | 企业名称 | 单位名称 | 单位 | 客户名称',
    },
    website: {
      en: 'Website | Company Website | Website URL | Web Site | Homepage | Company Domain | Domain',
      zh: '公司网站 | 网站 | 网址 | 官网',
    },
    industry: {
      en: 'Industry | Sector | Vertical',
      zh: '行业 | 所属行业 | 行业划分 | 行业类别 | 客户行业 | 產業 | 產業別 | 行業別',
    },
    employees: {
      en: `
        Employees | Number of Employees | No of Employees | No. of Employees | # Employees | Employee Count
        Num Employees | Headcount | Company Headcount | Company Size | Number of Staff`,
      zh: '员工数 | 员工人数 | 公司人数 | 公司规模 | 企业规模 | 人员规模 | 规模',
    },
    revenue: {
      en: 'Annual Revenue | Company Revenue | Turnover',
      zh: '年营收 | 年营业额 | 年销售额 | 营业额 | 营业收入',
      beside: { 年收入: '员工数' },
    },
    country: {
      en: 'Country | Country/Region | Country Code | Country Name | Country ID | Billing Country | Region',
      zh: '国家 | 国家/地区 | 国别 | 所在地區 | 地區 | 区域 | 客户区域 | 省份',
    },
    source: {
      en: `
        Lead Source | Source | Original Source | Source ID | Original Traffic Source
        Acquisition Channel | Channel`,
      zh: '线索来源 | 客户来源 | 来源 | 来源渠道 | 渠道 | 数据来源 | 潛客來源 | 名單來源 | 通路來源',
    },
    status: {
      en: 'Lead Status | Status | Lifecycle Stage | Stage | Deal Stage | Stage ID',
      zh: '线索状态 | 客户状态 | 跟进状态 | 状态 | 阶段 | 潛客狀態',
    },
    created: {
      en: `
        Created Date | Create Date | Created | Created At | Created On | Created Time | Creation Date
        Date Created | Date Added | Submitted At | Timestamp | First Seen
        Lead Date`,
      zh: `
        创建日期 | 创建时间 | 录入时间 | 录入日期 | 提交时间 | 初次备案日期 | 建立日期
        建立時間 | 填寫時間`,
    },
    lastActivity: {
      en: `
        Last Activity Date | Last Activity | Last Contacted | Last Contact | Last Contact Date
        Last Contacted Date | Last Active | Last Seen | Last Engagement Date | Last Touch | Last Visit
        Last Interaction | Recent Conversion Date | Time of Last Session`,
      zh: `
        最近联系日期 | 最近联系时间 | 最后联系时间 | 最后联系日期 | 最近跟进时间 | 最后跟进时间
        最后跟进日期 | 最近活动日期 | 最近活动时间 | 上次联系时间
        最近聯絡日期 | 最後聯絡日期 | 最後聯絡時間 | 最近互動日期 | 上次聯絡日期`,
    },
    activityKind: { en: 'Last Activity | Last Activity Type', zh: '最近活动' },
    pricingVisits: {
      en: `
        Pricing Page Visits | Pricing Page Views | Pricing Visits | Price Page Visits
        Visits to Pricing Page | Viewed Pricing | Price Page | Pricing Page`,
      zh: `
        价格页访问次数 | 价格页访问 | 价格页 | 报价页访问次数 | 定价页访问次数 | 價格頁瀏覽次數 | 價格頁造訪次數
        報價頁瀏覽次數`,
    },
    visits: {
      en: `
        Total Visits | Website Visits | Web Visits | Site Visits | Visits | Number of Sessions | Sessions
        Number of Pageviews | Page Views | Pageviews`,
      zh: '网站访问次数 | 页面浏览量 | 網站造訪次數 | 造訪次數',
    },
    timeOnSite: {
      en: `
        Total Time Spent on Website | Time Spent on Website | Time on Site | Time on Website | Session Duration`,
      zh: '网站停留时长 | 停留时长 | 網站停留時間 | 停留時間',
    },
    emailsOpened: {
      en: 'Emails Opened | Marketing Emails Opened | Email Opens | Opened Emails',
      zh: '邮件打开次数 | 打开邮件数 | 邮件打开数 | 郵件開啟次數 | 開信次數',
    },
    emailsClicked: {
      en: 'Emails Clicked | Marketing Emails Clicked | Email Clicks | Clicked Emails',
      zh: '邮件点击次数 | 點擊次數',
    },
    forms: {
      en: 'Number of Form Submissions | Form Submissions | Forms Submitted',
      zh: '表单提交次数 | 提交表单次数',
    },
    webinar: {
      en: `
        Webinar | Webinars | Seminar | Webinar Attended | Webinars Attended | Attended Webinar
        Event Attended`,
      zh: '参加直播 | 直播 | 参加研讨会 | 研讨会 | 网络研讨会 | 参会 | 線上研討會',
    },
    downloads: {
      en: `
        Downloads | Material | Content Downloads | Whitepaper Downloads
        Requested Material`,
      zh: '索取资料 | 下载资料 | 资料下载 | 资料下载次数',
    },
    demo: {
      en: `
        Demo Requested | Requested Demo | Requested a Demo | Demo Request | Demo | Demo Booked | Booked a Demo
        Demo Request Date | Demo Requested On | Wants a Demo`,
      zh: '演示 | 申请演示 | 预约演示 | 產品演示',
    },
    quote: {
      en: 'Quote Requested | Requested Quote | Requested a Quote | Quote Request',
      zh: '询价 | 索要报价 | 要求报价 | 是否询价 | 索取報價',
    },
    replied: {
      en: 'Replied | Has Replied | Answered | Responded | Replies',
      zh: '已回复 | 是否回复 | 回复次数',
    },
    questions: {
      en: 'Questions Asked | Number of Questions | Questions',
      zh: '提问次数 | 咨询次数',
    },
    missedCalls: {
      en: 'Missed Calls | Unanswered Calls',
      zh: '未接电话次数 | 未接次数 | 未接通次数 | 未接來電次數',
    },
    optOut: {
      en: `
        Unsubscribed | Email Opt Out | Has Opted Out Of Email | Opt Out | Opted Out | Do Not Email
        Do Not Contact | Unsubscribed from all email | Email Opted Out`,
      zh: '退订 | 已退订 | 拒收邮件 | 取消訂閱',
    },
    bounced: {
      en: 'Email Bounced | Bounced | Email Bounced Date | Email Bounced Reason',
      zh: '邮件退回 | 邮箱无效 | 退信',
    },
    budget: {
      en: 'Budget | Budget Range | Project Budget | Estimated Budget',
      zh: '预算 | 项目预算 | 采购预算 | 專案預算',
    },
    timeline: {
      en: `
        Timeline | Time Frame | Timeframe | Purchase Timeframe | Buying Timeframe
        Timescale | Introduction | When do you plan to buy`,
      zh: '采购时间 | 购买时间 | 预计采购时间 | 导入时间 | 时间范围 | 採購時程 | 購買時間 | 導入時程',
    },
    phone: {
      en: `
        Phone | Phone Number | Business Phone | Work Phone | Phone Work | Phone 1 | User Phone | Telephone
        Mobile | Mobile Phone | Mobile Number | Mobile No | Cell Phone | Phone Home
        Phone 2 | Phone Other`,
      zh: `
        电话 | 联系电话 | 电话号码 | 公司电话 | 手机 | 手机号 | 手机号码 | 座机电话 | 聯絡電話 | 手機號碼
        行動電話`,
    },
    owner: {
      en: `
        Lead Owner | Contact Owner | Account Owner | Owner | Assigned To | Sales Rep | Salesperson | Owner ID
        User ID`,
      zh: '负责人 | 线索所有者 | 业务负责人 | 跟进人 | 負責業務',
    },
    outcome: {
      en: `
        Outcome | Converted | Is Converted | Is Won | Won | Deal Won | Closed Won | Won/Lost | Result
        Converteu`,
      zh: '结果 | 是否成交 | 成交 | 成交状态 | 是否转化 | 是否赢单 | 1已转化 0 未转化 | 是否轉換',
    },
    need: {
      en: 'Need | Needs | Requirement | Requirements | Business Need | Agenda',
      zh: '需求 | 客户需求 | 需求明确度 | 需求是否明确 | 课题 | 议题',
    },
    challenge: {
      en: 'Challenge | Challenges | Pain Point | Pain Points',
      zh: '挑战 | 痛点 | 面临挑战',
    },
    authority: {
      en: 'Decision Maker | Authority | Decision Power | Decision Role | Buying Role | Is Decision Maker',
      zh: '决策人 | 决策者 | 是否决策人 | 决策权 | 决策权限 | 决策角色 | 采购角色 | 關鍵決策人',
    },
    influence: {
      en: 'Influence | Influence Level',
      zh: '影响力 | 影响程度',
    },
    stake: {
      en: 'Stake | Stake in the Product',
      zh: '利益相关 | 与产品的利益关系 | 利害關係',
    },
    usingDepartment: {
      en: 'Using Department | User Department',
      zh: '使用部门 | 应用部门',
    },
    goal: {
      en: 'Goal | Goals | Objective | Objectives',
      zh: '目标 | 期望目标 | 採購目標',
    },
    otherProduct: {
      en: 'Current Solution | Current Tool | Current Product | Other Product | Existing Solution | Incumbent',
      zh: '现用产品 | 目前使用产品 | 在用产品 | 現有方案',
    },
    product: {
      en: 'Product of Interest | Product | Product Interest | Interested In | Service | Service Needed',
      zh: '意向产品 | 感兴趣的产品 | 关注产品 | 产品 | 所需服务 | 服务',
    },
    dealSize: {
      en: 'Deal Size | Deal Value | Deal Amount | Deal - Value | Opportunity Amount | Expected Revenue | Estimated Value | Amount',
      zh: '商机金额 | 预计金额 | 预计成交金额 | 订单金额 | 金额 | 預估金額',
    },
    technology: {
      en: 'Technology | Technologies | Tech Stack',
      zh: '技术 | 技术栈 | 使用技术',
    },
    priority: {
      en: 'Priority | Prioritisation | Prioritization',
      zh: '优先级 | 优先程度 | 優先順序',
    },
    competitor: {
      en: 'Competitor | Is Competitor',
      zh: '竞争对手 | 是否竞争对手 | 是否同业',
    },
    inquiry: {
      en: 'Inquiry | Enquiry | Inquired | Contact Request',
      zh: '咨询 | 主动咨询 | 问询',
    },
    trial: {
      en: 'Trial | Free Trial | Trial Started | Trial Requested',
      zh: '试用 | 申请试用 | 免费试用',
    },
    newsletter: {
      en: 'Newsletter | Has Newsletter | Newsletter Subscribed | Newsletter Sign-up',
      zh: '订阅邮件 | 邮件订阅 | 订阅简报 | 電子報',
    },
    social: {
      en: 'Social Media | Social Engagement | Social Interactions',
      zh: '社交媒体互动 | 社交互动 | 社群互動',
    },
    detailedNeeds: {
      en: 'Detailed Needs | Stated Detailed Needs',
      zh: '详细需求 | 说明详细需求',
    },
    missedMessages: {
      en: 'Unanswered Messages | Messages Not Answered',
      zh: '未回复消息次数 | 消息未回 | 未回訊息次數',
    },
    nextAction: {
      en: 'Next Action | Next Step',
      zh: '下一步行动 | 下一步 | 后续行动',
    },
    meeting: {
      en: 'Meeting | Meetings | Meeting Booked | Call Booked | Booked a Call',
      zh: '会面 | 已约会议 | 预约通话 | 會議',
    },
    brief: {
      en: 'Brief | Brief Sent | Sent a Brief',
      zh: '需求书 | 已发需求书 | 簡報需求',
    },
    cases: {
      en: 'Viewed Cases | Cases Viewed | Case Studies Viewed',
      zh: '查看案例 | 浏览案例',
    },
    specWork: {
      en: 'Spec Work | Free Spec Work | Asks for Spec Work',
      zh: '要求免费方案 | 免费提案',
    },
    bidders: {
      en: 'Bidders | Number of Bidders',
      zh: '竞标公司数 | 比稿公司数 | 投标家数 | 比稿家數',
    },
    application: {
      en: 'Application Fit | Application | Use Case',
      zh: '应用匹配 | 应用场景 | 用途 | 应用',
    },
    volume: {
      en: 'Volume | Annual Volume | Order Quantity | Quantity',
      zh: '采购量 | 年用量 | 订单数量 | 数量',
    },
    drawing: {
      en: 'Drawing | Drawing Sent | Specification | Specification Sent',
      zh: '图纸 | 已发图纸 | 规格书 | 圖面',
    },
    certificate: {
      en: 'Certificate | Certification | Required Certificate',
      zh: '认证 | 所需认证 | 资质',
    },
    priceGap: {
      en: 'Target Price Gap | Price Gap | Target Price',
      zh: '目标价差 | 价格差距 | 目标价',
    },
    delivery: {
      en: 'Delivery | Delivery Time | Required Delivery',
      zh: '交期 | 期望交期 | 交货期',
    },
    sample: {
      en: 'Sample Requested | Sample',
      zh: '索样 | 索要样品 | 样品',
    },
    visit: {
      en: 'Site Visit | Factory Visit | Video Call',
      zh: '来访 | 参观工厂 | 视频会议',
    },
    programme: {
      en: 'Programme | Program | Course | Course of Interest',
      zh: '意向课程 | 课程 | 意向专业 | 专业',
    },
    eligibility: {
      en: 'Eligibility | Eligible',
      zh: '入学资格 | 资格 | 是否符合条件',
    },
    intake: {
      en: 'Intake | Start Term | Entry Term',
      zh: '入学时间 | 入学批次 | 意向入学时间',
    },
    funding: {
      en: 'Funding | Funding Source',
      zh: '学费来源 | 资金来源',
    },
    phoneVerified: {
      en: 'Phone Verified | Verified Phone',
      zh: '电话已验证 | 手机已验证',
    },
    applied: {
      en: 'Application Started | Started Application',
      zh: '已开始申请 | 开始申请',
    },
    openDay: {
      en: 'Open Day | Open Day Attended',
      zh: '开放日 | 参加开放日',
    },
    givenScore: {
      en: 'Lead Score | Score',
      zh: '线索评分 | 评分 | 客户评分 | 分数',
    },
    relationship: {
      en: 'Relationship | Relationship Status',
      zh: '客户关系 | 关系 | 关系冷暖',
    },
    contacted: {
      en: 'First Contacted | First Contact Date | First Contact | First Response',
      zh: '首次联系日期 | 首次联系时间 | 首次跟进时间 | 首次聯絡日期',
    },
  },
  /** Names that headers often hold and no rule of ours needs. */
  otherColumns: `
    First Name | Last Name | Salutation | Address | Street | City | State | ZIP | Postal Code | Fax | Notes | Note
    Description | Comments | Tags | Rating | URL | LinkedIn | Connected On | Campaign Name | Form ID | 序号 | 备注 | 地址
    公司地址 | 传真 | 微信号 | QQ号 | 備註 | 傳真 | 城市 | 姓 | 名 | 称呼 | 稱謂`,
  /** Texts that stand for "nothing here" in the exports of real systems. */
  blank: `
    Select | -- Select -- | Please select | Select... | N/A | n.a. | null | NaN | undefined
    - | -- | --- | – | — | (none) | --None-- | -None- | - None - | (blank) | (not set) | not set | Not specified
    (unknown) | unknown | ? | 请选择 | --请选择-- | 未知 | 未填 | 未填写 | 暂无 | 不详 | 請選擇 | --請選擇--
    未填寫 | 暫無 | 不詳`,
  won: `
    won | closed won | closed - converted | converted | customer | deal won | 成交 | 已成交 | 赢单 | 已转化
    已签约 | 贏單 | 已轉換 | 已簽約`,
  lost: `
    lost | closed lost | closed - not converted | not converted | deal lost | 流失 | 已流失 | 输单 | 失单 | 战败
    未成交 | 輸單 | 失單 | 未轉換`,
} as const;

/** What a column goes by. */
export interface NamesOfColumn {
  readonly en: string;
  readonly zh: string;
  readonly beside?: { readonly [name: string]: string };
}

/** What a column can tell about a lead, such as `email`, `position` or `lastActivity`. */
export type Meaning = keyof typeof listWords.columns;

/** All that is known of how lists are written. */
export interface ListWords {
  readonly columns: { readonly [meaning in Meaning]: NamesOfColumn };
  readonly otherColumns: string;
  readonly blank: string;
  readonly won: string;
  readonly lost: string;
}
