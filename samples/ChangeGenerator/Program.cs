using LearningOrg.Interchange.Change;
using LearningOrg.Samples;

if (args.Length != 1)
{
    Console.Error.WriteLine("Which file to write? For example: dotnet run --project samples/ChangeGenerator -- samples/change.json");
    return 2;
}

using var file = File.Create(args[0]);
ChangeJson.Write(WithinTheHour.Told().History, file);
return 0;
