using System.Text;

namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>Reads pasted text as rows of cells: tabs where there are any, else commas; quoted cells may hold either, and line breaks.</summary>
public static class PlanTable
{
    /// <summary>More rows than a year has use for are not read.</summary>
    public const int MostRows = 500;

    private const int MostColumns = 30;

    /// <summary>Rows with their line numbers from 1; blank ones are left out.</summary>
    public static IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> Read(string text)
    {
        var separators = text.Contains('\t', StringComparison.Ordinal) ? "\t" : ",，";
        List<(int, IReadOnlyList<string>)> rows = [];
        List<string> cells = [];
        var cell = new StringBuilder();
        var (line, begun, quoted, fresh) = (1, 1, false, true);
        for (var i = 0; i < text.Length && rows.Count < MostRows; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else if (c == '"') quoted = false;
                else cell.Append(c is '\r' or '\n' or '\t' ? ' ' : c);
                if (c == '\n') line++;
            }
            else if (c == '"' && fresh && Closes(text, i))
            {
                (quoted, fresh) = (true, false);
            }
            else if (separators.Contains(c, StringComparison.Ordinal))
            {
                EndCell();
            }
            else if (c == '\n')
            {
                EndRow();
                begun = ++line;
            }
            else if (c != '\r')
            {
                fresh = false;
                cell.Append(c);
            }
        }

        EndRow();
        return rows;

        void EndCell()
        {
            if (cells.Count < MostColumns) cells.Add(cell.ToString().Trim());
            cell.Clear();
            fresh = true;
        }

        void EndRow()
        {
            EndCell();
            if (rows.Count < MostRows && cells.Any(t => t.Length > 0)) rows.Add((begun, cells));
            cells = [];
        }
    }

    /// <summary>A quotation mark that is never closed is a letter like any other, not the rest of the table.</summary>
    private static bool Closes(string text, int at) => text.IndexOf('"', at + 1) >= 0;
}
