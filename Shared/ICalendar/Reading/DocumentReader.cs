namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>
/// Unfolds the octets of a file into one buffer of its own and finds the components and properties in it; values stay there until asked for.
/// One pass, no recursion; work and memory are linear in the file.
/// </summary>
internal ref struct DocumentReader
{
    private readonly ReadOnlySpan<byte> source;
    private readonly CalendarLimits limits;
    private readonly byte[] text;
    private readonly CalendarProblems problems;
    private ComponentNesting nesting;
    private int written;
    private int properties;

    public DocumentReader(ReadOnlySpan<byte> source, CalendarLimits limits)
    {
        problems = new CalendarProblems(limits.Problems);
        if (source.Length > limits.Bytes)
        {
            problems.Add(0, $"文件太大，只读取前 {limits.Bytes / 1024 / 1024} MB，请分成几个文件导入。");
            source = source[..limits.Bytes];
        }

        this.source = source;
        this.limits = limits;
        text = GC.AllocateUninitializedArray<byte>(source.Length);
        nesting = new ComponentNesting(limits.Depth, problems);
    }

    public CalendarDocument Read()
    {
        var (position, start) = (0, 0);
        var (line, firstLine) = (1, 1);
        while (position < source.Length)
        {
            var length = source[position..].IndexOfAny((byte)'\r', (byte)'\n');
            if (length < 0) length = source.Length - position;
            source.Slice(position, length).CopyTo(text.AsSpan(written));
            written += length;
            position += length;
            line += SkipLineEnd(ref position);
            if (position < source.Length && source[position] is (byte)' ' or (byte)'\t')
            {
                position++;
                continue;
            }

            if (written > start && !Line(start, written, firstLine)) break;
            (start, firstLine) = (written, line);
        }

        if (written > start && properties <= limits.Properties) Line(start, written, firstLine);
        return new CalendarDocument(nesting.Close(line), problems);
    }

    /// <summary>Passes CRLF, LF, CR, or the CR CR LF of a file that went through a text mode twice; how many lines that is.</summary>
    private readonly int SkipLineEnd(ref int position)
    {
        if (position == source.Length) return 0;
        if (source[position] == '\n')
        {
            position++;
            return 1;
        }

        var returns = 0;
        while (position < source.Length && source[position] == '\r') (position, returns) = (position + 1, returns + 1);
        if (position == source.Length || source[position] != '\n') return returns;
        position++;
        return 1;
    }

    /// <summary>One unfolded line; false when the file has more than is read.</summary>
    private bool Line(int start, int end, int line)
    {
        var content = text.AsSpan(start, end - start);
        if (!ContentLine.TrySplit(content, out var name, out var value))
        {
            if (!ContentLine.IsBlank(content)) problems.Add(line, "看不懂这一行（应为“名称:内容”），已略过，其余照常读取。");
            return true;
        }

        if (ContentLine.IsBegin(content[..name])) nesting.Begin(content[value..], line);
        else if (ContentLine.IsEnd(content[..name])) nesting.End(content[value..], line);
        else if (nesting.Current is { } component)
        {
            if (++properties > limits.Properties)
            {
                problems.Add(line, $"内容超过 {limits.Properties} 项，从这一行起没有读取，请分成几个文件导入。");
                return false;
            }

            component.Add(new CalendarProperty(text, start, name, value, end - start, line));
        }
        else if (!nesting.IsSkipping) problems.Add(line, "这一行不在任何日历之内，已略过。");

        return true;
    }
}
