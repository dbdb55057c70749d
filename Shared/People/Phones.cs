namespace PartyMassCenter.Shared.People;

/// <summary>Masking of phone numbers (个人信息保护法: smallest scope).</summary>
public static class Phones
{
    /// <summary>“138****1234”; short or odd numbers keep their last two digits only. Null stays null.</summary>
    public static string? Mask(string? phone) => phone switch
    {
        null => null,
        { Length: 11 } => $"{phone[..3]}****{phone[7..]}",
        { Length: > 7 } => $"{phone[..^6]}****{phone[^2..]}",
        { Length: > 2 } => $"****{phone[^2..]}",
        _ => "****",
    };
}
