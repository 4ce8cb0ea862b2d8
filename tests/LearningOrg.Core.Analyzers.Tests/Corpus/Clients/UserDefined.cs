// A client's own marked types, far from any improvement.
using LearningOrg.Core.Annotations;
using OneOf;

namespace Shop;

[NoDefault]
public readonly struct Sku(string value)
{
    public string Value { get; } = value;
}

[MustUse]
public readonly struct Quote(decimal total)
{
    public decimal Total { get; } = total;

    public Quote Minus(decimal discount) => new(Total - discount);
}

public sealed record Declined(string Why);

[MustUse]
public sealed class OrderOutcome : OneOfBase<Order, Declined>
{
    public OrderOutcome(Order order) : base(order) { }

    public OrderOutcome(Declined declined) : base(declined) { }
}

public class Order
{
    public required Sku Sku { get; init; }

    public OrderOutcome Pay() => new(new Declined("no money"));

    [MustUse]
    public virtual Quote Price() => new(1);

    public OneOf<Order, Declined> Peek() => this;

    public Order Print() => this;
}

public sealed class Rush : Order
{
    public override Quote Price() => new(2);
}

public static class Checkout
{
    public static void Run(Order order, Rush rush, Queue<Quote> quotes, OrderOutcome stored)
    {
        order.Pay(); // LO1002
        rush.Price(); // LO1001
        rush.Price().Minus(1); // LO1001
        new Quote(3); // LO1001
        order.Peek(); // no LO1002: nobody marked it
        order.Print(); // no LO1001: nobody marked it
        quotes.Dequeue(); // no LO1001: taken out of a queue
        Console.WriteLine(stored.AsT0); // LO1003
        Console.WriteLine(order.Peek().AsT0); // no LO1003: a union that nobody marked
        Take(new Sku()); // LO2001
        Take(new("A1"));
        Sku none = default; // no LO2001: not yet a value
        Console.WriteLine(none.Value);
    }

    private static void Take(Sku sku) => Console.WriteLine(sku.Value);
}
