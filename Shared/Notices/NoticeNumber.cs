namespace PartyMassCenter.Shared.Notices;

/// <summary>The reference number of a delivery: short enough to be read out, the same whenever it is sent again.</summary>
public static class NoticeNumber
{
    // Without letters and digits that look or sound alike.
    private const string Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>“7K3M-Q2FH” from the random part of the id.</summary>
    public static string Of(Guid deliveryId)
    {
        Span<byte> bytes = stackalloc byte[16];
        deliveryId.TryWriteBytes(bytes, bigEndian: true, out _);
        Span<char> number = stackalloc char[9];
        var bits = 0UL;
        foreach (var b in bytes[11..]) bits = (bits << 8) | b;
        for (var n = 0; n < 8; n++)
        {
            number[n < 4 ? n : n + 1] = Signs[(int)(bits & 31)];
            bits >>= 5;
        }

        number[4] = '-';
        return new string(number);
    }
}
