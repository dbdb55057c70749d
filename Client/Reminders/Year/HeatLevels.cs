namespace PartyMassCenter.Client.Reminders.Year;

/// <summary>How many things a day must have for each depth of colour.</summary>
public static class HeatLevels
{
    private static readonly int[] From = [0, 1, 4, 8, 13];

    public static int Count => From.Length;

    /// <summary>0 (nothing) to 4.</summary>
    public static int Of(int due) => Array.FindLastIndex(From, f => due >= f);

    /// <summary>“4到7项”.</summary>
    public static string Name(int level) => level == 0 ? "没有" : level == From.Length - 1 ? $"{From[level]}项以上" : $"{From[level]}到{From[level + 1] - 1}项";
}
