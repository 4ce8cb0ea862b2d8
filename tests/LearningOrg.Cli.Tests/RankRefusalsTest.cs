using LearningOrg.Cli.Decisions;

namespace LearningOrg.Cli.Tests;

/// <summary>What <c>rank</c> says where it cannot rank: what was written, what is allowed, and what may have been meant.</summary>
public sealed class RankRefusalsTest : IDisposable
{
    private const string Methods = "METHODS";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "--method is missing; it must be one of METHODS. 'learningorg rank --list' says what they are.")]
    [InlineData("--method|topsy", "'topsy' is not a method; did you mean topsis? 'learningorg rank --list' names them all.")]
    [InlineData("--method|Promethee II", "'Promethee II' is not a method; did you mean promethee-ii? 'learningorg rank --list' names them all.")]
    [InlineData("--method|nonsense", "'nonsense' is not a method; it must be one of METHODS. 'learningorg rank --list' names them all.")]
    [InlineData("--method|vikor|--option|lambda=2", "vikor has no option 'lambda'; it has v.")]
    [InlineData("--method|topsis|--option|v=1", "topsis has no option 'v'; it has no options.")]
    [InlineData("--method|vikor|--option|v=2", "v is '2'; it must be a number from 0 to 1.")]
    [InlineData("--method|vikor|--option|v=0,5", "v is '0,5'; it must be a number from 0 to 1.")]
    [InlineData("--method|vikor|--option|v", "--option is 'v'; it must be a name and a value, as v=0.5.")]
    [InlineData("--method|topsis|--option|=", "--option is '='; it must be a name and a value, as name=value.")]
    [InlineData("--method|rafsi|--option|ratio=1", "ratio is '1'; it must be a number above 1.")]
    [InlineData("--method|electre-i|--option|p=0.3", "p is '0.3'; it must be a number from 0.5 to 1.")]
    [InlineData("--method|electre-tri|--option|limits=1/x", "limits is '1/x'; it must be numbers from the worst up, as 2/5/8.")]
    [InlineData("--method|codas|--option|tau=-1", "tau is '-1'; it must be a number from 0.")]
    [InlineData("--method|aras|--option|ideal=NaN", "ideal is 'NaN'; it must be a number from 0.")]
    [InlineData("--method|spotis|--option|bounds=10..0", "bounds is '10..0'; it must be two numbers, the lower first, as 0..10.")]
    [InlineData("--method|promethee-ii|--option|preference=sharp", "preference is 'sharp'; it must be one of usual, u-shape, v-shape, level, linear, gaussian.")]
    [InlineData("--method|topsis|--weights|entrop", "--weights is 'entrop', which is neither numbers, as 0.4,0.3,0.3, nor a weighting; did you mean entropy?")]
    [InlineData("--method|topsis|--weights| ", "--weights is blank; write numbers as 0.4,0.3,0.3, or one of equal, entropy, critic, merec, std, cilos, idocriw, angular, ahp:judgements.csv, rank-order-centroid:A,B,C, rank-sum:A,B,C, rank-reciprocal:A,B,C.")]
    [InlineData("--method|topsis|--weights|entropy:2", "--weights entropy takes nothing behind it; '2' is too much.")]
    [InlineData("--method|topsis|--weights|ahp", "--weights ahp needs more behind it, as ahp:judgements.csv.")]
    [InlineData("--method|topsis|--top|0", "--top is '0'; it must be a whole number from 1.")]
    [InlineData("--method|topsis|--format|xml", "--format is 'xml'; it must be one of table, json, csv.")]
    public void What_shows_without_the_file_is_said_before_it_is_read(string arguments, string sentence)
    {
        var said = Cli.Run(["rank", "nowhere.csv", .. arguments.Split('|', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(
            (2, string.Empty, $"{sentence.Replace(Methods, string.Join(", ", MethodCatalog.Names), StringComparison.Ordinal)}\nTry: learningorg rank --help\n"),
            (said.Code, said.Out, said.Error));
    }

    [Fact]
    public void A_file_is_needed_to_rank_and_not_to_list()
    {
        Assert.Equal("Required argument 'matrix.csv' missing for command: 'rank'.\nTry: learningorg rank --help\n", Cli.Run("rank", "--method", "topsis").Error);
        Assert.Equal(0, Cli.Run("rank", "--list").Code);
    }

    [Theory]
    [InlineData("--method|topsis|--minimize|Prize", "--minimize names 'Prize', which is not a criterion; did you mean Price?")]
    [InlineData("--method|topsis|--minimize|Price,colour", "--minimize names 'colour', which is not a criterion; it must be one of Price, Speed, Fit.")]
    [InlineData("--method|topsis|--minimize| ", "--minimize is blank; name criteria, as Price.")]
    [InlineData("--method|topsis|--minimize|Price,Price", "--minimize names 'Price' twice; once is enough.")]
    [InlineData("--method|topsis|--weights|0.5,0.5", "--weights has 2 numbers, but there are 3 criteria: Price, Speed, Fit.")]
    [InlineData("--method|topsis|--weights|1", "--weights has 1 number, but there are 3 criteria: Price, Speed, Fit.")]
    [InlineData("--method|topsis|--weights|1,2,many", "The weight of 'Fit' is 'many'; it must be a number from 0.")]
    [InlineData("--method|topsis|--weights|1,-2,3", "The weight of 'Speed' is '-2'; it must be a number from 0.")]
    [InlineData("--method|topsis|--weights|0,0,0", "Every weight is 0; at least one criterion must count.")]
    [InlineData("--method|topsis|--weights|Price:1,Speed:1", "--weights leaves out Fit; give every criterion a weight, if only 0.")]
    [InlineData("--method|topsis|--weights|Price:1,Spede:1,Fit:1", "--weights names 'Spede', which is not a criterion; did you mean Speed?")]
    [InlineData("--method|topsis|--weights|Price:1,Price:1,Fit:1", "The weight of 'Price' is given twice; give one.")]
    [InlineData("--method|topsis|--weights|rank-sum:Fit,Price", "--weights rank-sum leaves out Speed; name every criterion, the most important first.")]
    [InlineData("--method|topsis|--weights|rank-sum:Fit,Fit,Price", "--weights rank-sum names 'Fit' twice; once is enough.")]
    [InlineData("--method|topsis|--weights|ahp:nowhere.csv", "Cannot read nowhere.csv: there is no such file. Check the name.")]
    [InlineData("--method|vikor|--option|v=0.1|--option|v=0.2", "v is given twice; give one value.")]
    [InlineData("--method|spotis", "spotis needs bounds for every criterion, as --option bounds=Price:0..10; there are none for Price, Speed, Fit.")]
    [InlineData("--method|spotis|--option|bounds=Price:0..9,Fit:0..9", "spotis needs bounds for every criterion, as --option bounds=Price:0..10; there is none for Speed.")]
    [InlineData("--method|spotis|--option|bounds=Price:0..9,Prize:0..9", "bounds names 'Prize', which is not a criterion; did you mean Price?")]
    [InlineData("--method|spotis|--option|bounds=Price:9", "bounds of 'Price' is '9'; it must be two numbers, the lower first, as 0..10.")]
    [InlineData("--method|spotis|--option|bounds=Price:0..9,Price:0..9", "bounds of 'Price' is given twice; give one value.")]
    [InlineData("--method|spotis|--option|bounds=0..9|--option|point=Price:10|--option|point=1", "point of 'Price' is '10'; it must lie in its bounds, 0..9.")]
    [InlineData("--method|spotis|--option|bounds=0..3", "'Price' goes from 2 to 4; for SPOTIS every number on it must lie in the declared 0 to 3.")]
    [InlineData("--method|rafsi|--option|ideal=9|--option|anti-ideal=9", "ideal and anti-ideal of 'Price' are both '9'; the ideal must be the better one.")]
    [InlineData("--method|promethee-ii|--option|q=1", "q would not count: it belongs to the preferences u-shape, level, linear. Name one with --option preference=….")]
    [InlineData("--method|promethee-ii|--option|preference=Price:linear|--option|p=2", "preference of 'Price' is linear, which needs q, as --option q=Price:1.")]
    [InlineData("--method|promethee-ii|--option|preference=linear|--option|q=2|--option|p=1", "p of 'Price' is '1'; it must be a number above its q.")]
    [InlineData("--method|promethee-ii|--option|preference=gaussian|--option|s=0", "s of 'Price' is '0'; it must be a number above 0.")]
    [InlineData(
        "--method|promethee-ii|--option|preference=Price:u-shape|--option|q=Price:1,Fit:1",
        "q of 'Fit' would not count: its preference is usual. Leave it out, or name another preference.")]
    [InlineData("--method|electre-tri", "electre-tri needs limits for every criterion, as --option limits=Price:2/5/8; there are none for Price, Speed, Fit.")]
    [InlineData("--method|electre-tri|--option|limits=1/2|--option|limits=Speed:1", "limits of 'Speed' are 1, but those of 'Price' are 2; give every criterion as many.")]
    [InlineData(
        "--method|electre-tri|--minimize|Fit|--option|limits=1/2",
        "limits of 'Fit' are '1/2'; they must go from the worst up, and on it less is better.")]
    [InlineData("--method|electre-ii|--option|p1=0.9", "p1 is '0.9'; it must not be above p0, which is 0.65.")]
    [InlineData("--method|electre-iii|--option|q=2|--option|p=Speed:1", "p of 'Speed' is '1'; it must not be below its q, which is 2.")]
    [InlineData("--method|electre-iii|--option|p=2|--option|v=Fit:1", "v of 'Fit' is '1'; it must not be below its p, which is 2.")]
    [InlineData("--method|weighted-sum|--option|bounds=0..9", "bounds would not count: normalization is max. Leave them out, or give --option normalization=reference-range.")]
    [InlineData("--method|waspas", "'Fit' goes from 0 to 8; for WASPAS (λ = 0.5) every number on it must be positive.")]
    public void What_does_not_fit_the_file_is_said_with_its_names(string arguments, string sentence)
    {
        var path = _folder.Write("plans.csv", "Plan,Price,Speed,Fit\nA,2,4,0\nB,4,8,8\n");
        Assert.Equal($"{sentence}\n", Cli.Refusal(["rank", path, .. arguments.Split('|')]));
    }

    [Fact]
    public void Everything_wrong_in_the_file_is_said_by_row_and_column()
    {
        var path = _folder.Write("plans.csv", "Plan;Price;Fit\nA;2,5;80%\nA;1;2;3\n");
        Assert.Equal(
            $"""
            Cannot use {path}:
              row 2: Price is '2,5', which has a comma; write 1200.5, with a decimal point and without thousands separators
              row 2: Fit is '80%', which has a percent sign; write 80% as 0.8, or as 80 in every row
              row 3: 'A' was already given in row 2; name every alternative apart
              row 3: it has 4 cells, but the header has 3; put double quotes around a cell that holds a delimiter

            """.ReplaceLineEndings("\n"),
            Cli.Refusal("rank", path, "--method", "topsis"));
    }

    [Fact]
    public void Judgements_must_be_of_the_criteria()
    {
        var path = _folder.Write("plans.csv", "Plan,Price,Fit\nA,2,5\nB,3,1\n");
        var judgements = _folder.Write("judgements.csv", ",Price,Risk\nPrice,1,3\nRisk,1/3,1\n");
        Assert.Equal(
            $"Cannot weigh by {judgements}: it judges Risk, which is not a criterion, and it does not judge Fit. It must judge the criteria Price, Fit, in any order.\n",
            Cli.Refusal("rank", path, "--method", "topsis", "--weights", $"ahp:{judgements}"));
    }
}
