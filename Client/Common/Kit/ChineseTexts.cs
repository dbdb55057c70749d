using System.Collections.Frozen;
using System.Globalization;
using Radzen;

namespace PartyMassCenter.Client.Common.Kit;

/// <summary>The component library's built-in texts in Simplified Chinese, for the components that the Kit uses.</summary>
public sealed class ChineseTexts : ILocalizer
{
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["Notification_CloseAriaLabel"] = "关闭",
        ["Pager_FirstPageAriaLabel"] = "转到第一页",
        ["Pager_FirstPageTitle"] = "第一页",
        ["Pager_LastPageAriaLabel"] = "转到最后一页",
        ["Pager_LastPageTitle"] = "最后一页",
        ["Pager_NavigationAriaLabel"] = "分页",
        ["Pager_NextPageAriaLabel"] = "转到下一页",
        ["Pager_NextPageTitle"] = "下一页",
        ["Pager_PageAriaLabelFormat"] = "转到第{0}页",
        ["Pager_PageSizeText"] = "条每页",
        ["Pager_PageTitleFormat"] = "第{0}页",
        ["Pager_PagingSummaryFormat"] = "第{0}页，共{1}页（{2}条）",
        ["Pager_PrevPageAriaLabel"] = "转到上一页",
        ["Pager_PrevPageTitle"] = "上一页",
        ["Pager_ReloadAriaLabel"] = "重新加载本页",
        ["Pager_ReloadTitle"] = "重新加载",
    }.ToFrozenDictionary();

    public static IEnumerable<string> Keys => Texts.Keys;

    /// <summary>Null lets the library fall back to its own text.</summary>
    public string? Get(string key, CultureInfo culture) => Texts.GetValueOrDefault(key);
}
