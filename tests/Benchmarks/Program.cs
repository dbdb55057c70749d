using PartyMassCenter.Benchmarks.Activities;
using PartyMassCenter.Benchmarks.Bookings;
using PartyMassCenter.Benchmarks.Calendar;
using PartyMassCenter.Benchmarks.Common;
using PartyMassCenter.Benchmarks.Notices;
using PartyMassCenter.Benchmarks.Pages;
using PartyMassCenter.Benchmarks.Rosters;
using PartyMassCenter.TestKit.Databases;

if (args is not [var verb, .. var options]) return Usage();
try
{
    switch (verb)
    {
        case "bookings":
            await new BookingsBenchmark(new Figures(Console.Out), quick: options.Contains("--quick"), large: options.Contains("--large")).RunAsync();
            return 0;
        case "activities":
            await new ActivitiesBenchmark(new Figures(Console.Out), quick: options.Contains("--quick")).RunAsync();
            return 0;
        case "pages":
            await new PagesBenchmark(new Figures(Console.Out), quick: options.Contains("--quick")).RunAsync();
            return 0;
        case "notices":
            await new NoticesBenchmark(new Figures(Console.Out), quick: options.Contains("--quick"), options.Contains("--postgres") ? DatabaseEngine.PostgreSql : DatabaseEngine.Sqlite).RunAsync();
            return 0;
        case "calendar":
            await new CalendarBenchmark(new Figures(Console.Out), quick: options.Contains("--quick")).RunAsync();
            return 0;
        case "vectors" when options is [var file, ..]:
            await new VectorsBenchmark(new Figures(Console.Out), Console.Out, options.Contains("--reasons") ? Console.Error : null).RunAsync(file);
            return 0;
        case "rosters":
            await new RostersBenchmark(new Figures(Console.Out), quick: options.Contains("--quick")).RunAsync();
            return 0;
        case "roster" when options is [var input, var output, ..]:
            await new RosterFile(Console.Error).SolveAsync(input, output);
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
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Benchmarks -- bookings [--quick] [--large] | activities [--quick] | pages [--quick] | notices [--quick] [--postgres] | calendar [--quick] | vectors FILE [--reasons] | rosters [--quick] | roster IN OUT");
    return 2;
}
