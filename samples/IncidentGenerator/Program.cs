using System.Text;
using LearningOrg.Samples;

if (args.Length != 1)
{
    Console.Error.WriteLine("Which file to write? For example: dotnet run --project samples/IncidentGenerator -- samples/incidents.csv");
    return 2;
}

File.WriteAllText(args[0], SampleIncidents.Csv(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
return 0;
