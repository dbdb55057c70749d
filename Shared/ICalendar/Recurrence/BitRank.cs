using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>Finds the nth set bit of a word.</summary>
internal static class BitRank
{
    /// <param name="rank">0 is the lowest; it must exist.</param>
    public static int Select(ulong bits, int rank)
    {
        if (Bmi2.X64.IsSupported) return BitOperations.TrailingZeroCount(Bmi2.X64.ParallelBitDeposit(1UL << rank, bits));
        for (; rank > 0; rank--) bits &= bits - 1;
        return BitOperations.TrailingZeroCount(bits);
    }
}
