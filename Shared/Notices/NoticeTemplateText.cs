using System.Text;

namespace PartyMassCenter.Shared.Notices;

/// <summary>A template is text with placeholders in braces. Checks it and fills it in.</summary>
public static class NoticeTemplateText
{
    /// <summary>The placeholders and what they stand for.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Placeholders { get; } =
    [
        ("标题", "消息的标题"), ("内容", "消息的正文"), ("链接", "打开这条消息的网址，没有时整行省去"), ("编号", "这条消息的编号，补发时不变"),
        ("姓名", "收件人姓名，发到群里时为空"), ("单位", "收件人或群所在的单位"), ("时间", "消息产生的时间"),
    ];

    /// <summary>The template that holds where a unit has none of its own.</summary>
    public static (string Subject, string Body) Usual(ChannelKind channel) => channel switch
    {
        ChannelKind.Email => ("{标题}", "{姓名}：\n\n{内容}\n\n{链接}\n\n{单位}党群服务中心　编号：{编号}"),
        ChannelKind.Gateway => ("{标题}", "【{标题}】{内容} 编号{编号}"),
        ChannelKind.Loudspeaker => ("{标题}", "{内容}"),
        _ => ("{标题}", "【{标题}】\n{内容}\n{链接}\n编号：{编号}"),
    };

    /// <summary>All that is wrong with a template, in Chinese; empty when it can be used.</summary>
    public static IReadOnlyList<string> Check(string subject, string body)
    {
        List<string> faults = [];
        foreach (var (text, place) in new[] { (subject, "标题"), (body, "正文") })
        {
            var names = Names(text, out var unclosed);
            if (unclosed) faults.Add($"{place}里的大括号没有成对，请补上“{{”或“}}”。");
            var unknown = names.Where(n => Placeholders.All(p => p.Name != n)).Distinct().ToArray();
            if (unknown.Length > 0)
                faults.Add($"{place}里有不认识的占位符：{string.Join("、", unknown.Select(n => $"{{{n}}}"))}。可用的有：{string.Join("、", Placeholders.Select(p => $"{{{p.Name}}}"))}。");
        }

        if (!Names(body, out _).Contains("内容")) faults.Add("正文里要有{内容}，否则收到的人不知道是什么事。");
        return faults;
    }

    /// <summary>Fills it in; a line that held nothing but empty placeholders is left out.</summary>
    public static string Fill(string template, NoticeWords words)
    {
        var filled = new StringBuilder();
        foreach (var line in template.ReplaceLineEndings("\n").Split('\n'))
        {
            var text = FillLine(line, words);
            if (text.Length == 0 && line.Length > 0) continue;
            if (filled.Length > 0) filled.Append('\n');
            filled.Append(text);
        }

        return filled.ToString().Trim('\n');
    }

    private static string FillLine(string line, NoticeWords words)
    {
        var text = new StringBuilder();
        for (var at = 0; at < line.Length;)
        {
            var end = line[at] == '{' ? line.IndexOf('}', at) : -1;
            if (end > 0 && Value(line[(at + 1)..end], words) is { } value)
            {
                text.Append(value);
                at = end + 1;
            }
            else
            {
                text.Append(line[at++]);
            }
        }

        return text.ToString();
    }

    private static string? Value(string name, NoticeWords words) => name switch
    {
        "标题" => words.Title,
        "内容" => words.Text,
        "链接" => words.Link,
        "编号" => words.Number,
        "姓名" => words.Person,
        "单位" => words.Unit,
        "时间" => words.At,
        _ => null,
    };

    private static List<string> Names(string text, out bool unclosed)
    {
        List<string> names = [];
        var open = -1;
        unclosed = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '{')
            {
                unclosed |= open >= 0;
                open = at;
            }
            else if (text[at] == '}')
            {
                if (open < 0) unclosed = true;
                else names.Add(text[(open + 1)..at]);
                open = -1;
            }
        }

        unclosed |= open >= 0;
        return names;
    }
}
