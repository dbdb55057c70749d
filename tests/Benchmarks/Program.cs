Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Benchmarks -- VERB [--quick] [--large]");
return 2;
