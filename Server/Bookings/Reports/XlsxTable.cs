using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>
/// The least of a workbook that spreadsheets open: one sheet, texts in place, so that a cell is never a formula. It grows in a
/// temporary file, since a zip can't be written to a response without blocking.
/// </summary>
internal sealed class XlsxTable : ITable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private readonly Stream destination;
    private readonly FileStream file;
    private readonly ZipArchive zip;
    private readonly XmlWriter sheet;

    public XlsxTable(Stream destination, string name)
    {
        this.destination = destination;
        file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        Part("[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
        Part("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="{name}" sheetId="1" r:id="r1"/></sheets></workbook>""");
        Part("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        sheet = XmlWriter.Create(zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new XmlWriterSettings { CloseOutput = true, Encoding = new UTF8Encoding(false) });
        sheet.WriteStartElement("worksheet", Main);
        sheet.WriteStartElement("sheetData", Main);
    }

    public ValueTask RowAsync(params object?[] cells)
    {
        sheet.WriteStartElement("row", Main);
        foreach (var cell in cells)
        {
            sheet.WriteStartElement("c", Main);
            if (cell is int number)
            {
                sheet.WriteElementString("v", Main, number.ToString(CultureInfo.InvariantCulture));
            }
            else if (cell is string { Length: > 0 } text)
            {
                sheet.WriteAttributeString("t", "inlineStr");
                sheet.WriteStartElement("is", Main);
                sheet.WriteElementString("t", Main, Clean(text));
                sheet.WriteEndElement();
            }

            sheet.WriteEndElement();
        }

        sheet.WriteEndElement();
        return ValueTask.CompletedTask;
    }

    public async ValueTask EndAsync(CancellationToken cancel)
    {
        sheet.WriteEndElement();
        sheet.WriteEndElement();
        sheet.Dispose();
        await zip.DisposeAsync();
        file.Position = 0;
        await file.CopyToAsync(destination, cancel);
    }

    public async ValueTask DisposeAsync()
    {
        sheet.Dispose();
        await zip.DisposeAsync();
        await file.DisposeAsync();
    }

    private void Part(string path, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        writer.Write(xml);
    }

    /// <summary>Control characters that XML does not know are left out.</summary>
    private static string Clean(string text) =>
        text.All(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) ? text : string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
