print("inglenook")
