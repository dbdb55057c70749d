using System.Collections.Frozen;

namespace PartyMassCenter.Shared.Common;

/// <summary>The Chinese names of what stands in the audit: actions, fields, and values that are kept as words or numbers.</summary>
public static class AuditLabels
{
    private static readonly FrozenDictionary<string, string> Fields = new Dictionary<string, string>
    {
        [""] = "内容",
        ["Id"] = "编号",
        ["Name"] = "名称",
        ["DisplayName"] = "显示名称",
        ["UserName"] = "登录名",
        ["Title"] = "标题或职务",
        ["Phone"] = "电话",
        ["PhoneNumber"] = "电话",
        ["DutyPhone"] = "值班电话",
        ["ContactName"] = "联系人",
        ["ContactPhone"] = "联系电话",
        ["UnitId"] = "单位",
        ["OrgUnitId"] = "单位",
        ["HomeUnitId"] = "所属单位",
        ["ParentId"] = "上级单位",
        ["Kind"] = "类别",
        ["AreaCode"] = "统计区划代码",
        ["PersonId"] = "人员",
        ["Role"] = "角色",
        ["Disabled"] = "已停用",
        ["MustChangePassword"] = "须修改密码",
        ["Password"] = "密码",
        ["AccessFailedCount"] = "登录失败次数",
        ["LockoutEnd"] = "锁定到",
        ["LastSignInUtc"] = "上次登录",
        ["Reason"] = "原因",
        ["Rows"] = "行数",
        ["Query"] = "查询条件",
        ["CenterId"] = "中心",
        ["Address"] = "地址",
        ["Introduction"] = "简介",
        ["RoomId"] = "功能室",
        ["Functions"] = "功能",
        ["Floor"] = "楼层",
        ["Area"] = "面积（平方米）",
        ["Capacity"] = "容纳人数",
        ["Equipment"] = "设备",
        ["StepFree"] = "无障碍",
        ["Accessibility"] = "无障碍说明",
        ["Description"] = "说明",
        ["Bookable"] = "可预约",
        ["OpeningHours"] = "开放时间",
        ["BufferBeforeMinutes"] = "布置时间（分钟）",
        ["BufferAfterMinutes"] = "清场时间（分钟）",
        ["MinimumMinutes"] = "最短时长（分钟）",
        ["MaximumMinutes"] = "最长时长（分钟）",
        ["NoticeMinutes"] = "提前量（分钟）",
        ["HorizonDays"] = "可提前天数",
        ["Bookers"] = "可预约的角色",
        ["NeedsApproval"] = "需要审批",
        ["RequestHoldsTime"] = "待审批时占用时间",
        ["ApproverId"] = "审批人",
        ["PartIds"] = "组成的分区",
        ["Layout"] = "布置方式",
        ["Layouts"] = "布置方式",
        ["SetUpMinutes"] = "布置时间（分钟）",
        ["ClearMinutes"] = "复原时间（分钟）",
        ["PhotoId"] = "照片",
        ["BookedById"] = "预约人",
        ["RequestedById"] = "预约人",
        ["Start"] = "开始",
        ["End"] = "结束",
        ["HoldStart"] = "占用开始",
        ["HoldEnd"] = "占用结束",
        ["HeldFrom"] = "占用开始",
        ["HeldUntil"] = "占用结束",
        ["HoldsTime"] = "占用时间",
        ["Purpose"] = "类别",
        ["HeadCount"] = "人数",
        ["Notes"] = "备注",
        ["Status"] = "状态",
        ["DecidedById"] = "审批人",
        ["DecidedAt"] = "审批时间",
        ["CreatedAt"] = "提交时间",
        ["ChangedAt"] = "修改时间",
        ["Version"] = "版本",
    }.ToFrozenDictionary();

    // By name, since Common knows no feature; a test keeps it complete.
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["True"] = "是",
        ["False"] = "否",
        ["CountyAdministrator"] = "县级管理员",
        ["TownAdministrator"] = "镇级管理员",
        ["CenterAdministrator"] = "中心管理员",
        ["Cadre"] = "村干部",
        ["Organiser"] = "活动组织者",
        ["Inspector"] = "督导员",
        ["County"] = "县（区）",
        ["Town"] = "镇（乡、街道）",
        ["Village"] = "村（社区）",
        ["Grid"] = "网格",
        ["Other"] = "其他",
        ["Requested"] = "待审批",
        ["Approved"] = "已确认",
        ["Rejected"] = "已驳回",
        ["Cancelled"] = "已取消",
        ["Meeting"] = "会议议事",
        ["PartyWork"] = "党务活动",
        ["Training"] = "培训学习",
        ["Culture"] = "文体活动",
        ["Mediation"] = "调解接待",
        ["Service"] = "便民服务",
    }.ToFrozenDictionary();

    /// <summary>The Chinese name of an action.</summary>
    public static string Action(AuditAction action) => action switch
    {
        AuditAction.Added => "新增",
        AuditAction.Changed => "修改",
        AuditAction.Removed => "删除",
        AuditAction.SignedIn => "登录",
        AuditAction.SignInFailed => "登录失败",
        AuditAction.SignedOut => "退出",
        AuditAction.Viewed => "查看完整信息",
        AuditAction.Exported => "导出",
        _ => action.ToString(),
    };

    /// <summary>The Chinese name of a field; a field without one keeps its own.</summary>
    public static string Field(string field) => Fields.GetValueOrDefault(field, field);

    /// <summary>A value as people read it: names of enumeration members become words.</summary>
    public static string Value(string value) => Words.GetValueOrDefault(value, value);
}
