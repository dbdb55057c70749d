using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PartyMassCenter.Server.Activities.Plans;

/// <summary>
/// Reads the first sheet of an xlsx workbook as text, columns parted by tabs. It trusts nothing in the file: parts are cut off at a number of bytes however
/// small they claim to be, no document type is read, and rows and columns are counted.
/// </summary>
internal static class WorkbookReader
{
    /// <summary>2 MB: a year's plan is some 20 KB.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>What a part may unfold to.</summary>
    private const int MostUnfolded = 16 * 1024 * 1024;

    private const int MostEntries = 200;

    private const int MostRows = 600;

    private const int MostColumns = 30;

    private const int MostStrings = 20000;

    private const int MostLetters = 190000;

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MostUnfolded,
        MaxCharactersFromEntities = 1024,
    };

    /// <summary>The text, or null when it is no workbook, or one that is too big.</summary>
    public static async Task<string?> TextAsync(Stream content, CancellationToken cancel)
    {
        using var file = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(chunk, cancel)) > 0)
        {
            if (file.Length + read > MostBytes) return null;
            file.Write(chunk, 0, read);
        }

        file.Position = 0;
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries || Sheet(zip) is not { } sheet) return null;
            return Rows(sheet, zip.GetEntry("xl/sharedStrings.xml") is { } strings ? Strings(strings) : []);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The first sheet that the workbook names, else the first there is.</summary>
    private static ZipArchiveEntry? Sheet(ZipArchive zip)
    {
        if (zip.GetEntry("xl/workbook.xml") is { } workbook && zip.GetEntry("xl/_rels/workbook.xml.rels") is { } links
            && First(workbook, "sheet", x => x.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")) is { } id
            && First(links, "Relationship", x => x.GetAttribute("Id") == id ? x.GetAttribute("Target") : null) is { } target)
        {
            return zip.GetEntry(target.StartsWith('/') ? target[1..] : $"xl/{target}");
        }

        return zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && e.Name.EndsWith(".xml", StringComparison.Ordinal))
            .OrderBy(e => e.FullName, StringComparer.Ordinal).FirstOrDefault();
    }

    private static string? First(ZipArchiveEntry part, string element, Func<XmlReader, string?> value)
    {
        using var xml = Open(part);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element && value(xml) is { } found) return found;
        return null;
    }

    private static List<string> Strings(ZipArchiveEntry part)
    {
        List<string> strings = [];
        using var xml = Open(part);
        while (xml.Read() && strings.Count < MostStrings)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si") strings.Add(Texts(xml));
        return strings;
    }

    /// <summary>All texts below an element, without the reading aids (拼音) of East Asian cells.</summary>
    private static string Texts(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = new StringBuilder();
        var (depth, aid) = (xml.Depth, int.MaxValue);
        var inText = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth <= aid) aid = int.MaxValue;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh" && aid == int.MaxValue) aid = xml.Depth;
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) inText = xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false };
            else if (inText && aid == int.MaxValue && text.Length < MostLetters) text.Append(xml.Value);
        }

        return text.ToString();
    }

    private static string Rows(ZipArchiveEntry sheet, List<string> strings)
    {
        var text = new StringBuilder();
        using var xml = Open(sheet);
        var rows = 0;
        while (xml.Read() && rows < MostRows && text.Length < MostLetters)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "row") continue;
            rows++;
            if (!xml.IsEmptyElement) text.Append(Row(xml, strings));
            text.Append('\n');
        }

        return text.Length <= MostLetters ? text.ToString() : text.ToString(0, MostLetters);
    }

    private static string Row(XmlReader xml, List<string> strings)
    {
        var cells = new string[MostColumns];
        var (depth, next) = (xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c") continue;
            var column = Column(xml.GetAttribute("r")) ?? next;
            next = column + 1;
            var value = Cell(xml, strings);
            if (column < MostColumns) cells[column] = value;
        }

        return string.Join('\t', cells).TrimEnd('\t');
    }

    private static string Cell(XmlReader xml, List<string> strings)
    {
        var kind = xml.GetAttribute("t");
        if (xml.IsEmptyElement) return "";
        var text = new StringBuilder();
        var (depth, wanted) = (xml.Depth, false);
        while (xml.Read() && xml.Depth > depth)
        {
            // A formula beside the value is nobody's business; the value is what people see.
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) wanted = xml is { NodeType: XmlNodeType.Element, LocalName: "v" or "t" };
            else if (wanted && text.Length < MostLetters) text.Append(xml.Value);
        }

        var value = text.ToString();
        if (kind == "s") value = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : "";
        return value.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ').Trim();
    }

    /// <summary>“C7” is column 2.</summary>
    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (c is < 'A' or > 'Z') break;
            column = (column * 26) + (c - 'A' + 1);
            if (column > 20000) return null;
        }

        return column > 0 ? column - 1 : null;
    }

    private static XmlReader Open(ZipArchiveEntry part) => XmlReader.Create(new BoundedStream(part.Open(), MostUnfolded), Safe);
}
