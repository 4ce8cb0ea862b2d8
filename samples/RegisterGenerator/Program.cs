using LearningOrg.Interchange.Registers;
using LearningOrg.Samples;

if (args.Length != 1)
{
    Console.Error.WriteLine("Which file to write? For example: dotnet run --project samples/RegisterGenerator -- samples/register.json");
    return 2;
}

using var file = File.Create(args[0]);
RegisterJson.Write(ServiceDesk.Register(), file);
return 0;
