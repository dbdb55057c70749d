namespace PartyMassCenter.Shared.Common.Days;

/// <summary>The 24 solar terms (节气), in the order in which they come in a calendar year.</summary>
public enum SolarTerm
{
    /// <summary>小寒.</summary>
    MinorCold = 0,

    /// <summary>大寒.</summary>
    MajorCold = 1,

    /// <summary>立春.</summary>
    StartOfSpring = 2,

    /// <summary>雨水.</summary>
    RainWater = 3,

    /// <summary>惊蛰.</summary>
    AwakeningOfInsects = 4,

    /// <summary>春分.</summary>
    SpringEquinox = 5,

    /// <summary>清明.</summary>
    PureBrightness = 6,

    /// <summary>谷雨.</summary>
    GrainRain = 7,

    /// <summary>立夏.</summary>
    StartOfSummer = 8,

    /// <summary>小满.</summary>
    GrainBuds = 9,

    /// <summary>芒种.</summary>
    GrainInEar = 10,

    /// <summary>夏至.</summary>
    SummerSolstice = 11,

    /// <summary>小暑.</summary>
    MinorHeat = 12,

    /// <summary>大暑.</summary>
    MajorHeat = 13,

    /// <summary>立秋.</summary>
    StartOfAutumn = 14,

    /// <summary>处暑.</summary>
    EndOfHeat = 15,

    /// <summary>白露.</summary>
    WhiteDew = 16,

    /// <summary>秋分.</summary>
    AutumnEquinox = 17,

    /// <summary>寒露.</summary>
    ColdDew = 18,

    /// <summary>霜降.</summary>
    FrostDescent = 19,

    /// <summary>立冬.</summary>
    StartOfWinter = 20,

    /// <summary>小雪.</summary>
    MinorSnow = 21,

    /// <summary>大雪.</summary>
    MajorSnow = 22,

    /// <summary>冬至.</summary>
    WinterSolstice = 23,
}
