using System.Collections.Frozen;
using System.Globalization;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace PartyMassCenter.Client.Common.Kit;

/// <summary>The component library's built-in texts in Simplified Chinese, for the components that the Kit uses, whatever the browser's language.</summary>
public sealed class ChineseTexts : ILocalizationInterceptor
{
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["MudPagination_CurrentPage"] = "当前为第{0}页",
        ["MudPagination_FirstPage"] = "转到第一页",
        ["MudPagination_LastPage"] = "转到最后一页",
        ["MudPagination_NextPage"] = "转到下一页",
        ["MudPagination_PageIndex"] = "转到第{0}页",
        ["MudPagination_PreviousPage"] = "转到上一页",
        ["MudSnackbar_Close"] = "关闭",
    }.ToFrozenDictionary();

    public LocalizedString Handle(string key, params object[] arguments) =>
        Texts.TryGetValue(key, out var text)
            ? new LocalizedString(key, string.Format(CultureInfo.CurrentCulture, text, arguments))
            : new LocalizedString(key, key, resourceNotFound: true);
}
