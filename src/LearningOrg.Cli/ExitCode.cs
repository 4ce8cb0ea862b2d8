namespace LearningOrg.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>The input was refused; standard error says why.</summary>
    public const int Refused = 1;

    /// <summary>The command was not understood; standard error says how to write it.</summary>
    public const int Usage = 2;
}
