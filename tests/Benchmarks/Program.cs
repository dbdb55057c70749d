using PartyMassCenter.Benchmarks.Bookings;
using PartyMassCenter.Benchmarks.Common;

if (args is not [var verb, .. var options]) return Usage();
try
{
    switch (verb)
    {
        case "bookings":
            await new BookingsBenchmark(new Figures(Console.Out), quick: options.Contains("--quick"), large: options.Contains("--large")).RunAsync();
            return 0;
        default:
            return Usage();
    }
}
catch (Exception e)
{
    Console.Error.WriteLine(e);
    return 1;
}

static int Usage()
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Benchmarks -- bookings [--quick] [--large]");
    return 2;
}
